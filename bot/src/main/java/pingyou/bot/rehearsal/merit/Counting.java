package pingyou.bot.rehearsal.merit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import pingyou.campaign.points.Points;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.Reading;
import pingyou.campaign.points.Result;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;

/** Counts that give planned points, and plans that counts can give. */
public final class Counting {
  /** Far from any points: counts that are left open are planned for nobody. */
  private static final int FAR = 1000;

  private Counting() {}

  /** The counts of the rule that come nearest to these half-points. */
  public static Map<String, Long> nearest(PointsRule rule, int halves) {
    return combinations(rule).stream()
        .min(Comparator.comparingInt(it -> away(result(rule, it), halves)))
        .orElse(Map.of());
  }

  /** The same total, with points that counts can give, as far as judgement makes up for it. */
  public static Map<String, Integer> settled(Rubric rubric, Map<String, Integer> planned) {
    var scores = new LinkedHashMap<>(planned);
    int left = 0;
    for (var indicator : rubric.indicators()) {
      int halves = scores.getOrDefault(indicator.id(), 0);
      if (!indicator.rule().isJudged()) {
        int near = near(result(indicator.rule(), nearest(indicator.rule(), halves)), halves);
        scores.put(indicator.id(), near);
        left += halves - near;
      }
    }
    var judged = rubric.indicators().stream().filter(Counting::isFree).toList();
    for (int i = 0; left != 0 && i < judged.size() * FAR; i++) {
      left -= shifted(scores, judged.get(i % judged.size()), Integer.signum(left));
    }
    return scores;
  }

  private static boolean isFree(Indicator indicator) {
    return indicator.rule().isJudged() && !indicator.bonus();
  }

  private static int shifted(Map<String, Integer> scores, Indicator indicator, int by) {
    int halves = scores.getOrDefault(indicator.id(), 0) + by;
    if (halves < 0 || halves > indicator.maxHalves()) {
      return 0;
    }
    scores.put(indicator.id(), halves);
    return by;
  }

  private static Result result(PointsRule rule, Map<String, Long> counts) {
    return Points.of(rule, counts).orElseThrow();
  }

  private static int away(Result result, int halves) {
    return Math.abs(near(result, halves) - halves) + (result.reasoned() ? FAR : 0);
  }

  private static int near(Result result, int halves) {
    return Math.clamp(halves, result.leastHalves(), result.mostHalves());
  }

  private static List<Map<String, Long>> combinations(PointsRule rule) {
    var all = List.of(Map.<String, Long>of());
    for (var edge : edges(rule).toList()) {
      all = all.stream().flatMap(it -> edge.counts().stream().map(n -> with(it, edge, n))).toList();
    }
    return all;
  }

  private static Map<String, Long> with(Map<String, Long> counts, Edges edge, long count) {
    var more = new TreeMap<>(counts);
    more.put(edge.reading().id(), count);
    return more;
  }

  /** Counts of a reading at which points change. */
  private record Edges(Reading reading, List<Long> counts) {}

  private static Stream<Edges> edges(PointsRule rule) {
    return switch (rule) {
      case PointsRule.Judgement _ -> Stream.of();
      case PointsRule.Items(var items) -> items.stream().flatMap(it -> edges(it.rule()));
      case PointsRule.WithRest(var inner, var _) -> edges(inner);
      case PointsRule.PerUnit it -> {
        long units = Math.ceilDiv(it.maxHalves(), it.halvesEach());
        var counts = LongStream.rangeClosed(0, units).map(n -> n * it.every()).boxed().toList();
        yield Stream.of(new Edges(it.reading(), counts));
      }
      case PointsRule.Tiers(var reading, var tiers) ->
          Stream.of(new Edges(reading, tiers.stream().map(it -> (long) it.from()).toList()));
      case PointsRule.Table(var questions, var _) ->
          questions.stream().map(it -> new Edges(it.reading(), List.of(0L, (long) it.atLeast())));
      case PointsRule.YesNo(var reading, var _) -> Stream.of(new Edges(reading, List.of(0L, 1L)));
      case PointsRule.WinnersList(var reading, var _, var _) ->
          Stream.of(new Edges(reading, List.of(0L, 1L)));
    };
  }
}
