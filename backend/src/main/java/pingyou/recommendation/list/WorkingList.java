package pingyou.recommendation.list;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota;
import pingyou.campaign.level.Scoring;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

/**
 * The candidates of a unit with what it wrote down about each. Entries of cases that are no longer
 * candidates (excluded, dropped by a lower level) don't count and keep nothing from being sent.
 */
public final class WorkingList {
  /** Case numbers ascend; past 9999 they grow longer. */
  private static final Comparator<Candidate> BY_NUMBER =
      comparingInt((Candidate it) -> it.number().length()).thenComparing(Candidate::number);

  private final Demands demands;
  private final List<Candidate> candidates;
  private final Map<UUID, Entry> entries;

  public WorkingList(Demands demands, Collection<Candidate> candidates, Collection<Entry> entries) {
    this.demands = demands;
    this.candidates = candidates.stream().sorted(BY_NUMBER).toList();
    this.entries =
        entries.stream().collect(Collectors.toMap(Entry::application, Function.identity()));
  }

  /** One case on the list. */
  public record Line(
      Candidate candidate,
      State state,
      @Nullable Integer rank,
      Entry entry,
      List<Obstacle> obstacles) {}

  /** In which of the desk's lists a case lies. */
  public enum State {
    PICKED,
    OPEN,
    DECLINED,
    RETURNED
  }

  /** All cases: the picks by rank, then the others by number. */
  public List<Line> lines() {
    var picks = picks();
    var lines = new ArrayList<Line>();
    for (int i = 0; i < picks.size(); i++) {
      var candidate = picks.get(i);
      lines.add(
          new Line(
              candidate,
              State.PICKED,
              i + 1,
              entry(candidate.application()),
              obstacles(candidate, i + 1)));
    }
    candidates.stream()
        .filter(it -> !picks.contains(it))
        .map(it -> new Line(it, state(it), null, entry(it.application()), List.of()))
        .forEach(lines::add);
    return List.copyOf(lines);
  }

  public Optional<Candidate> candidate(UUID application) {
    return candidates.stream().filter(it -> it.application().equals(application)).findFirst();
  }

