package pingyou.recommendation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.remedy.Tie.Added;
import pingyou.recommendation.remedy.Tie.Change;
import pingyou.recommendation.remedy.Tie.Dropped;

/** The smallest change of two lists against trying every pair of lists there is. */
final class SearchOracleTest {
  private static final UUID REGION = id(0, 1);
  private static final UUID INSIDE = id(1, 1);
  private static final UUID OUTSIDE = id(1, 2);

  /** Finding 52: the city's one school lies elsewhere than its one region. */
  @Example
  void oneSchoolElsewhere_theRegionGoes_orTheSchoolIsExchanged() {
    var supporters = Map.of(REGION, List.of(INSIDE));
    var tie = new Tie(List.of(REGION), 1, List.of(OUTSIDE), 1, supporters, Set.of());
    assertThat(Search.smallest(tie)).contains(List.of(new Dropped(REGION)));
    assertThat(Search.smallest(tie.keeping(List.of(REGION))))
        .contains(List.of(new Added(INSIDE), new Dropped(OUTSIDE)));
    assertThat(Search.smallest(tie.keeping(List.of(REGION, OUTSIDE)))).isEmpty();
  }

  @Example
  void aFreePlace_isTaken_beforeAnythingIsDropped() {
    var supporters = Map.of(REGION, List.of(INSIDE));
    var tie = new Tie(List.of(REGION), 1, List.of(OUTSIDE), 2, supporters, Set.of());
    assertThat(Search.smallest(tie)).contains(List.of(new Added(INSIDE)));
    var right = new Tie(List.of(REGION), 1, List.of(INSIDE), 1, supporters, Set.of());
    assertThat(Search.smallest(right)).contains(List.of());
  }

  @Property(tries = 1_500)
  void smallest_isThatOfTryingEveryPairOfLists(@ForAll long seed) {
    var random = new Random(seed);
    var candidates = ids(1, random.nextInt(6));
    var resting = ids(0, random.nextInt(5));
    var supporters = new HashMap<UUID, List<UUID>>();
    for (var pick : resting) {
      supporters.put(pick, some(random, candidates));
    }
    var supporting = some(random, candidates);
    var kept = random.nextInt(3) == 0 ? Set.copyOf(some(random, resting)) : Set.<UUID>of();
    var tie = new Tie(resting, places(random), supporting, places(random), supporters, kept);

    var found = Search.smallest(tie);

    var least = least(tie, candidates);
    if (least.isPresent() && least.getAsInt() <= 6) {
      var changes = found.orElseThrow();
      assertThat(changes).hasSize(least.getAsInt());
      assertThat(stands(tie, after(resting, changes, 0), after(supporting, changes, 1))).isTrue();
      assertThat(changes).noneMatch(it -> kept.contains(it.application()));
    } else {
      assertThat(found).isEmpty();
    }
  }

  /** How few changes will do, over all pairs of lists that keep what is to be kept. */
  private static OptionalInt least(Tie tie, List<UUID> candidates) {
    var least = OptionalInt.empty();
    for (var resting : subsets(tie.resting())) {
      for (var supporting : subsets(candidates)) {
        if (resting.containsAll(tie.kept()) && stands(tie, resting, supporting)) {
          int changes =
              tie.resting().size()
                  - resting.size()
                  + lacking(tie.supporting(), supporting)
                  + lacking(supporting, tie.supporting());
          least = OptionalInt.of(Math.min(changes, least.orElse(changes)));
        }
      }
    }
    return least;
  }

  private static int lacking(Collection<UUID> some, Collection<UUID> others) {
    int lacking = 0;
    for (var it : some) {
      lacking += others.contains(it) ? 0 : 1;
    }
    return lacking;
  }

  private static boolean stands(Tie tie, Set<UUID> resting, Set<UUID> supporting) {
    for (var pick : resting) {
      boolean supported = false;
      for (var supporter : tie.supporters().getOrDefault(pick, List.of())) {
        supported |= supporting.contains(supporter);
      }
      if (!supported) {
        return false;
      }
    }
    return fits(resting, tie.restingPlaces()) && fits(supporting, tie.supportingPlaces());
  }

  private static boolean fits(Set<UUID> picks, @Nullable Integer places) {
    return places == null || picks.size() <= places;
  }

  /** The picks of one side after the changes of that side. */
  private static Set<UUID> after(List<UUID> picks, List<Change> changes, int side) {
    var after = new LinkedHashSet<>(picks);
    for (var change : changes) {
      if (change.application().getMostSignificantBits() == side) {
        var done =
            change instanceof Added
                ? after.add(change.application())
                : after.remove(change.application());
        assertThat(done).as("a change that changes something").isTrue();
      }
    }
    return after;
  }

  private static List<Set<UUID>> subsets(List<UUID> all) {
    var subsets = new ArrayList<Set<UUID>>();
    for (int bits = 0; bits < 1 << all.size(); bits++) {
      var subset = new LinkedHashSet<UUID>();
      for (int i = 0; i < all.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(all.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  private static @Nullable Integer places(Random random) {
    int places = random.nextInt(6);
    return places == 5 ? null : places;
  }

  private static List<UUID> some(Random random, List<UUID> all) {
    return all.stream().filter(_ -> random.nextBoolean()).toList();
  }

  private static List<UUID> ids(int side, int count) {
    return IntStream.range(1, count + 1).mapToObj(it -> id(side, it)).toList();
  }

  /** Of the resting list (0) or the supporting one (1). */
  private static UUID id(int side, int number) {
    return new UUID(side, number);
  }
}
