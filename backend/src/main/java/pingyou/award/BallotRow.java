package pingyou.award;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pingyou.store.Json;

/** A vote as the database has it. */
record BallotRow(UUID id, String ballot, String protocol, UUID person, Instant at) {
  Ballot read() {
    List<UUID> order = Json.read(ballot, new TypeReference<>() {});
    return new Ballot(id, order, protocol, person, at);
  }
}
