package pingyou.award;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pingyou.award.roll.Roll;
import pingyou.campaign.rule.Window;
import pingyou.review.Terms;
import pingyou.store.Hashes;
import pingyou.store.Ids;
import pingyou.store.Json;
import pingyou.store.Tx;

/** The decisions on record. */
public final class Publicities {
  /** The decision on a track, if it was made known. */
  public Optional<Publicity> find(Tx tx, String campaign, String track) {
    return Optional.ofNullable(tx.mapper(AwardMapper.class).decision(campaign, track))
        .map(DecisionRow::publicity);
  }

  /** A decision, and whether it is this call that made it. */
  record Kept(Publicity publicity, boolean isNew) {}

  /** Keeps a decision unless there is one already; then that one is the answer. */
  Kept open(Tx tx, Terms terms, Roll roll, UUID person, Window period) {
    var id = Ids.next();
    var written = Json.write(roll);
    tx.mapper(AwardMapper.class)
        .insertDecision(
            new DecisionRow(
                id,
                terms.campaign().id(),
                terms.track().id(),
                terms.campaign().hash(),
                written,
                Hashes.sha256(written),
                person,
                period.opensAt(),
                period.closesAt(),
                null));
    var kept = find(tx, terms.campaign().id(), terms.track().id()).orElseThrow();
    return new Kept(kept, kept.id().equals(id));
  }

  /**
   * Takes out of a decision who won nothing, and the objections to it; places, points and the
   * checksum of the whole stay.
   */
  public void forget(Tx tx, Publicity publicity) {
    var mapper = tx.mapper(AwardMapper.class);
    mapper.rewrite(publicity.id(), Json.write(publicity.roll().ofWinners()));
    mapper.forgetObjections(publicity.id());
  }

  /** Makes a decision final unless it is. */
  Kept close(Tx tx, Publicity publicity, UUID person, Instant at) {
    var id = Ids.next();
    var mapper = tx.mapper(AwardMapper.class);
    mapper.insertFinality(id, publicity, person, at);
    var kept = find(tx, publicity.campaign(), publicity.track()).orElseThrow();
    return new Kept(kept, id.equals(mapper.finality(publicity.id())));
  }
}
