package pingyou.recommendation.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was sent, never changed afterwards. What a unit declined belongs to it: that is what
 * applicants are told of after the close, not what was changed later without sending again.
 *
 * @param picks by rank
 */
public record SentList(List<Pick> picks, List<Declined> declined) {
  /** What a unit has sent that never sent anything. */
  public static final SentList EMPTY = new SentList(List.of(), List.of());

  public SentList {
    picks = List.copyOf(picks);
    declined = List.copyOf(declined);
  }

  /**
   * @param rank from 1, without gaps
   * @param note why it goes on in spite of a formal fault
   */
  public record Pick(
      UUID application, int rank, @Nullable Opinion opinion, @Nullable String note) {}

  public record Declined(UUID application, String reason) {}

  public boolean recommends(UUID application) {
    return picks.stream().anyMatch(pick -> pick.application().equals(application));
  }

  /** Why the case was declined; empty when it was recommended or left undecided. */
  public Optional<String> reason(UUID application) {
    return declined.stream()
        .filter(it -> it.application().equals(application))
        .map(Declined::reason)
        .findFirst();
  }

  /** How many cases fare otherwise in the other list, by place, opinion or reason. */
  int differences(SentList other) {
    var ours = byCase();
    var theirs = other.byCase();
    var touched = new HashSet<>(ours.keySet());
    touched.addAll(theirs.keySet());
    touched.removeIf(it -> Objects.equals(ours.get(it), theirs.get(it)));
    return touched.size();
  }

  private Map<UUID, Record> byCase() {
    var byCase = new HashMap<UUID, Record>();
    picks.forEach(pick -> byCase.put(pick.application(), pick));
    declined.forEach(it -> byCase.put(it.application(), it));
    return byCase;
  }
}
