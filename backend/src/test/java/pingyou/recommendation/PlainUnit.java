package pingyou.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.CaseProbe.Made;

/**
 * One city's office in one track, as slow and plain as can be: lists of what was picked, declined
 * and sent, walked over for every question.
 */
final class PlainUnit {
  /** Everything that it can answer. */
  static final List<String> ANSWERS =
      List.of(
          "recommendation.obstacle.nothing-chosen",
          "recommendation.obstacle.over-quota",
          "recommendation.obstacle.no-places",
          "recommendation.obstacle.no-support",
          "recommendation.obstacle.other-support",
          "recommendation.obstacle.nobody-supports",
          "recommendation.obstacle.support-lost",
          "recommendation.quota.not-set",
          "recommendation.quota.same",
          "recommendation.quota.sent");

  private static final int RULE = 1;

  final List<Made> cases = new ArrayList<>();
  final List<UUID> picks = new ArrayList<>();
  final Set<UUID> declined = new HashSet<>();
  final List<UUID> sent = new ArrayList<>();
  @Nullable Integer own;
  boolean isExtended;

  /** The unit in the other track: regions rest on schools. */
  private final Map<String, PlainUnit> others = new LinkedHashMap<>();

  private final Set<UUID> gone;

  PlainUnit(Set<UUID> gone) {
    this.gone = gone;
  }

  void restsOn(PlainUnit schools) {
    others.put("schools", schools);
    schools.others.put("regions", this);
  }

  boolean counts(Made it) {
    return !gone.contains(it.id());
  }

  int places() {
    return own == null ? RULE : own;
  }

  List<Made> of(List<UUID> ids) {
    var found = new ArrayList<Made>();
    for (var id : ids) {
      for (var it : cases) {
        if (it.id().equals(id) && counts(it)) {
          found.add(it);
        }
      }
    }
    return found;
  }

  /** What keeps the list from being sent, in the order in which it is said. */
  List<String> obstacles() {
    var keys = new ArrayList<String>();
    var picked = of(picks);
    if (picked.isEmpty() && isChoiceDue()) {
      keys.add("nothing-chosen");
    }
    for (int i = 0; i < picked.size(); i++) {
      if (i + 1 > places()) {
        keys.add(places() == 0 ? "no-places" : "over-quota");
      }
      support(picked.get(i), keys);
    }
    var regions = others.get("regions");
    if (regions != null) {
      for (var region : regions.of(regions.sent)) {
        if (picked.stream().noneMatch(it -> lies(it, region))) {
          keys.add("support-lost");
        }
      }
    }
    return keys.stream().map(it -> "recommendation.obstacle." + it).toList();
  }

  private boolean isChoiceDue() {
    int counting = 0;
    int undecided = 0;
    for (var it : cases) {
      if (counts(it)) {
        counting++;
        undecided += picks.contains(it.id()) || declined.contains(it.id()) ? 0 : 1;
      }
    }
    return counting == 0 || (undecided > 0 && places() > 0);
  }

  private void support(Made pick, List<String> keys) {
    var schools = others.get("schools");
    if (schools == null) {
      return;
    }
    var theirs = schools.of(schools.sent);
    if (theirs.stream().anyMatch(it -> lies(it, pick))) {
      return;
    }
    if (schools.cases.stream().noneMatch(it -> schools.counts(it) && lies(it, pick))) {
      keys.add("nobody-supports");
    } else {
      keys.add(theirs.isEmpty() ? "no-support" : "other-support");
    }
  }

  /** Codes of a city end in two zeros; its counties share the rest. */
  private static boolean lies(Made school, Made region) {
    return region.county().endsWith("00")
        ? school.county().substring(0, 4).equals(region.county().substring(0, 4))
        : school.county().equals(region.county());
  }

  /** What speaks against another number; null for the rules'. */
  List<String> objections(@Nullable Integer wanted) {
    if (wanted == null && own == null) {
      return List.of("recommendation.quota.not-set");
    }
    if (wanted != null && wanted == RULE && own == null) {
      return List.of("recommendation.quota.same");
    }
    if (wanted != null && wanted.equals(own)) {
      return List.of();
    }
    return (wanted == null ? RULE : wanted) < sent.size()
        ? List.of("recommendation.quota.sent")
        : List.of();
  }
}
