package pingyou.campaign.points;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the points of an indicator come about. All points are half-points. */
public sealed interface PointsRule {
  /** As the reviewer judges. */
  record Judgement(int maxHalves) implements PointsRule {}

  /** The sum of its parts. */
  record Items(List<Item> items) implements PointsRule {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** So many for each full {@code every} that is counted, and no more than the most. */
  record PerUnit(Reading reading, int every, int halvesEach, int maxHalves) implements PointsRule {}

  /** By the tier that the count lies in: the first is from 0, each ends where the next begins. */
  record Tiers(Reading reading, List<Tier> tiers) implements PointsRule {
    public Tiers {
      tiers = List.copyOf(tiers);
    }
  }

  /** By the answers to all questions: there is a cell for each combination. */
  record Table(List<Question> questions, List<Cell> cells) implements PointsRule {
    public Table {
      questions = List.copyOf(questions);
      cells = List.copyOf(cells);
    }
  }

  /** All or nothing: whether there is one at all. */
  record YesNo(Reading reading, int halves) implements PointsRule {}

  /**
   * All or nothing: whether the list of that year's winners names one.
   *
   * @param year null in versions from before it was asked for: every year that the list holds
   */
  record WinnersList(Reading reading, @Nullable Integer year, int halves) implements PointsRule {}

  /** A rule that falls short of the indicator's points by a rest that no clause allots. */
  record WithRest(PointsRule rule, int restHalves) implements PointsRule {}

  /** A part of an indicator. */
  record Item(String id, String title, PointsRule rule) {}

  /**
   * Counts from here on to the next tier.
   *
   * @param mostHalves more than {@code halves} where the rulebook leaves open what they give
   */
  record Tier(int from, int halves, int mostHalves) {
    /** Whether it does. */
    public boolean isOpen() {
      return mostHalves > halves;
    }
  }

  /** Whether there are at least so many. */
  record Question(Reading reading, int atLeast) {}

  /** What these answers give; they stand in the order of the questions. */
  record Cell(List<Boolean> answers, int halves) {
    public Cell {
      answers = List.copyOf(answers);
    }
  }

  /** The most that it gives without the rest. */
  default int reachableHalves() {
    return switch (this) {
      case Judgement it -> it.maxHalves();
      case Items(var items) -> items.stream().mapToInt(it -> it.rule().reachableHalves()).sum();
      case PerUnit it -> it.maxHalves();
      case Tiers(var _, var tiers) -> tiers.stream().mapToInt(Tier::mostHalves).max().orElse(0);
      case Table(var _, var cells) -> cells.stream().mapToInt(Cell::halves).max().orElse(0);
      case YesNo it -> it.halves();
      case WinnersList it -> it.halves();
      case WithRest(var rule, var _) -> rule.reachableHalves();
    };
  }

  /** What it gives at the most, the rest included. */
  default int maxHalves() {
    return this instanceof WithRest(var rule, var rest)
        ? rule.reachableHalves() + rest
        : reachableHalves();
  }

  /** The figures that it counts, in its order. */
  default List<Reading> readings() {
    return switch (this) {
      case Judgement _ -> List.of();
      case Items(var items) -> items.stream().flatMap(it -> it.rule().readings().stream()).toList();
      case PerUnit it -> List.of(it.reading());
      case Tiers it -> List.of(it.reading());
      case Table(var questions, var _) -> questions.stream().map(Question::reading).toList();
      case YesNo it -> List.of(it.reading());
      case WinnersList it -> List.of(it.reading());
      case WithRest(var rule, var _) -> rule.readings();
    };
  }

  /** Whether the reviewer alone decides: nothing is counted, and no points ask for a reason. */
  default boolean isJudged() {
    return readings().isEmpty() && !(this instanceof WithRest);
  }
}
