package pingyou.bot.rehearsal.season;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What happened that a report tells of, beside what the data say themselves. */
public final class Diary {
  /** What can be worth a line. The name is the key of its words. */
  public enum What {
    /** Someone came back after the close and was told so. */
    TOLD_LATE,
    WITHDRAWN,
    RETURNED,
    CORRECTED,
    EXCLUDED,
    /** A unit did nothing in its window. */
    SILENT,
    /** A unit got a later close. */
    EXTENDED,
    /** A unit wrote a paper itself. */
    WRITTEN,
    /** A unit's paper came by post. */
    WAIVED,
    /** Someone whom an office invited scored its cases. */
    EVALUATED,
    /** The same, and stopped halfway. */
    HALF_SCORED,
    /** A list was refused and put right. */
    PUT_RIGHT,
    RECUSED,
    /** A reviewer stopped halfway; others got the cards. */
    STOPPED,
    CARD_EXTENDED,
    /** Nothing came to the review of a track. */
    EMPTY,
    VOTED,
    /** A visit on site found a fault; the next rank takes the place. */
    FAILED_ON_SITE,
    OBJECTED,
    /** Something that should have worked didn't. */
    STUCK
  }

  /**
   * @param at business time, as planned
   * @param who a number, a unit, a name of the cast; nobody real
   */
  public record Note(Instant at, What what, String who, String detail) {}

  /** The order of a diary: by time; what happened at one instant, in an order that repeats. */
  private static final Comparator<Note> IN_ORDER =
      Comparator.comparing(Note::at)
          .thenComparing(Note::what)
          .thenComparing(Note::who)
          .thenComparing(Note::detail);

  private final Queue<Note> notes = new ConcurrentLinkedQueue<>();
  private volatile Instant page = Instant.EPOCH;

  /** What is noted from here on happened at this instant. */
  void turnTo(Instant at) {
    page = at;
  }

  void note(What what, String who, String detail) {
    notes.add(new Note(page, what, who, detail));
  }

  /** In the order of their time. */
  public List<Note> notes() {
    return notes.stream().sorted(IN_ORDER).toList();
  }

  public long count(What what) {
    return notes.stream().filter(it -> it.what() == what).count();
  }
}
