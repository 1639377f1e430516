package pingyou.campaign.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pingyou.campaign.points.PointsRule;
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

/**
 * Counts that a clause asks for: {@code 不少于5个}, {@code 5次以上}. One is used if the rule turns on it.
 * {@code 5次以上} beside "so much each" is not: whether four times give points is left open.
 */
final class Counts {
  private static final String COUNT = "([0-9]{1,6})\\s*[%条次个所人种名门节]";
  private static final Pattern AT_LEAST = Pattern.compile("(?:不少于|不低于|至少)\\s*" + COUNT);
  private static final Pattern OR_MORE = Pattern.compile(COUNT + "\\s*及?以上(\\s*的?（?[0-9.]+分)?");

  private Counts() {}

  /** Those of the text that the rule makes nothing of, as they stand there. */
  static List<String> unused(String text, PointsRule rule) {
    var unused = new ArrayList<String>();
    var atLeast = AT_LEAST.matcher(text);
    while (atLeast.find()) {
      if (!turns(rule, true).contains(Integer.valueOf(atLeast.group(1)))) {
        unused.add(atLeast.group());
      }
    }
    var orMore = OR_MORE.matcher(text);
    while (orMore.find()) {
      boolean withPoints = orMore.group(2) != null;
      if (!turns(rule, withPoints).contains(Integer.valueOf(orMore.group(1)))) {
        unused.add(orMore.group());
      }
    }
    return List.copyOf(unused);
  }

  /**
   * The counts at which the points of a rule change.
   *
   * @param withCaps whether that at which "so much each" ends is one
   */
  private static Set<Integer> turns(PointsRule rule, boolean withCaps) {
    return switch (rule) {
      case Judgement _ -> Set.of();
      case Items(var items) -> {
        var turns = new HashSet<Integer>();
        items.forEach(it -> turns.addAll(turns(it.rule(), withCaps)));
        yield turns;
      }
      case PerUnit it -> {
        int cap = (it.maxHalves() + it.halvesEach() - 1) / it.halvesEach() * it.every();
        yield withCaps ? Set.copyOf(List.of(it.every(), cap)) : Set.of();
      }
      case Tiers(var _, var tiers) -> Set.copyOf(tiers.stream().map(Tier::from).toList());
      case Table(var questions, var _) ->
          Set.copyOf(questions.stream().map(Question::atLeast).toList());
      case YesNo _, WinnersList _ -> Set.of(1);
      case WithRest(var inner, var _) -> turns(inner, withCaps);
    };
  }
}
