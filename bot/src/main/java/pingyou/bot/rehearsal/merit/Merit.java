package pingyou.bot.rehearsal.merit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import pingyou.award.ranking.Lines;
import pingyou.campaign.Track;
import pingyou.campaign.rubric.Indicator;

/** The plan of all cards of so many cases. Places are counted from 0, the best. */
public final class Merit {
  /** Percent of the full score that the best case gets, and the last one. */
  private static final int BEST = 96;

  private static final int LAST = 56;

  /** Ten points and a bit: a card this far from the median is an extreme one. */
  private static final int FAR_HALVES = 22;

  /** From this rank on the joint pair is looked for. */
  private static final int MIDDLE = 9;

  /** Of so many cases one gets bonus points. */
  private static final int BONUS_EVERY = 8;

  private static final int BONUS_AT = 3;

  private final Track track;
  private final int cases;
  private final int joint;

  public Merit(Track track, int cases) {
    this.track = track;
    this.cases = cases;
    this.joint = joint();
  }

  /** Rank of the first of the two joint cases: no line lies beside it, however one more ranks. */
  private int joint() {
    var award = track.award();
    int rank = MIDDLE;
    while (isBesideALine(rank, Lines.of(cases, award.prizes(), award.rounding()))) {
      rank++;
    }
    return rank;
  }

  private static boolean isBesideALine(int rank, Lines lines) {
    return lines.lines().stream()
        .anyMatch(line -> line.cut() >= rank - 1 && line.cut() <= rank + 1);
  }

  /** The place of a case by its number, from 1: neighbours are far apart. */
  public int place(int number) {
    return (number * 13 + 5) % cases;
  }

  /** The third and every eighth after it has done more than it had to. */
  public boolean hasBonus(int number) {
    return planned(place(number)) % BONUS_EVERY == BONUS_AT;
  }

  /** In which third a case ends: 0, 1 or 2. */
  public int third(int number) {
    return place(number) * 3 / cases;
  }

  /**
   * A card's scores in half-points by indicator, such as counts can give.
   *
   * @param number of the case
   * @param slot which of its cards, from 0
   */
  public Map<String, Integer> scores(int number, int slot) {
    int place = planned(place(number));
    var bonus = bonus(place);
    int given = bonus.values().stream().mapToInt(it -> it).sum();
    int total = total(place, slot) - (track.award().bonusCounted() ? given : 0);
    var scores = new LinkedHashMap<>(spread(total, new SplittableRandom(place * 8L + slot)));
    scores.putAll(bonus);
    return Counting.settled(track.rubric(), scores);
  }

  /** What a reviewer reads in the space; reviewers of one case read nearly the same. */
  public long reading(int number, int slot, int index) {
    var dice = new SplittableRandom(number * 64L + index);
    return 20L + (cases - place(number)) * dice.nextLong(3, 40) + slot;
  }

  /** The second of the joint pair is a twin of the first. */
  private int planned(int place) {
    return place == joint ? joint - 1 : place;
  }

  private Map<String, Integer> bonus(int place) {
    var bonus = new LinkedHashMap<String, Integer>();
    for (var indicator : track.rubric().indicators()) {
      if (indicator.bonus()) {
        bonus.put(
            indicator.id(), place % BONUS_EVERY == BONUS_AT ? indicator.maxHalves() * 3 / 5 : 0);
      }
    }
    return bonus;
  }

  private int total(int place, int slot) {
    int cards = track.panel().cardsPerCase();
    int full = track.rubric().maxHalvesWithoutBonus();
    int best = full * cards * BEST / 100;
    int step = Math.max(1, full * cards * (BEST - LAST) / 100 / cases);
    int sum = best - place * step - (step > 3 ? place * 7 % 3 : 0);
    int even = sum / cards;
    int rest = sum - even * cards;
    return even + (slot < rest ? 1 : 0) + apart(place, slot, cards, full - even - 1);
  }

  /** How far a card lies from the case's mean: cards of one case cancel out. */
  private static int apart(int place, int slot, int cards, int room) {
    int far = place % 10 == 6 ? FAR_HALVES : 1 + place * 5 % 7;
    int apart = Math.max(0, Math.min(far, room));
    int twin = cards - 1 - slot;
    return slot == twin ? 0 : slot < twin ? -apart : apart;
  }

  /** The total over the indicators, near their shares of it but not exactly. */
  private Map<String, Integer> spread(int total, SplittableRandom dice) {
    var indicators =
        track.rubric().indicators().stream().filter(indicator -> !indicator.bonus()).toList();
    int full = track.rubric().maxHalvesWithoutBonus();
    var scores = new LinkedHashMap<String, Integer>();
    indicators.forEach(it -> scores.put(it.id(), it.maxHalves() * total / full));
    int left = total - scores.values().stream().mapToInt(it -> it).sum();
    for (int at = dice.nextInt(indicators.size()); left > 0; at++) {
      left -= add(scores, indicators.get(at % indicators.size()));
    }
    for (int i = 0; i < indicators.size(); i++) {
      shift(scores, indicators, dice);
    }
    return scores;
  }

  private static int add(Map<String, Integer> scores, Indicator to) {
    int now = scores.getOrDefault(to.id(), 0);
    if (now >= to.maxHalves()) {
      return 0;
    }
    scores.put(to.id(), now + 1);
    return 1;
  }

  /** Half a point from one indicator to another, if they have it and room for it. */
  private static void shift(
      Map<String, Integer> scores, List<Indicator> indicators, SplittableRandom dice) {
    var from = indicators.get(dice.nextInt(indicators.size()));
    var to = indicators.get(dice.nextInt(indicators.size()));
    int has = scores.getOrDefault(from.id(), 0);
    if (!from.equals(to) && has > 0 && add(scores, to) == 1) {
      scores.put(from.id(), has - 1);
    }
  }
}
