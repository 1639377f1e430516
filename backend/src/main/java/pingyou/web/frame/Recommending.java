package pingyou.web.frame;

import pingyou.recommendation.Extensions;
import pingyou.recommendation.Recommendations;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.close.CityCloses;
import pingyou.recommendation.close.CityRounds;
import pingyou.recommendation.desk.Bureaus;
import pingyou.recommendation.desk.Checklists;
import pingyou.recommendation.desk.Desks;
import pingyou.recommendation.desk.Opinions;
import pingyou.recommendation.desk.UnitLines;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.quota.Quotas;

/** The features of recommending, for handlers that need several of them. */
public record Recommending(
    Recommendations recommendations,
    Desks desks,
    Bureaus bureaus,
    Chain chain,
    Extensions extensions,
    UnitLines unitLines,
    Opinions opinions,
    CityCloses closes,
    Quotas quotas,
    CityRounds rounds,
    Holds holds,
    Checklists checklists) {}
