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
 * would part them stays undecided until the committee has voted. A case that is out keeps its rank,
 * takes no position and gets nothing: who comes after it moves up.
 */
public final class Prizes {
  private final Ranking ranking;
  private final List<Line> lines;
  private final Map<Set<UUID>, Vote> votes = new HashMap<>();
  private final Set<Vote> used = new HashSet<>();
  private final Set<UUID> out;

  private Prizes(Ranking ranking, Lines lines, List<Vote> votes, Set<UUID> out) {
    this.ranking = ranking;
    this.out = Set.copyOf(out);
    this.lines = lines.lines();
    votes.forEach(vote -> this.votes.put(Set.copyOf(vote.order()), vote));
  }

  /**
   * @param lines of any base: where it is larger than the ranking, the last places stay empty
   * @param votes of several on the same cases the last counts
   * @param out cases that can't get anything; a vote may have been taken with them or without
   */
  public static Decision decide(Ranking ranking, Lines lines, List<Vote> votes, Set<UUID> out) {
    var prizes = new Prizes(ranking, lines, votes, out);
    var awarded = ranking.ranked().stream().map(prizes::award).toList();
    var cuts = lines.lines().stream().map(prizes::cut).toList();
    var unused = votes.stream().filter(vote -> !prizes.used.contains(vote)).toList();
    return new Decision(awarded, cuts, unused);
  }

  private Awarded award(Ranked ranked) {
    var why = new ArrayList<>(ranked.why());
    boolean joint = !ranked.jointWith().isEmpty();
    if (out.contains(ranked.caseId())) {
      return new Awarded(ranked.caseId(), ranked.rank(), joint, new Verdict.NoPrize(), why);
    }
    var parting = lines.stream().filter(line -> parts(line, ranked)).toList();
    var vote = vote(ranked, parting);
    Verdict verdict;
    if (!parting.isEmpty() && vote.isEmpty()) {
      parting.forEach(line -> why.add(new Why.ByLine(line, Why.Side.UNDECIDED)));
      verdict = new Verdict.ToBeVoted();
    } else {
      var order = vote.map(v -> v.order().stream().filter(id -> !out.contains(id)).toList());
      int votedBefore = order.map(it -> it.indexOf(ranked.caseId())).orElse(0);
      order.ifPresent(it -> why.add(new Why.ByVote(votedBefore + 1, it.size())));
      verdict = verdict(position(ranked) + votedBefore, why);
    }
    return new Awarded(ranked.caseId(), ranked.rank(), joint, verdict, why);
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
    var vote = voteOn(ranked);
    vote.ifPresent(used::add);
    return vote;
  }

  /** On the cases that are in, or on all of the rank before some went out. */
  private Optional<Vote> voteOn(Ranked ranked) {
    return Optional.ofNullable(votes.get(Set.copyOf(in(ranked))))
        .or(() -> Optional.ofNullable(votes.get(Set.copyOf(joint(ranked)))));
  }

  private Cut cut(Line line) {
    return ranking.ranked().stream()
        .filter(ranked -> parts(line, ranked) && voteOn(ranked).isEmpty())
        .findFirst()
        .<Cut>map(ranked -> new Cut.Undecided(line, ranked.rank(), in(ranked)))
        .orElseGet(() -> new Cut.Drawn(line));
  }

  /** Whether the line falls among the cases that share this rank. */
  private boolean parts(Line line, Ranked ranked) {
    int first = position(ranked);
    int last = first + in(ranked).size() - 1;
    return first <= line.cut() && line.cut() < last;
  }

  /** The first position of those that share this rank, without the cases before that are out. */
  private int position(Ranked ranked) {
    long before =
        ranking.ranked().stream()
            .filter(it -> it.rank() < ranked.rank() && out.contains(it.caseId()))
            .count();
    return ranked.rank() - Math.toIntExact(before);
  }

  private List<UUID> in(Ranked ranked) {
    return joint(ranked).stream().filter(id -> !out.contains(id)).toList();
  }

  private static List<UUID> joint(Ranked ranked) {
    var all = new ArrayList<>(ranked.jointWith());
    all.add(ranked.caseId());
    all.sort(null);
    return all;
  }
}