  public boolean isEmpty() {
    return candidates.isEmpty();
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  /** What is written about the case; blank if nothing. */
  public Entry entry(UUID application) {
    return entries.getOrDefault(application, Entry.blank(application));
  }

  /** The entry of this case after the decision. */
  public Entry decided(UUID application, Decision decision) {
    int end = entries.values().stream().mapToInt(Entry::place).max().orElse(0) + 1;
    return entry(application).decided(decision, end);
  }

  /**
   * Moves a pick to a rank; those between close up.
   *
   * @return the entries whose place is another now
   */
  public Outcome<List<Entry>> moved(UUID application, int rank) {
    var order = picks().stream().map(Candidate::application).collect(Collectors.toList());
    if (!order.remove(application)) {
      return Outcome.refused(Refusal.of("recommendation.rank.not-picked").about("rank"));
    }
    if (rank < 1 || rank > order.size() + 1) {
      var last = Integer.toString(order.size() + 1);
      return Outcome.refused(Refusal.of("recommendation.rank.range", "last", last).about("rank"));
    }
    order.add(rank - 1, application);
    return Outcome.done(placed(order));
  }

  /**
   * Ranks the picks by their scores; where these are equal or missing they stay as they stood.
   *
   * @return the entries whose place is another now
   */
  public List<Entry> ordered() {
    var order =
        picks().stream()
            .map(Candidate::application)
            .sorted(demands.scored().highestFirst())
            .toList();
    return placed(order);
  }

  /** The entries whose place is another in this order of all picks. */
  private List<Entry> placed(List<UUID> order) {
    return IntStream.range(0, order.size())
        .mapToObj(i -> entry(order.get(i)).at(i + 1))
        .filter(entry -> !entry.equals(entry(entry.application())))
        .toList();
  }

  /** What must be put right before the list can be sent: by rank, of a case all at once. */
  public List<Obstacle> obstacles() {
    var picks = picks();
    var obstacles = new ArrayList<Obstacle>();
    if (picks.isEmpty() && isChoiceDue()) {
      obstacles.add(Obstacle.nothingChosen());
    }
    for (int i = 0; i < picks.size(); i++) {
      obstacles.addAll(obstacles(picks.get(i), i + 1));
    }
    demands.dependents().stream()
        .filter(
            it -> picks.stream().noneMatch(pick -> it.supporters().contains(pick.application())))
        .map(it -> Obstacle.supportLost(it, names(it.supporters())))
        .forEach(obstacles::add);
    demands.papers().stream().map(Obstacle::paper).forEach(obstacles::add);
    return List.copyOf(obstacles);
  }

  /** Whether a list without picks says too little; who may pick nobody need not decline anybody. */
  private boolean isChoiceDue() {
    return candidates.isEmpty() || (undecided() > 0 && !demands.quota().isNobody());
  }

  /** How many cases may be sent. */
  public Quota quota() {
    return demands.quota();
  }

  /** What the unit's evaluators gave the candidates. */
  public Scored scored() {
    return demands.scored();
  }

  private List<String> names(Set<UUID> some) {
    return candidates.stream()
        .filter(it -> some.contains(it.application()))
        .map(Candidate::applicant)
        .toList();
  }

  private List<Obstacle> obstacles(Candidate pick, int rank) {
    var entry = entry(pick.application());
    var obstacles = new ArrayList<Obstacle>();
    var places = demands.quota().places();
    if (places != null && rank > places) {
      obstacles.add(Obstacle.overQuota(pick, rank, demands.quota()));
    }
    obstacles.addAll(misplaced(pick, rank));
    var lack = demands.lacks().get(pick.application());
    if (lack != null) {
      obstacles.add(Obstacle.noSupport(pick, lack));
    }
    demands.holds().getOrDefault(pick.application(), List.of()).stream()
        .filter(it -> !it.yieldsToReason() || entry.reason() == null)
        .map(it -> Obstacle.held(pick, it))
        .forEach(obstacles::add);
    if (!pick.faults().isEmpty() && entry.reason() == null) {
      obstacles.add(Obstacle.faulty(pick));
    }
    if (demands.opinionRequired() && entry.opinion() == null) {
      obstacles.add(Obstacle.noOpinion(pick));
    }
    return List.copyOf(obstacles);
  }

  /** Where scores rank: that it has none, or that one with fewer points stands before it. */
  private List<Obstacle> misplaced(Candidate pick, int rank) {
    var scored = demands.scored();
    if (scored.scoring() != Scoring.RANKING) {
      return List.of();
    }
    var score = scored.of(pick.application());
    if (!score.isGiven()) {
      return List.of(Obstacle.noScore(pick, score));
    }
    return picks().stream()
        .limit(rank - 1L)
        .filter(it -> scored.of(it.application()).isGiven())
        .reduce((_, later) -> later)
        .filter(it -> score.isAbove(scored.of(it.application())))
        .map(it -> Obstacle.outOfOrder(pick, it, scored))
        .stream()
        .toList();
  }

  /** What would go out if the list were sent now. */
  public SentList sendable() {
    var picks = picks();
    return new SentList(
        IntStream.range(0, picks.size()).mapToObj(i -> pick(picks.get(i), i + 1)).toList(),
        candidates.stream()
            .map(it -> entry(it.application()))
            .filter(it -> it.choice() == Choice.DECLINE)
            .map(it -> new SentList.Declined(it.application(), declineReason(it)))
            .toList());
  }

  /** How many cases would fare otherwise if the list were sent again. */
  public int unsent(SentList last) {
    return last.differences(sendable());
  }

  /**
   * Whether the unit still owes a list: it sent none, or decided otherwise since. One that may
   * recommend nobody owes none until it decides something.
   *
   * @param last what it sent; null if nothing
   */
  public boolean isOwed(@Nullable SentList last) {
    var isExpected = last == null && !demands.quota().isNobody();
    return !isEmpty() && (isExpected || unsent(last == null ? SentList.EMPTY : last) > 0);
  }

  /** Cases without a decision. */
  public long undecided() {
    return candidates.stream().filter(it -> entry(it.application()).choice() == null).count();
  }

  private List<Candidate> picks() {
    return candidates.stream()
        .filter(it -> entry(it.application()).isPick())
        .sorted(comparingInt(it -> entry(it.application()).place()))
        .toList();
  }

  private SentList.Pick pick(Candidate candidate, int rank) {
    var entry = entry(candidate.application());
    return new SentList.Pick(candidate.application(), rank, entry.opinion(), entry.reason());
  }

  private State state(Candidate candidate) {
    if (entry(candidate.application()).choice() == Choice.DECLINE) {
      return State.DECLINED;
    }
    return candidate.uncorrected() ? State.RETURNED : State.OPEN;
  }

  private static String declineReason(Entry declined) {
    var reason = declined.reason();
    if (reason == null) {
      throw new IllegalStateException("declined without a reason: " + declined.application());
    }
    return reason;
  }
}
