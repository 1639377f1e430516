package pingyou.campaign.lint;

import java.util.List;
import pingyou.campaign.points.Halves;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.PointsRule.Items;
import pingyou.campaign.points.PointsRule.Judgement;
import pingyou.campaign.points.PointsRule.Table;
import pingyou.campaign.points.PointsRule.Tier;
import pingyou.campaign.points.PointsRule.Tiers;
import pingyou.campaign.points.PointsRule.WinnersList;
import pingyou.campaign.points.PointsRule.WithRest;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;

/** How the points of one indicator come about, against its clause. */
final class PointsChecks {
  /** From 3 points on one judgement is much. */
  private static final int MANY_HALVES = 6;

  private PointsChecks() {}

  /** Whether the whole table says but a number of points for each indicator; told once. */
  static boolean checkPlain(Rubric rubric, String path, Notes notes) {
    boolean isPlain =
        rubric.indicators().stream()
            .map(Indicator::rule)
            .allMatch(it -> it instanceof Judgement || it instanceof WinnersList);
    if (isPlain) {
      var points = Halves.points(rubric.maxHalves());
      notes.ask(Check.NO_ITEMS, path, null, "title", rubric.title(), "points", points);
    }
    return isPlain;
  }

  static void check(Indicator indicator, boolean isPlain, String path, Notes notes) {
    checkRule(indicator, indicator.rule(), path, notes);
    if (!isPlain && indicator.rule() instanceof Judgement && indicator.maxHalves() >= MANY_HALVES) {
      ask(Check.NO_ITEMS, indicator, path, notes, "points", Halves.points(indicator.maxHalves()));
    }
    var unused = Counts.unused(indicator.text(), indicator.rule());
    if (!unused.isEmpty()) {
      ask(Check.COUNT_UNUSED, indicator, path, notes, "counts", String.join("”“", unused));
    }
    if (!isClosed(indicator.text(), '（', '）') || !isClosed(indicator.text(), '(', ')')) {
      ask(Check.BRACKETS, indicator, path, notes);
    }
  }

  private static void checkRule(Indicator owner, PointsRule rule, String path, Notes notes) {
    switch (rule) {
      case WithRest(var inner, var rest) -> {
        checkRule(owner, inner, path, notes);
        ask(
            Check.POINTS_UNALLOTTED,
            owner,
            path,
            notes,
            "points",
            Halves.points(owner.maxHalves()),
            "reachable",
            Halves.points(inner.reachableHalves()),
            "rest",
            Halves.points(rest));
      }
      case Items(var items) -> items.forEach(it -> checkRule(owner, it.rule(), path, notes));
      case Tiers it -> checkTiers(owner, it, path, notes);
      case Table it -> checkTable(owner, it, path, notes);
      case WinnersList(var _, var year, var halves) -> {
        ask(Check.WINNERS_LIST, owner, path, notes, "points", Halves.points(halves));
        if (year == null) {
          notes.wrong("winners-year", path, owner.clause(), "title", owner.title());
        }
      }
      case Judgement _, PointsRule.PerUnit _, PointsRule.YesNo _ -> {
        // Nothing in them can be open.
      }
    }
  }

  private static void checkTiers(Indicator owner, Tiers rule, String path, Notes notes) {
    var tiers = rule.tiers();
    if (tiers.getFirst().halves() > 0) {
      var points = Halves.points(tiers.getFirst().halves());
      ask(Check.POINTS_FOR_NOTHING, owner, path, notes, "points", points);
    }
    for (int i = 0; i < tiers.size(); i++) {
      var tier = tiers.get(i);
      if (tier.isOpen()) {
        ask(Check.OPEN_TIER, owner, path, notes, values(tier).toArray(String[]::new));
      }
      if (i > 0 && tier.mostHalves() < tiers.get(i - 1).mostHalves()) {
        ask(Check.TIERS_FALLING, owner, path, notes, values(tier).toArray(String[]::new));
      }
    }
  }

  private static List<String> values(Tier tier) {
    return List.of(
        "from",
        String.valueOf(tier.from()),
        "least",
        Halves.points(tier.halves()),
        "most",
        Halves.points(tier.mostHalves()));
  }

  private static void checkTable(Indicator owner, Table rule, String path, Notes notes) {
    rule.cells().stream()
        .filter(it -> it.halves() > 0 && !it.answers().contains(true))
        .forEach(it ->
            ask(
                Check.POINTS_FOR_NOTHING,
                owner,
                path,
                notes,
                "points",
                Halves.points(it.halves())));
  }

  private static boolean isClosed(String text, char open, char close) {
    return text.chars().filter(it -> it == open).count()
        == text.chars().filter(it -> it == close).count();
  }

  private static void ask(
      Check check, Indicator indicator, String path, Notes notes, String... pairs) {
    var values = new String[pairs.length + 2];
    values[0] = "title";
    values[1] = indicator.title();
    System.arraycopy(pairs, 0, values, 2, pairs.length);
    notes.ask(check, path, indicator.clause(), values);
  }
}
