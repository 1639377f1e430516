package pingyou.recommendation.remedy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine;
import pingyou.campaign.level.Support;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.list.WorkingList;
import pingyou.recommendation.list.WorkingList.State;
import pingyou.recommendation.quota.Quotas;
import pingyou.recommendation.remedy.Tie.Added;
import pingyou.recommendation.remedy.Tie.Change;
import pingyou.recommendation.remedy.Tie.Dropped;
import pingyou.store.Tx;

/**
 * The smallest change of a list that rests on another, or on which another rests: what the unit
 * picks here against what it picks there, sent or not.
 */
public final class Remedies {
  private static final Set<Obstacle.Kind> TIED =
      Set.of(
          Obstacle.Kind.NO_SUPPORT,
          Obstacle.Kind.OTHER_SUPPORT,
          Obstacle.Kind.NOBODY_SUPPORTS,
          Obstacle.Kind.SUPPORT_LOST);

  private final Chain chain;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Quotas quotas;

  public Remedies(Chain chain, Candidates candidates, Ledger ledger, Quotas quotas) {
    this.chain = chain;
    this.candidates = candidates;
    this.ledger = ledger;
    this.quotas = quotas;
  }

  /** Whether an obstacle is one for which two lists must be looked at together. */
  public static boolean isTied(Obstacle obstacle) {
    return TIED.contains(obstacle.kind());
  }

  /**
   * The smallest change; and the smallest one that keeps all that is picked here, where that is
   * another. None if no tie keeps the list from being sent, or no small change helps.
   */
  public List<Remedy> of(Tx tx, Terms terms, WorkingList list) {
    return list.obstacles().stream().noneMatch(Remedies::isTied)
        ? List.of()
        : ties(terms).stream()
            .map(it -> bound(tx, it, terms, list))
            .map(it -> remedies(it, picks(list)))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** The unit in two tracks, of which one rests on the other. */
  private record Pair(Terms resting, Terms supporting, Support support) {}

  /** The same with its cases by id. */
  private record Bound(Pair pair, Tie tie, Map<UUID, CaseLine> cases) {}

  private List<Pair> ties(Terms terms) {
    var own = terms.tier().track();
    var ties = new ArrayList<Pair>();
    for (var track : terms.campaign().tracks()) {
      var support = track.support();
      if (support == null) {
        continue;
      }
      if (track.equals(own)) {
        in(terms, support.track()).ifPresent(it -> ties.add(new Pair(terms, it, support)));
      } else if (support.track().equals(own.id())) {
        in(terms, track.id()).ifPresent(it -> ties.add(new Pair(it, terms, support)));
      }
    }
    return ties;
  }

  private Optional<Terms> in(Terms terms, String track) {
    var unit = terms.unit();
    return chain.find(new Unit(unit.campaign(), track, unit.level(), unit.region()));
  }

  private Bound bound(Tx tx, Pair pair, Terms terms, WorkingList list) {
    var here = terms.unit();
    var resting = side(tx, pair.resting(), here, list);
    var supporting = side(tx, pair.supporting(), here, list);
    var supporters = new HashMap<UUID, List<UUID>>();
    for (var pick : resting.picks()) {
      var line = Objects.requireNonNull(resting.lines().get(pick));
      supporters.put(
          pick,
          supporting.lines().values().stream()
              .filter(it -> candidates.isSupport(pair.support(), line, it))
              .map(CaseLine::application)
              .toList());
    }
    var cases = new HashMap<>(resting.lines());
    cases.putAll(supporting.lines());
    var tie =
        new Tie(
            resting.picks(),
            resting.places(),
            supporting.picks(),
            supporting.places(),
            supporters,
            Set.of());
    return new Bound(pair, tie, cases);
  }

  /**
   * The unit in one of the two tracks.
   *
   * @param lines its candidates by case number
   */
  private record Side(Map<UUID, CaseLine> lines, List<UUID> picks, @Nullable Integer places) {}

  private Side side(Tx tx, Terms terms, Unit here, WorkingList list) {
    var standing = ledger.standing(tx, terms);
    var lines =
        candidates.reaching(tx, standing).stream()
            .collect(
                toMap(
                    CaseLine::application,
                    Function.identity(),
                    (one, _) -> one,
                    LinkedHashMap::new));
    var picks = terms.unit().equals(here) ? picks(list) : picks(tx, terms.unit());
    return new Side(
        lines,
        picks.stream().filter(lines::containsKey).toList(),
        quotas.of(tx, standing).places());
  }

  private static List<UUID> picks(WorkingList list) {
    return list.lines().stream()
        .filter(it -> it.state() == State.PICKED)
        .map(it -> it.candidate().application())
        .toList();
  }

  private List<UUID> picks(Tx tx, Unit unit) {
    return ledger.entries(tx, unit).stream()
        .filter(Entry::isPick)
        .sorted(Comparator.comparingInt(Entry::place))
        .map(Entry::application)
        .toList();
  }

  private static List<Remedy> remedies(Bound bound, List<UUID> picks) {
    var smallest = Search.smallest(bound.tie()).filter(it -> !it.isEmpty());
    var remedies = new ArrayList<Remedy>();
    smallest.ifPresent(it -> remedies.add(remedy(bound, false, it)));
    if (smallest.isEmpty() || smallest.get().stream().anyMatch(it -> drops(it, picks))) {
      Search.smallest(bound.tie().keeping(picks))
          .filter(it -> !it.isEmpty())
          .ifPresent(it -> remedies.add(remedy(bound, true, it)));
    }
    return remedies;
  }

  private static boolean drops(Change change, List<UUID> picks) {
    return change instanceof Dropped && picks.contains(change.application());
  }

  private static Remedy remedy(Bound bound, boolean keepsAll, List<Change> changes) {
    return new Remedy(keepsAll, changes.stream().map(it -> step(bound, it)).toList());
  }

  private static Remedy.Step step(Bound bound, Change change) {
    var id = change.application();
    var pair = bound.pair();
    var side = bound.tie().resting().contains(id) ? pair.resting() : pair.supporting();
    var line = Objects.requireNonNull(bound.cases().get(id));
    return new Remedy.Step(
        change instanceof Added, side.tier().track().title(), line.applicantName());
  }
}
