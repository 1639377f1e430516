package pingyou.recommendation.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.remedy.Tie.Added;
import pingyou.recommendation.remedy.Tie.Change;
import pingyou.recommendation.remedy.Tie.Dropped;

/**
 * Looks for the fewest changes after which both lists of a tie stand: first for one, then for two
 * and so on. Every way out of the first thing wrong is tried, so none with fewer changes is missed;
 * of cases that support the same picks one is as good as the other and only one is tried.
 */
final class Search {
  /** More changes are no help to anybody. */
  private static final int MOST_CHANGES = 6;

  /** Lists that are looked at before the search is given up. */
  private static final int MOST_STEPS = 50_000;

  private final Tie tie;
  private final Set<UUID> resting;
  private final Set<UUID> supporting;
  private final List<Change> changes = new ArrayList<>();
  private final Set<UUID> changed = new HashSet<>();
  private int steps;

  private Search(Tie tie) {
    this.tie = tie;
    this.resting = new LinkedHashSet<>(tie.resting());
    this.supporting = new LinkedHashSet<>(tie.supporting());
  }

  /**
   * The fewest changes, none if both lists stand; empty if so many are needed that nobody would
   * read them, or nothing helps.
   */
  static Optional<List<Change>> smallest(Tie tie) {
    var search = new Search(tie);
    for (int most = 0; most <= MOST_CHANGES; most++) {
      if (search.isRight(most)) {
        return Optional.of(List.copyOf(search.changes));
      }
    }
    return Optional.empty();
  }

  private boolean isRight(int left) {
    int overResting = over(resting, tie.restingPlaces());
    int overSupporting = over(supporting, tie.supportingPlaces());
    var bare = resting.stream().filter(it -> !isSupported(it)).findFirst();
    if (overResting == 0 && overSupporting == 0 && bare.isEmpty()) {
      return true;
    }
    if (left < Math.max(1, overResting + overSupporting) || ++steps > MOST_STEPS) {
      return false;
    }
    List<Change> ways =
        bare.isPresent()
            ? support(bare.get())
            : overSupporting > 0 ? supportingDrops() : restingDrops();
    return ways.stream().anyMatch(it -> isRightAfter(it, left - 1));
  }

  private static int over(Collection<UUID> picks, @Nullable Integer places) {
    return places == null ? 0 : Math.max(0, picks.size() - places);
  }

  private boolean isSupported(UUID pick) {
    return supporters(pick).stream().anyMatch(supporting::contains);
  }

  private List<UUID> supporters(UUID pick) {
    return tie.supporters().getOrDefault(pick, List.of());
  }

  /** Picks what supports it, each kind once; or else drops it. */
  private List<Change> support(UUID pick) {
    var ways = new ArrayList<Change>();
    var kinds = new HashSet<Set<UUID>>();
    for (var supporter : supporters(pick)) {
      if (!changed.contains(supporter) && kinds.add(kind(supporter))) {
        ways.add(new Added(supporter));
      }
    }
    if (!tie.kept().contains(pick)) {
      ways.add(new Dropped(pick));
    }
    return ways;
  }

  private List<Change> restingDrops() {
    return droppable(resting).<Change>map(Dropped::new).toList();
  }

  /** Each kind once. */
  private List<Change> supportingDrops() {
    var kinds = new HashSet<Set<UUID>>();
    return droppable(supporting)
        .filter(it -> kinds.add(kind(it)))
        .<Change>map(Dropped::new)
        .toList();
  }

  /** The last first; what was just picked stays. */
  private Stream<UUID> droppable(Set<UUID> picks) {
    return List.copyOf(picks).reversed().stream()
        .filter(it -> !changed.contains(it) && !tie.kept().contains(it));
  }

  /** What it supports. */
  private Set<UUID> kind(UUID supporter) {
    var kind = new HashSet<UUID>();
    tie.resting().stream().filter(it -> supporters(it).contains(supporter)).forEach(kind::add);
    return kind;
  }

  private boolean isRightAfter(Change change, int left) {
    var list = resting.contains(change.application()) ? resting : supporting;
    var before = List.copyOf(list);
    if (change instanceof Added) {
      list.add(change.application());
    } else {
      list.remove(change.application());
    }
    changes.add(change);
    changed.add(change.application());
    if (isRight(left)) {
      return true;
    }
    changes.removeLast();
    changed.remove(change.application());
    list.clear();
    list.addAll(before);
    return false;
  }
}
