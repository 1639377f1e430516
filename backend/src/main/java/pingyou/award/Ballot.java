package pingyou.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pingyou.award.ranking.Vote;

/**
 * A vote on record.
 *
 * @param order all cases that share the rank, best first
 * @param protocol what the committee wrote down: who voted, how
 * @param person of the secretariat who entered it
 */
public record Ballot(UUID id, List<UUID> order, String protocol, UUID person, Instant at) {
  public Ballot {
    order = List.copyOf(order);
  }

  Vote vote() {
    return new Vote(order);
  }
}
