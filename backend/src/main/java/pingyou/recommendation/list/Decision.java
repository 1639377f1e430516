package pingyou.recommendation.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;

/** What an official decides about a case. Until the list is sent it binds nobody. */
public sealed interface Decision {
  /**
   * The case is to go on.
   *
   * @param note why it goes on although the secretariat found a formal fault; else not needed
   */
  record Recommend(@Nullable String note) implements Decision {}

  /** The case is not to go on; the applicant is shown the reason where the campaign says so. */
  record Decline(String reason) implements Decision {}

  /** Back to undecided; an opinion already written is kept. */
  record Undecided() implements Decision {}

  /** Why it can't stand whatever the case is; empty if it can. */
  default List<Refusal> faults() {
    return switch (this) {
      case Decline(var reason) -> Reasons.faults(reason);
      case Recommend(var note) -> note == null || note.isBlank() ? List.of() : Reasons.faults(note);
      case Undecided() -> List.of();
    };
  }
}
