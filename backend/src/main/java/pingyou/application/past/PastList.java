package pingyou.application.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.past.Likeness.Named;
import pingyou.campaign.eligible.PastRule;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.person.school.Schools.Known;

/** The winners whom a rule is about, read once and then asked of as many as one likes. */
final class PastList {
  private final Regions regions;
  private final List<Winner> winners;
  private final List<LikenessRuling> rulings;
  private final Map<UUID, Known> schools;

  /**
   * @param winners those of the rule's years and kind
   * @param schools records of the schools that are asked about, and of those that won
   */
  PastList(
      Regions regions,
      List<Winner> winners,
      List<LikenessRuling> rulings,
      Map<UUID, Known> schools) {
    this.regions = regions;
    this.winners = winners;
    this.rulings = rulings;
    this.schools = schools;
  }

  /** Whether a winner is one that the rule is about. */
  static boolean isMeant(PastRule rule, Winner winner) {
    return rule.of() == winner.kind() && rule.years().contains(winner.year());
  }

  Standing ofRegion(@Nullable String code) {
    return winners.stream()
        .filter(it -> it.region().equals(code))
        .findFirst()
        .<Standing>map(Standing.Listed::new)
        .orElseGet(Standing.Clear::new);
  }

  Standing ofSchool(@Nullable UUID school) {
    if (school == null) {
      return new Standing.Clear();
    }
    var listed = winners.stream().filter(it -> isSame(it, school)).findFirst();
    if (listed.isPresent()) {
      return new Standing.Listed(listed.get());
    }
    var known = schools.get(school);
    var like = known == null ? List.<Winner>of() : like(known);
    return like.isEmpty() ? new Standing.Clear() : new Standing.Doubtful(like);
  }

  private List<Winner> like(Known school) {
    return winners.stream()
        .filter(it -> last(it, school.id()).isEmpty())
        .filter(it -> Likeness.isNear(named(school), named(it)))
        .toList();
  }

  private boolean isSame(Winner winner, UUID school) {
    return school.equals(winner.school())
        || last(winner, school).filter(LikenessRuling::same).isPresent();
  }

  private Optional<LikenessRuling> last(Winner winner, UUID school) {
    return rulings.stream().filter(it -> it.isOf(winner.id(), school)).reduce((_, later) -> later);
  }

  private Named named(Known school) {
    return named(school.county(), school.names().stream());
  }

  private Named named(Winner winner) {
    var known = winner.school() == null ? null : schools.get(winner.school());
    var onRecord = known == null ? Stream.<String>of() : known.names().stream();
    return named(winner.region(), Stream.concat(winner.names(), onRecord));
  }

  private Named named(String county, Stream<String> names) {
    var around =
        Stream.of(UnitKind.PROVINCE, UnitKind.CITY, UnitKind.COUNTY)
            .flatMap(kind -> regions.over(county, kind).flatMap(regions::find).stream())
            .map(Region::name)
            .toList();
    var city = regions.over(county, UnitKind.CITY).orElse(county);
    return new Named(county, city, around, names.distinct().toList());
  }
}
