package pingyou.award.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.award.inspection.Inspection;
import pingyou.award.ranking.Decision;
import pingyou.award.ranking.Decision.Awarded;
import pingyou.award.ranking.Decision.Verdict;
import pingyou.award.ranking.Lines;
import pingyou.award.ranking.Prizes;
import pingyou.award.ranking.Ranking;
import pingyou.award.ranking.Ranking.Ranked;
import pingyou.award.ranking.ScoredCase;
import pingyou.award.ranking.Total;
import pingyou.award.ranking.Vote;
import pingyou.campaign.Track;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.prize.Prize;
import pingyou.review.result.CaseScore;

/**
 * A list with the decision that it was made from.
 *
 * @param decision in the order of the ranking, cases by id
 */
public record Reckoning(Roll roll, Decision decision) {
  /**
   * @param scores of cases that have all their cards
   * @param base number of cases that the percentages are taken of
   * @param judged what people found beside the cards
   * @param straight cases that came past all levels, of which a pool may take only so many
   */
  public static Reckoning of(
      Track track, List<CaseScore> scores, int base, Judged judged, Set<UUID> straight) {
    var award = track.award();
    var ranking =
        Ranking.of(scores.stream().map(it -> scored(track, it)).toList(), award.tieOrder());
    var lines = Lines.of(base, award.prizes(), award.rounding());
    var crowded = crowded(track, ranking, judged.failed(), straight);
    var out = Stream.concat(judged.failed().stream(), crowded.stream()).collect(Collectors.toSet());
    var decision = Prizes.decide(ranking, lines, judged.votes(), out);
    var placings = new Placings(track, scores, ranking, judged.visits(), crowded).of(decision);
    return new Reckoning(
        new Roll(award.base(), award.rounding(), lines.lines(), placings), decision);
  }

  /** Those of a pool before whom it was full; who shares the last rank of it is still in. */
  private static Set<UUID> crowded(
      Track track, Ranking ranking, Set<UUID> failed, Set<UUID> straight) {
    var pool = track.entrance().map(Entrance::pool).orElse(null);
    if (pool == null) {
      return Set.of();
    }
    var of =
        ranking.ranked().stream()
            .filter(it -> straight.contains(it.caseId()) && !failed.contains(it.caseId()))
            .toList();
    return of.stream()
        .filter(it -> of.stream().filter(other -> other.rank() < it.rank()).count() >= pool.count())
        .map(Ranked::caseId)
        .collect(Collectors.toSet());
  }

  /**
   * What people found beside the cards.
   *
   * @param visits on site, by case
   */
  public record Judged(List<Vote> votes, Map<UUID, Inspection> visits) {
    public Judged {
      votes = List.copyOf(votes);
      visits = Map.copyOf(visits);
    }

    private Set<UUID> failed() {
      return visits.values().stream()
          .filter(it -> !it.passed())
          .map(Inspection::application)
          .collect(Collectors.toSet());
    }
  }

  private static ScoredCase scored(Track track, CaseScore score) {
    var cards = score.halvesByGroup(track.rubric(), track.award().bonusCounted());
    return new ScoredCase(
        score.entrant().application(), cards.stream().map(ScoredCase.Card::new).toList());
  }

  private static final class Placings {
    private final Track track;
    private final Map<UUID, CaseScore> scores;
    private final Map<UUID, Ranked> ranked;
    private final Steps steps;
    private final Map<UUID, Inspection> visits;
    private final Set<UUID> crowded;

    Placings(
        Track track,
        List<CaseScore> scores,
        Ranking ranking,
        Map<UUID, Inspection> visits,
        Set<UUID> crowded) {
      this.crowded = crowded;
      this.track = track;
      this.visits = visits;
      this.scores =
          scores.stream()
              .collect(Collectors.toMap(it -> it.entrant().application(), Function.identity()));
      ranked = ranking.ranked().stream().collect(Collectors.toMap(Ranked::caseId, it -> it));
      var ranks = new HashMap<UUID, Integer>();
      ranked.forEach((id, it) -> ranks.put(id, it.rank()));
      steps = new Steps(ranks);
    }

    List<Placing> of(Decision decision) {
      var prizes = track.award().prizes();
      return decision.awarded().stream()
          .map(this::placing)
          .sorted(
              Comparator.comparingInt(Placing::rank)
                  .thenComparingInt(it -> place(prizes, it.prize()))
                  .thenComparingInt(it -> it.number().length())
                  .thenComparing(Placing::number))
          .toList();
    }

    private static int place(List<Prize> prizes, @Nullable Prize prize) {
      return prize == null ? prizes.size() : prizes.indexOf(prize);
    }

    private Placing placing(Awarded awarded) {
      var score = Objects.requireNonNull(scores.get(awarded.caseId()));
      var mean = Objects.requireNonNull(ranked.get(awarded.caseId())).mean();
      var cards = score.halvesByGroup(track.rubric(), track.award().bonusCounted());
      var line = score.entrant().line();
      return new Placing(
          awarded.caseId(),
          score.entrant().person(),
          line.number(),
          line.applicantName(),
          line.schoolName(),
          line.region(),
          awarded.rank(),
          awarded.joint(),
          mean,
          cards.stream().map(Placings::total).sorted().toList(),
          groups(cards),
          awarded.verdict() instanceof Verdict.Won(var prize) ? prize : null,
          awarded.verdict() instanceof Verdict.ToBeVoted,
          steps(awarded));
    }

    private List<Step> steps(Awarded awarded) {
      var all = new ArrayList<>(steps.of(awarded.why()));
      var visit = visits.get(awarded.caseId());
      if (visit != null) {
        all.add(new Step.ByVisit(visit.passed(), visit.day()));
      }
      if (crowded.contains(awarded.caseId())) {
        track
            .entrance()
            .map(Entrance::pool)
            .map(it -> new Step.ByPool(it.count()))
            .ifPresent(all::add);
      }
      return all;
    }

    private static int total(Map<String, Integer> card) {
      return card.values().stream().mapToInt(halves -> halves).sum();
    }

    private static Map<String, Total> groups(List<Map<String, Integer>> cards) {
      var sums = new TreeMap<String, Long>();
      cards.forEach(card -> card.forEach((group, it) -> sums.merge(group, (long) it, Long::sum)));
      var means = new TreeMap<String, Total>();
      sums.forEach((group, sum) -> means.put(group, new Total(sum, cards.size())));
      return means;
    }
  }
}
