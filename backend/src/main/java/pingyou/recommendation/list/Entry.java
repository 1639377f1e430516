package pingyou.recommendation.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has written down about a case so far.
 *
 * @param choice null while undecided
 * @param reason why it was declined, or why it goes on in spite of a formal fault
 * @param place where it stands among the recommended ones; ascending, gaps allowed; 0 elsewhere
 */
public record Entry(
    UUID application,
    @Nullable Choice choice,
    @Nullable String reason,
    int place,
    @Nullable Opinion opinion) {

  /** Nothing written yet. */
  public static Entry blank(UUID application) {
    return new Entry(application, null, null, 0, null);
  }

  public boolean isPick() {
    return choice == Choice.RECOMMEND;
  }

  /** The entry after the decision; a new pick goes to {@code end}, an old one keeps its place. */
  Entry decided(Decision decision, int end) {
    return switch (decision) {
      case Decision.Recommend(var note) ->
          new Entry(application, Choice.RECOMMEND, text(note), isPick() ? place : end, opinion);
      case Decision.Decline(var why) ->
          new Entry(application, Choice.DECLINE, text(why), 0, opinion);
      case Decision.Undecided() -> new Entry(application, null, null, 0, opinion);
    };
  }

  Entry at(int newPlace) {
    return new Entry(application, choice, reason, newPlace, opinion);
  }

  /** The entry with this opinion. */
  public Entry with(Opinion written) {
    return new Entry(application, choice, reason, place, written);
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
