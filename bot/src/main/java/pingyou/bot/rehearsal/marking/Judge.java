package pingyou.bot.rehearsal.marking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import pingyou.bot.rehearsal.merit.Counting;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.campaign.rubric.Rubric;

/** What a played reviewer thinks of a case, as the card will say it. */
public final class Judge {
  private static final int PERCENT = 100;

  /** What the best and the last case get of the full points, in per cent. */
  private static final int BEST = 97;

  private static final int LAST = 55;

  private final Prose prose;

  public Judge(Prose prose) {
    this.prose = prose;
  }

  /**
   * What is written on a card.
   *
   * @param merit from 0 to 1: how good the case is
   * @param number of who applied
   * @param dice for what this card has of its own
   */
  public CardHand.Plan plan(Rubric rubric, double merit, int number, SplittableRandom dice) {
    double level = (LAST + (BEST - LAST) * merit) / PERCENT + dice.nextDouble(-0.05, 0.05);
    var scores = scores(rubric, Math.clamp(level, 0.2, 1.0), dice.nextInt(3));
    return new CardHand.Plan(
        scores,
        counts(rubric, scores, merit),
        prose.sentence("comment." + (merit > 0.5 ? "high" : "middle"), number),
        () -> prose.sentence("own-points", 0));
  }

  private static Map<String, Integer> scores(Rubric rubric, double level, int shift) {
    var scores = new LinkedHashMap<String, Integer>();
    int i = shift;
    for (var indicator : rubric.indicators()) {
      double given = indicator.bonus() ? 0 : level * indicator.maxHalves() + (i++ % 3 - 1) * 0.5;
      scores.put(indicator.id(), Math.clamp(Math.round(given), 0, indicator.maxHalves()));
    }
    return Counting.settled(rubric, scores);
  }

  private static Map<String, Long> counts(
      Rubric rubric, Map<String, Integer> scores, double merit) {
    var counts = new LinkedHashMap<String, Long>();
    rubric.readings().forEach(it -> counts.put(it.id(), 20 + Math.round(merit * 900)));
    for (var indicator : rubric.indicators()) {
      int planned = scores.getOrDefault(indicator.id(), 0);
      counts.putAll(Counting.nearest(indicator.rule(), planned));
    }
    return counts;
  }
}
