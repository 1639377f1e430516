package pingyou.award.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pingyou.award.ranking.Decision.Awarded;
import pingyou.award.ranking.Decision.Cut;
import pingyou.award.ranking.Decision.Verdict;
import pingyou.award.ranking.Ranking.Ranked;

/**
 * Gives prizes along a ranking. Joint cases stand on as many positions as they are; a line that
 * would part them stays undecided until the committee has voted.
 */
public final class Prizes {
  private final Ranking ranking;
  private final List<Line> lines;
  private final Map<Set<UUID>, Vote> votes = new HashMap<>();
  private final Set<Vote> used = new HashSet<>();

  private Prizes(Ranking ranking, Lines lines, List<Vote> votes) {
    this.ranking = ranking;
    this.lines = lines.lines();
    votes.forEach(vote -> this.votes.put(Set.copyOf(vote.order()), vote));
  }

  /**
   * @param lines of any base: where it is larger than the ranking, the last places stay empty
   * @param votes of several on the same cases the last counts
   */
  public static Decision decide(Ranking ranking, Lines lines, List<Vote> votes) {
    var prizes = new Prizes(ranking, lines, votes);
    var awarded = ranking.ranked().stream().map(prizes::award).toList();
    var cuts = lines.lines().stream().map(prizes::cut).toList();
    var unused = votes.stream().filter(vote -> !prizes.used.contains(vote)).toList();
    return new Decision(awarded, cuts, unused);
  }

  private Awarded award(Ranked ranked) {
    var why = new ArrayList<>(ranked.why());
    var parting = lines.stream().filter(line -> parts(line, ranked)).toList();
    var vote = vote(ranked, parting);
    Verdict verdict;
    if (!parting.isEmpty() && vote.isEmpty()) {
      parting.forEach(line -> why.add(new Why.ByLine(line, Why.Side.UNDECIDED)));
      verdict = new Verdict.ToBeVoted();
    } else {
      int votedBefore = vote.map(v -> v.order().indexOf(ranked.caseId())).orElse(0);
      vote.ifPresent(v -> why.add(new Why.ByVote(votedBefore + 1, v.order().size())));
      verdict = verdict(ranked.rank() + votedBefore, why);
    }
    return new Awarded(ranked.caseId(), ranked.rank(), !ranked.jointWith().isEmpty(), verdict, why);
  }

  private Verdict verdict(int position, List<Why> why) {
    for (Line line : lines) {
      if (position <= line.cut()) {
        why.add(new Why.ByLine(line, Why.Side.WITHIN));
        return new Verdict.Won(line.prize());
      }
    }
    if (!lines.isEmpty()) {
      why.add(new Why.ByLine(lines.getLast(), Why.Side.BEYOND));
    }
    return new Verdict.NoPrize();
  }

  private Optional<Vote> vote(Ranked ranked, List<Line> parting) {
    if (parting.isEmpty()) {
      return Optional.empty();
    }
    var vote = Optional.ofNullable(votes.get(Set.copyOf(joint(ranked))));
    vote.ifPresent(used::add);
    return vote;
  }

  private Cut cut(Line line) {
    return ranking.ranked().stream()
        .filter(ranked -> parts(line, ranked) && !votes.containsKey(Set.copyOf(joint(ranked))))
        .findFirst()
        .<Cut>map(ranked -> new Cut.Undecided(line, ranked.rank(), joint(ranked)))
        .orElseGet(() -> new Cut.Drawn(line));
  }

  /** Whether the line falls among the cases that share this rank. */
  private static boolean parts(Line line, Ranked ranked) {
    int last = ranked.rank() + ranked.jointWith().size();
    return ranked.rank() <= line.cut() && line.cut() < last;
  }

  private static List<UUID> joint(Ranked ranked) {
    var all = new ArrayList<>(ranked.jointWith());
    all.add(ranked.caseId());
    all.sort(null);
    return all;
  }
}
