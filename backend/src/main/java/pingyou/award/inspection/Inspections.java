package pingyou.award.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** The visits on record. */
public final class Inspections {
  /** The last of each case that was visited. */
  public Map<UUID, Inspection> of(Tx tx, String campaign, String track) {
    var last = new HashMap<UUID, Inspection>();
    tx.mapper(InspectionMapper.class)
        .all(campaign, track)
        .forEach(it -> last.put(it.application(), it));
    return Map.copyOf(last);
  }

  /** Whose visit, in which track, is put on record by whom and when. */
  public record Note(String campaign, String track, UUID person, Instant at) {}

  /** Puts a visit on record; it takes the place of an earlier one to the same case. */
  public UUID add(Tx tx, Note note, Inspection it) {
    var id = Ids.next();
    tx.mapper(InspectionMapper.class).insert(id, note, it);
    return id;
  }
}
