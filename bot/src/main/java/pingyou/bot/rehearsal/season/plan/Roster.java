package pingyou.bot.rehearsal.season.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.person.Role;
import pingyou.recommendation.chain.Tier;

/**
 * Who holds roles: an official for each unit that recommends, reviewers, one of the secretariat.
 */
public final class Roster {
  /** Cards that a reviewer can score in the time there is. */
  private static final int LOAD = 25;

  /** Of a hundred applications so many come to the review, at most. */
  private static final int REACHING_PERCENT = 40;

  private static final int SPARE = 8;

  /** Without a divisor in common with most numbers of counties: neighbours live far apart. */
  private static final int STRIDE = 7;

  private Roster() {}

  public static Player secretary(Campaign campaign) {
    return new Player("play-secretary", 1, Role.SECRETARIAT, campaign.region());
  }

  /** One for each unit that recommends whatever its city decides. */
  public static List<Player> offices(Campaign campaign, Regions regions) {
    return officials(
        0,
        Tier.recommending(campaign).stream()
            .map(it -> it.level().kind())
            .distinct()
            .flatMap(kind -> regions.within(campaign.region(), kind).stream())
            .map(Region::code));
  }

  /**
   * One for each of these units.
   *
   * @param before how many there are already
   */
  public static List<Player> officials(int before, Stream<String> codes) {
    var units = codes.distinct().sorted().toList();
    return IntStream.range(0, units.size())
        .mapToObj(
            i -> new Player("play-" + units.get(i), before + i + 1, Role.OFFICIAL, units.get(i)))
        .toList();
  }

  /** Homes all over the province, so that nobody's bonds shut everybody out. */
  public static List<Player> reviewers(
      Campaign campaign, Regions regions, List<Applicant> applicants) {
    var homes = regions.within(campaign.region(), UnitKind.COUNTY);
    int cards =
        campaign.tracks().stream()
            .mapToInt(track -> reaching(applicants, track.id()) * track.panel().cardsPerCase())
            .sum();
    return IntStream.rangeClosed(1, SPARE + cards / LOAD)
        .mapToObj(i ->
            new Player("play-r" + i, i, Role.REVIEWER, homes.get(i * STRIDE % homes.size()).code()))
        .toList();
  }

  private static int reaching(List<Applicant> applicants, String track) {
    var all = applicants.stream().filter(it -> it.track().equals(track)).count();
    return Math.toIntExact(all * REACHING_PERCENT / 100);
  }
}
