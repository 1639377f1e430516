package pingyou.web.frame;

import pingyou.review.Cards;
import pingyou.review.desk.Overviews;
import pingyou.review.panel.Assigning;
import pingyou.review.panel.Concessions;
import pingyou.review.panel.Departures;

/** The features by which the secretariat steers a review. */
public record Paneling(
    Overviews overviews,
    Assigning assigning,
    Departures departures,
    Concessions concessions,
    Cards cards) {}
