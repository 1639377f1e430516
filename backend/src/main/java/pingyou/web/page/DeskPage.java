package pingyou.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Deadline;
import pingyou.web.part.Faults.Obstacle;
import pingyou.web.part.Link;
import pingyou.web.part.Quota;
import pingyou.web.part.Shell;
import pingyou.web.part.Tag;
import pingyou.web.part.form.FieldView;

/**
 * An official's desk at a level that recommends ({@code desk.jte}).
 *
 * @param level the level in the campaign's words, {@code 县级评审推荐}
 * @param quota absent when the unit has none
 * @param to where the list goes, {@code 黔南州教育局}
 * @param obstacles what keeps the list from being sent
 * @param papers what goes with the list and how much of it is there, leading to it; absent where
 *     nothing does
 * @param sent which sending was the last, in words; null before the first
 */
public record DeskPage(
    Shell shell,
    Office office,
    String level,
    String track,
    int received,
    Deadline deadline,
    @Nullable Quota quota,
    Lists lists,
    List<Pick> picks,
    String to,
    List<Obstacle> obstacles,
    @Nullable Link papers,
    List<Event> history,
    State state,
    @Nullable String sent,
    Ways ways) {

  /** What the desk asks for now. */
  public enum State {
    /** Nothing has come yet. */
    EMPTY,
    /** The window is still to come. */
    NOT_OPEN,
    /** Something must be put right before the list can go. */
    BLOCKED,
    /** It can go for the first time. */
    READY,
    /** It has gone, and something was changed since. */
    CHANGED,
    /** It has gone as it stands. */
    SENT,
    /** The window is over. */
    CLOSED;

    /** Whether there is something to be sent. */
    public boolean isSendable() {
      return this == READY || this == CHANGED;
    }
  }

  /** The unit and the person who sits there. */
  public record Office(String unit, String person) {}

  /** How many cases lie in each list. */
  public record Lists(int picked, int open, int declined, int returned) {}

  /**
   * A case that the unit means to recommend.
   *
   * @param detail what the state is about
   * @param repair the link that puts it right
   */
  public record Pick(
      String id,
      int rank,
      String name,
      String href,
      String school,
      String number,
      String score,
      boolean opinion,
      Tag state,
      @Nullable String detail,
      @Nullable Link repair) {}

  /** Something that happened, newest first. */
  public record Event(String when, String text) {}

  /** Where the desk leads to. */
  public record Ways(
      String self, String ranks, String check, String export, String search, String sent) {}

  /** What is looked at before a list is sent ({@code check.jte}). */
  public record Check(
      Shell shell,
      Office office,
      int picked,
      String to,
      List<Obstacle> obstacles,
      @Nullable String fine,
      int fineCount,
      int open,
      String send,
      String back) {}

  /**
   * Deciding not to recommend a case ({@code decline.jte}).
   *
   * @param pronounced the sentence that the applicant will get
   * @param sentAfter when it will be sent; until then it can be changed
   */
  public record Decline(
      Shell shell,
      String person,
      String number,
      String school,
      String subject,
      FieldView reasons,
      FieldView explanation,
      String pronounced,
      String sentAfter,
      String action,
      String back) {}
}
