package pingyou.campaign.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.campaign.points.PointsRule.Cell;
import pingyou.campaign.points.PointsRule.Items;
import pingyou.campaign.points.PointsRule.Judgement;
import pingyou.campaign.points.PointsRule.PerUnit;
import pingyou.campaign.points.PointsRule.Question;
import pingyou.campaign.points.PointsRule.Table;
import pingyou.campaign.points.PointsRule.Tier;
import pingyou.campaign.points.PointsRule.Tiers;
import pingyou.campaign.points.PointsRule.WinnersList;
import pingyou.campaign.points.PointsRule.WithRest;
import pingyou.campaign.points.PointsRule.YesNo;

/** The points that a rule gives for counts, and why. */
public final class Points {
  private final Map<String, Long> counts;
  private final boolean named;

  private Points(Map<String, Long> counts, boolean named) {
    this.counts = counts;
    this.named = named;
  }

  /**
   * @param counts what was read, by reading; none is negative
   * @return empty while something that the rule counts wasn't read
   */
  public static Optional<Result> of(PointsRule rule, Map<String, Long> counts) {
    var readings = rule.readings();
    return readings.stream().allMatch(it -> counts.containsKey(it.id()))
        ? Optional.of(new Points(counts, readings.size() > 1).result(rule, ""))
        : Optional.empty();
  }

  private Result result(PointsRule rule, String title) {
    return switch (rule) {
      case Judgement(var max) -> judged(max, title);
      case Items it -> sum(it);
      case PerUnit it -> perUnit(it);
      case Tiers it -> tier(it);
      case Table it -> cell(it);
      case YesNo(var reading, var halves) ->
          allOrNothing(reading, halves, "points.yes", "points.no");
      case WinnersList(var reading, var _, var halves) ->
          allOrNothing(reading, halves, "points.listed", "points.not-listed");
      case WithRest it -> withRest(it);
    };
  }

  private static Result judged(int max, String title) {
    var key = title.isEmpty() ? "points.judged" : "points.judged.item";
    var finding = Finding.of(key, "title", title, "most", Halves.points(max));
    return new Result(0, max, false, List.of(finding));
  }

  private Result sum(Items rule) {
    var parts = rule.items().stream().map(it -> result(it.rule(), it.title())).toList();
    return new Result(
        parts.stream().mapToInt(Result::leastHalves).sum(),
        parts.stream().mapToInt(Result::mostHalves).sum(),
        parts.stream().anyMatch(Result::reasoned),
        parts.stream().flatMap(it -> it.findings().stream()).toList());
  }

  private Result perUnit(PerUnit rule) {
    long full = count(rule.reading()) / rule.every();
    int halves = (int) Math.min(full * rule.halvesEach(), rule.maxHalves());
    return counted(said(rule.reading()), halves);
  }

  private Result tier(Tiers rule) {
    long count = count(rule.reading());
    var tier = rule.tiers().stream().filter(it -> it.from() <= count).toList().getLast();
    return tier.isOpen()
        ? open(rule.reading(), tier)
        : counted(said(rule.reading()), tier.halves());
  }

  private Result open(Reading reading, Tier tier) {
    var finding =
        Finding.of(
            "points.open",
            "counts",
            said(reading),
            "least",
            Halves.points(tier.halves()),
            "most",
            Halves.points(tier.mostHalves()));
    return new Result(tier.halves(), tier.mostHalves(), true, List.of(finding));
  }

  private Result cell(Table rule) {
    var answers = rule.questions().stream().map(it -> count(it.reading()) >= it.atLeast()).toList();
    int halves =
        rule.cells().stream()
            .filter(it -> it.answers().equals(answers))
            .mapToInt(Cell::halves)
            .findFirst()
            .orElseThrow();
    var said =
        rule.questions().stream()
            .map(Question::reading)
            .map(this::said)
            .collect(Collectors.joining("、"));
    return counted(said, halves);
  }

  private Result allOrNothing(Reading reading, int halves, String yes, String no) {
    boolean is = count(reading) > 0;
    int given = is ? halves : 0;
    var finding =
        Finding.of(is ? yes : no, "label", reading.label(), "points", Halves.points(given));
    return new Result(given, given, false, List.of(finding));
  }

  private Result withRest(WithRest rule) {
    var result = result(rule.rule(), "");
    var rest = Finding.of("points.rest", "rest", Halves.points(rule.restHalves()));
    return new Result(
        result.leastHalves(),
        result.mostHalves(),
        result.reasoned(),
        Stream.concat(result.findings().stream(), Stream.of(rest)).toList());
  }

  private static Result counted(String counts, int halves) {
    var finding = Finding.of("points.counted", "counts", counts, "points", Halves.points(halves));
    return new Result(halves, halves, false, List.of(finding));
  }

  private long count(Reading reading) {
    return counts.getOrDefault(reading.id(), 0L);
  }

  /** {@code 463 次}; with its label where the rule counts several figures. */
  private String said(Reading reading) {
    var parts = new ArrayList<String>();
    if (named) {
      parts.add(reading.label());
    }
    parts.add(String.valueOf(count(reading)));
    parts.add(reading.unit());
    return String.join(" ", parts);
  }
}
