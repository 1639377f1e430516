package pingyou.web.frame;

import pingyou.application.reveal.Reveals;
import pingyou.recommendation.desk.Opinions;
import pingyou.review.desk.CardViews;
import pingyou.review.desk.Todos;
import pingyou.review.login.Logins;
import pingyou.review.panel.Departures;
import pingyou.review.scoring.Scoring;

/** The features of reviewing, for handlers that need several of them. */
public record Reviewing(
    Todos todos,
    CardViews cardViews,
    Scoring scoring,
    Logins logins,
    Departures departures,
    Reveals reveals,
    Opinions opinions) {}
