package pingyou.review.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import pingyou.campaign.Panel.Bond;

/** Random rosters, small and crowded so that rules and limits bite. */
final class Rosters {
  private static final Set<Bond> BARRED = Set.of(Bond.COUNTY, Bond.SCHOOL);

  private final Random random;

  /** One in so many pairs is against a rule, roughly. */
  private int strictness = 1;

  Rosters(long seed) {
    random = new Random(seed);
  }

  Roster next() {
    int cardsPerCase = 1 + random.nextInt(3);
    strictness = 2 + random.nextInt(12);
    boolean limited = random.nextBoolean();
    var cases = new ArrayList<Case>();
    var reviewers = new ArrayList<Reviewer>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      cases.add(new Case(id(), String.valueOf(i), county(), school(), Set.of()));
    }
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      var conflicts = some(cases.stream().map(Case::id).toList());
      int most = limited ? 1 + random.nextInt(3) : Reviewer.NO_LIMIT;
      var school = random.nextBoolean() ? school() : null;
      reviewers.add(new Reviewer(id(), county(), school, conflicts, most));
    }
    var ids = reviewers.stream().map(Reviewer::id).toList();
    cases.replaceAll(c -> new Case(c.id(), c.number(), c.county(), c.school(), some(ids)));
    var roster = new Roster(cases, reviewers, cardsPerCase, BARRED, Set.of());
    return new Roster(cases, reviewers, cardsPerCase, BARRED, kept(roster));
  }

  /** Some cards within rules and limits, now and then one of a person who has left. */
  private Set<Pair> kept(Roster roster) {
    var kept = new HashSet<Pair>();
    var load = new HashMap<UUID, Integer>();
    for (Case c : roster.cases()) {
      for (Reviewer r : roster.reviewers()) {
        var pair = new Pair(c.id(), r.id());
        boolean fits = load.getOrDefault(r.id(), 0) < r.mostCards();
        if (random.nextInt(4) == 0 && fits && Exhaustive.isAllowed(c, r)) {
          kept.add(pair);
          load.merge(r.id(), 1, Integer::sum);
        }
      }
      if (random.nextInt(6) == 0) {
        kept.add(new Pair(c.id(), id()));
      }
    }
    return kept;
  }

  private Set<UUID> some(List<UUID> ids) {
    var chosen = new HashSet<>(ids);
    chosen.removeIf(id -> random.nextInt(strictness) > 0);
    return chosen;
  }

  private String county() {
    return "52273" + random.nextInt(strictness);
  }

  private UUID school() {
    return new UUID(0, random.nextInt(strictness));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
