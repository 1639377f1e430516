package pingyou.recommendation;

import java.util.Map;
import java.util.UUID;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.list.Score;
import pingyou.store.Tx;

/** What the evaluators of a unit have given so far; reviewing answers through the wiring. */
@FunctionalInterface
public interface Scores {
  /** By case; none of a case that nobody scores. */
  Map<UUID, Score> of(Tx tx, Terms terms);
}
