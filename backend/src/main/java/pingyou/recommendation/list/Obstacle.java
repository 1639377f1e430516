package pingyou.recommendation.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;

/**
 * Something that must be put right before the list can be sent.
 *
 * @param about the case; null when it is the list as a whole
 * @param repairs what would put it right, the likeliest first
 */
public record Obstacle(Kind kind, @Nullable Candidate about, List<Repair> repairs) {
  public Obstacle {
    repairs = List.copyOf(repairs);
  }

  /** What is wrong. */
  public enum Kind {
    /** Nothing is recommended, and not everything is declined either. */
    NOTHING_CHOSEN("recommendation.obstacle.nothing-chosen"),
    /** The level asks for an opinion on what it recommends. */
    NO_OPINION("recommendation.obstacle.no-opinion"),
    /** The secretariat found a formal fault, and nothing says why the case goes on all the same. */
    FAULTY("recommendation.obstacle.faulty");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  /** An act on the desk that removes an obstacle. */
  public enum Repair {
    CHOOSE,
    WRITE_OPINION,
    GIVE_REASON,
    DECLINE
  }

  static Obstacle nothingChosen() {
    return new Obstacle(Kind.NOTHING_CHOSEN, null, List.of(Repair.CHOOSE));
  }

  static Obstacle noOpinion(Candidate about) {
    return new Obstacle(Kind.NO_OPINION, about, List.of(Repair.WRITE_OPINION, Repair.DECLINE));
  }

  static Obstacle faulty(Candidate about) {
    return new Obstacle(Kind.FAULTY, about, List.of(Repair.DECLINE, Repair.GIVE_REASON));
  }

  /** The same, as the answer to an attempt to send. */
  public Refusal refusal() {
    if (about == null) {
      return Refusal.of(kind.key);
    }
    return kind == Kind.FAULTY
        ? faultRefusal(about)
        : Refusal.of(kind.key, "name", about.applicant(), "number", about.number());
  }

  /** Says the latest fault; the desk shows them all. */
  private Refusal faultRefusal(Candidate about) {
    var fault = about.faults().getLast();
    return Refusal.of(
        kind.key,
        "name",
        about.applicant(),
        "number",
        about.number(),
        "clause",
        fault.clause(),
        "reason",
        fault.reason());
  }
}
