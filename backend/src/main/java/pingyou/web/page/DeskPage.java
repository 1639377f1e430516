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
 * @param scores what the unit's evaluators gave; null where the level has none
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
    @Nullable Scores scores,
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

  /**
   * What the unit's evaluators gave, in all its lists.
   *
   * @param order posted to, it ranks by score
   * @param evaluators who they are, and inviting more
   * @param binding whether the ranks have to follow
   * @param sorted whether the ranks follow now
   * @param cards how many cards there are
   * @param submitted how many are handed in
   */
  public record Scores(
      String order, String evaluators, boolean binding, boolean sorted, int cards, int submitted) {}

  /** How many cases lie in each list. */
  public record Lists(int picked, int open, int declined, int returned) {}

  /**
   * A case that the unit means to recommend.
   *
   * @param score the mean of its cards; empty while none is handed in
   * @param cards how many there are; null where there are none
   * @param details what the state is about
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
      @Nullable String cards,
      boolean opinion,
      Tag state,
      List<String> details,
      @Nullable Link repair) {}

  /** Something that happened, newest first. */
  public record Event(String when, String text) {}

  /**
   * Where the desk leads to.
   *
   * @param applying until when applications are made, where the unit says so itself
   */
  public record Ways(
      String self,
      String ranks,
      String check,
      String export,
      String search,
      String sent,
      @Nullable Link applying,
      @Nullable Link round) {}

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
