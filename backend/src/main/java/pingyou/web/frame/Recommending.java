package pingyou.web.frame;

import pingyou.recommendation.Extensions;
import pingyou.recommendation.Recommendations;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.desk.Desks;
import pingyou.recommendation.desk.Standings;

/** The features of recommending, for handlers that need several of them. */
public record Recommending(
    Recommendations recommendations,
    Desks desks,
    Standings standings,
    Chain chain,
    Extensions extensions) {}
