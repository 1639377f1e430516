package pingyou.bot.rehearsal.troupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.bot.rehearsal.Cast;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.person.Role;

/**
 * Everybody who is played, for one track. Teachers live where no unit has an official that someone
 * plays by hand, so that those decide about nothing but what comes to them by hand. Reviewers live
 * in the county of that official: they are barred from the case played by hand there, which so goes
 * to the reviewers who are played by hand too.
 */
public record Troupe(
    List<Player> teachers, List<Player> officials, List<Player> reviewers, Player secretary) {
  /** How many cases are played. */
  public static final int CASES = 40;

  private static final int REVIEWERS = 10;
  private static final int CITIES = 5;
  private static final int COUNTIES_OF_A_CITY = 2;

  /** How many cases come from the first county, the second … */
  private static final List<Integer> SHARES = List.of(7, 6, 5, 5, 4, 4, 3, 3, 2, 1);

  /** Has no divisor in common with the number of cases: neighbours come from different counties. */
  private static final int STRIDE = 7;

  public Troupe {
    teachers = List.copyOf(teachers);
    officials = List.copyOf(officials);
    reviewers = List.copyOf(reviewers);
  }

  /** No teachers if the province has no counties but those of the people played by hand. */
  public static Troupe of(Campaign campaign, Track track, Regions regions) {
    var byHand =
        Cast.of(campaign, regions).stream()
            .filter(member -> member.role() == Role.OFFICIAL)
            .flatMap(member -> Stream.ofNullable(member.unit()))
            .toList();
    var teachers = teachers(counties(campaign, regions, byHand));
    var home = byHand.stream().filter(it -> isCounty(regions, it)).findFirst();
    return new Troupe(
        teachers,
        officials(track, regions, teachers),
        home.isEmpty() ? List.of() : reviewers(home.get()),
        new Player("fill-secretary", 1, Role.SECRETARIAT, campaign.region()));
  }

  private static boolean isCounty(Regions regions, String code) {
    return regions.find(code).filter(it -> it.kind() == UnitKind.COUNTY).isPresent();
  }

  private static List<String> counties(Campaign campaign, Regions regions, List<String> byHand) {
    return regions.within(campaign.region(), UnitKind.CITY).stream()
        .filter(city -> byHand.stream().noneMatch(it -> regions.liesIn(it, city.code())))
        .limit(CITIES)
        .flatMap(city -> regions.children(city.code()).stream().limit(COUNTIES_OF_A_CITY))
        .map(Region::code)
        .toList();
  }

  private static List<Player> teachers(List<String> counties) {
    if (counties.isEmpty()) {
      return List.of();
    }
    var homes = new ArrayList<String>();
    for (int i = 0; i < SHARES.size(); i++) {
      for (int share = 0; share < SHARES.get(i); share++) {
        homes.add(counties.get(i % counties.size()));
      }
    }
    return IntStream.rangeClosed(1, CASES)
        .mapToObj(number ->
            new Player("fill-t" + number, number, null, homes.get(number * STRIDE % homes.size())))
        .toList();
  }

  /** One for each unit of each recommending level through which a case goes. */
  private static List<Player> officials(Track track, Regions regions, List<Player> teachers) {
    var officials = new LinkedHashMap<String, Player>();
    for (var level : track.levels()) {
      teachers.stream()
          .map(teacher -> unit(regions, teacher.unit(), level.kind()))
          .filter(unit -> unit != null && !level.equals(track.reviewLevel()))
          .sorted()
          .forEach(unit ->
              officials.computeIfAbsent(
                  unit,
                  _ -> new Player("fill-" + unit, officials.size() + 1, Role.OFFICIAL, unit)));
    }
    return List.copyOf(officials.values());
  }

  /** The region of a kind that a county lies in. */
  private static @Nullable String unit(Regions regions, String county, UnitKind kind) {
    @Nullable String at = county;
    while (at != null) {
      var region = regions.find(at).orElseThrow();
      if (region.kind() == kind) {
        return at;
      }
      at = region.parent();
    }
    return null;
  }

  private static List<Player> reviewers(String home) {
    return IntStream.rangeClosed(1, REVIEWERS)
        .mapToObj(number -> new Player("fill-r" + number, number, Role.REVIEWER, home))
        .toList();
  }

  /** Everybody, those with a role first. */
  public List<Player> all() {
    return Stream.of(List.of(secretary), officials, reviewers, teachers)
        .flatMap(List::stream)
        .toList();
  }
}
