package pingyou.recommendation.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota;
import pingyou.campaign.rule.Refusal;

/**
 * Something that must be put right before the list can be sent.
 *
 * @param about the case; null when it is the list as a whole
 * @param repairs what would put it right, the likeliest first
 * @param values for its sentence, beside name and number of the case
 */
public record Obstacle(
    Kind kind, @Nullable Candidate about, List<Repair> repairs, Map<String, String> values) {
  public Obstacle {
    repairs = List.copyOf(repairs);
    values = Map.copyOf(values);
  }

  /** What is wrong. */
  public enum Kind {
    /** Nothing is recommended, and not everything is declined either. */
    NOTHING_CHOSEN("recommendation.obstacle.nothing-chosen"),
    /** The level asks for an opinion on what it recommends. */
    NO_OPINION("recommendation.obstacle.no-opinion"),
    /** The secretariat found a formal fault, and nothing says why the case goes on all the same. */
    FAULTY("recommendation.obstacle.faulty"),
    /** It ranks below the last place that the unit may fill. */
    OVER_QUOTA("recommendation.obstacle.over-quota"),
    /** The unit was told to recommend nobody. */
    NO_PLACES("recommendation.obstacle.no-places"),
    /** The level ranks by scores, and no card of it is handed in. */
    NO_SCORE("recommendation.obstacle.no-score"),
    /** The level ranks by scores, and one with fewer points stands before it. */
    OUT_OF_ORDER("recommendation.obstacle.out-of-order"),
    /** Nothing was sent that could support it, and there are cases that could. */
    NO_SUPPORT("recommendation.obstacle.no-support"),
    /** What was sent supports others, and there are cases that could support it. */
    OTHER_SUPPORT("recommendation.obstacle.other-support"),
    /** No case was sent that supports it, and there is none that could. */
    NOBODY_SUPPORTS("recommendation.obstacle.nobody-supports"),
    /** Something that was sent in another track would lose its support. */
    SUPPORT_LOST("recommendation.obstacle.support-lost"),
    /** It won in an earlier year. */
    PAST_WINNER("recommendation.obstacle.past-winner"),
    /** The secretariat has to say whether it is a winner of a near name. */
    LIKE_WINNER("recommendation.obstacle.like-winner"),
    /** Its platform isn't known to be connected: the secretariat is to be asked. */
    PLATFORM_UNKNOWN("recommendation.obstacle.platform-unknown"),
    /** The secretariat was asked about its platform. */
    PLATFORM_ASKED("recommendation.obstacle.platform-asked"),
    /** The secretariat said that its platform won't do. */
    PLATFORM_UNFIT("recommendation.obstacle.platform-unfit"),
    /** Its platform isn't known to be connected, and nothing says why it goes on all the same. */
    PLATFORM_REASON("recommendation.obstacle.platform-reason"),
    /** A paper that goes with the list has nothing in it. */
    PAPER_MISSING("recommendation.obstacle.paper-missing"),
    /** A paper that goes with the list is begun. */
    PAPER_UNFINISHED("recommendation.obstacle.paper-unfinished");

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
    DECLINE,
    LEAVE_OPEN,
    ORDER,
    ASK_RULING,
    WRITE_PAPER
  }

  static Obstacle nothingChosen() {
    return new Obstacle(Kind.NOTHING_CHOSEN, null, List.of(Repair.CHOOSE), Map.of());
  }

  static Obstacle noOpinion(Candidate about) {
    var repairs = List.of(Repair.WRITE_OPINION, Repair.DECLINE);
    return new Obstacle(Kind.NO_OPINION, about, repairs, Map.of());
  }

  static Obstacle faulty(Candidate about) {
    var fault = about.faults().getLast();
    return new Obstacle(
        Kind.FAULTY,
        about,
        List.of(Repair.DECLINE, Repair.GIVE_REASON),
        Map.of("clause", fault.clause(), "reason", fault.reason()));
  }

  static Obstacle held(Candidate about, Hold hold) {
    return switch (hold.kind()) {
      case PAST_WINNER -> held(Kind.PAST_WINNER, about, hold, Repair.DECLINE);
      case LIKE_WINNER -> held(Kind.LIKE_WINNER, about, hold, Repair.LEAVE_OPEN);
      case PLATFORM_UNKNOWN -> held(Kind.PLATFORM_UNKNOWN, about, hold, Repair.ASK_RULING);
      case PLATFORM_ASKED -> held(Kind.PLATFORM_ASKED, about, hold, Repair.LEAVE_OPEN);
      case PLATFORM_UNFIT -> held(Kind.PLATFORM_UNFIT, about, hold, Repair.DECLINE);
      case PLATFORM_REASON -> held(Kind.PLATFORM_REASON, about, hold, Repair.GIVE_REASON);
    };
  }

  private static Obstacle held(Kind kind, Candidate about, Hold hold, Repair likeliest) {
    var repairs =
        Stream.of(likeliest, Repair.LEAVE_OPEN, Repair.DECLINE).distinct().limit(2).toList();
    return new Obstacle(kind, about, repairs, hold.values());
  }

  static Obstacle overQuota(Candidate about, int rank, Quota quota) {
    var own = quota.own();
    var repairs = List.of(Repair.LEAVE_OPEN, Repair.DECLINE);
    return own != null && quota.isNobody()
        ? new Obstacle(Kind.NO_PLACES, about, repairs, Map.of("reason", own.reason()))
        : new Obstacle(
            Kind.OVER_QUOTA,
            about,
            repairs,
            Map.of("rank", Integer.toString(rank), "places", String.valueOf(quota.places())));
  }

  static Obstacle noScore(Candidate about, Score score) {
    return new Obstacle(
        Kind.NO_SCORE,
        about,
        List.of(Repair.LEAVE_OPEN, Repair.DECLINE),
        Map.of("cards", Integer.toString(score.cards())));
  }

  /** Ranked below {@code before}, which has fewer points. */
  static Obstacle outOfOrder(Candidate about, Candidate before, Scored scored) {
    return new Obstacle(
        Kind.OUT_OF_ORDER,
        about,
        List.of(Repair.ORDER),
        Map.of(
            "points",
            scored.of(about.application()).points(),
            "before",
            before.applicant(),
            "fewer",
            scored.of(before.application()).points()));
  }

  static Obstacle noSupport(Candidate about, Demands.Lack lack) {
    var some = lack.sent().isEmpty() ? Kind.NO_SUPPORT : Kind.OTHER_SUPPORT;
    return new Obstacle(
        lack.possible().isEmpty() ? Kind.NOBODY_SUPPORTS : some,
        about,
        List.of(Repair.LEAVE_OPEN, Repair.DECLINE),
        Map.of(
            "track",
            lack.track(),
            "clause",
            lack.clause(),
            "possible",
            String.join("、", lack.possible()),
            "sent",
            String.join("、", lack.sent())));
  }

  static Obstacle supportLost(Demands.Dependent dependent, List<String> possible) {
    return new Obstacle(
        Kind.SUPPORT_LOST,
        null,
        List.of(Repair.CHOOSE),
        Map.of(
            "dependent",
            dependent.name(),
            "clause",
            dependent.clause(),
            "possible",
            String.join("、", possible)));
  }

  static Obstacle paper(Demands.Due due) {
    return new Obstacle(
        due.begun() ? Kind.PAPER_UNFINISHED : Kind.PAPER_MISSING,
        null,
        List.of(Repair.WRITE_PAPER),
        Map.of("paper", due.paper(), "title", due.title(), "clause", due.clause()));
  }

  /** The same, as the answer to an attempt to send; of several faults the latest. */
  public Refusal refusal() {
    var said = new HashMap<>(values);
    if (about != null) {
      said.put("name", about.applicant());
      said.put("number", about.number());
    }
    return new Refusal(kind.key, said, null);
  }
}
