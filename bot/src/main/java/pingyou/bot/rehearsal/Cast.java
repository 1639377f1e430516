package pingyou.bot.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.person.Role;
import pingyou.recommendation.chain.Tier;

/**
 * The sandbox's people for one campaign: a teacher, the offices above that teacher's school that
 * recommend, the secretariat, and reviewers from elsewhere.
 */
public final class Cast {
  private static final int REVIEWERS = 5;

  private Cast() {}

  /**
   * @param id host label of the phone, and key of the name in {@code templates/chat/sandbox.yaml}
   * @param role absent for a teacher
   * @param unit region code
   */
  public record Member(String id, @Nullable Role role, @Nullable String unit) {}

  public static List<Member> of(Campaign campaign, Regions regions) {
    var cities = regions.children(campaign.region());
    var city = cities.getLast();
    var county = regions.children(city.code()).getLast();
    var cast = new ArrayList<Member>();
    cast.add(new Member("teacher", null, null));
    if (recommends(campaign, UnitKind.COUNTY)) {
      cast.add(new Member("county", Role.OFFICIAL, county.code()));
    }
    cast.add(new Member("city", Role.OFFICIAL, city.code()));
    cast.add(new Member("secretariat", Role.SECRETARIAT, campaign.region()));
    for (int i = 0; i < REVIEWERS; i++) {
      var home = cities.get(i % (cities.size() - 1));
      cast.add(new Member("reviewer" + (i + 1), Role.REVIEWER, firstCounty(regions, home)));
    }
    return cast;
  }

  private static boolean recommends(Campaign campaign, UnitKind kind) {
    return Tier.everRecommending(campaign).stream().anyMatch(it -> it.level().kind() == kind);
  }

  private static String firstCounty(Regions regions, Region city) {
    return regions.children(city.code()).getFirst().code();
  }
}
