package pingyou.web.frame;

import java.util.Optional;
import pingyou.recommendation.Extensions;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.Recommendations;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.close.CityCloses;
import pingyou.recommendation.close.CityRounds;
import pingyou.recommendation.desk.Bureaus;
import pingyou.recommendation.desk.Checklists;
import pingyou.recommendation.desk.Desks;
import pingyou.recommendation.desk.Opinions;
import pingyou.recommendation.desk.UnitLines;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.quota.Quotas;
import pingyou.store.Tx;

/** The features of recommending, for handlers that need several of them. */
public record Recommending(
    Recommendations recommendations,
    Desks desks,
    Bureaus bureaus,
    Chain chain,
    Ledger ledger,
    Extensions extensions,
    UnitLines unitLines,
    Opinions opinions,
    CityCloses closes,
    Quotas quotas,
    CityRounds rounds,
    Holds holds,
    Checklists checklists) {
  /** A unit by its rules as they stand; empty if there is none, or its city holds no such round. */
  public Optional<Terms> standing(Tx tx, Unit unit) {
    return chain.find(unit).flatMap(it -> ledger.ifStanding(tx, it));
  }

  /** The same of one that recommends. */
  public Optional<Terms> recommender(Tx tx, Unit unit) {
    return standing(tx, unit).filter(it -> it.tier().recommends());
  }
}
