package pingyou.bot.rehearsal.season.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import pingyou.bot.rehearsal.paper.Writer;

/**
 * Someone who applies.
 *
 * @param number from 1, over all tracks
 * @param home GB/T 2260 code of the county
 * @param merit from 0 to 1: how good the case is
 * @param fixed answers that are not left to chance, by field
 * @param begins when the first message is written
 * @param ends when the form is finished; the same instant if it is done in one go
 */
public record Applicant(
    int number,
    String track,
    String name,
    String home,
    String school,
    double merit,
    Fate fate,
    Map<String, String> fixed,
    Instant begins,
    Instant ends) {
  private static final UUID NOWHERE = new UUID(0, 0);
  private static final int THOROUGH_EVERY = 8;

  public Applicant {
    fixed = Map.copyOf(fixed);
  }

  /** What becomes of the application, as far as the applicant is concerned. */
  public enum Fate {
    SUBMITS,
    /** Leaves the form half written. */
    STOPS,
    /** Comes back after the close. */
    COMES_LATE,
    /** Takes the application back some days after. */
    WITHDRAWS,
    /** Submits, is returned for correction and corrects. */
    CORRECTS,
    /** Submits, is returned for correction and doesn't answer. */
    IGNORES
  }

  public String id() {
    return "play-a" + number;
  }

  /** As the one who fills in a form; the school is named in the chat, not by its id. */
  public Writer writer() {
    return new Writer(number, name, home, NOWHERE, school, number % THOROUGH_EVERY == 0);
  }
}
