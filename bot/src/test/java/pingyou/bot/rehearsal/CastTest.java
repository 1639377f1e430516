package pingyou.bot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Campaign;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.person.Role;

final class CastTest {
  @Test
  void of_hasTheOfficesThatRecommend_andTheCountyWhoseCityMayHoldARound() {
    assertThat(officials(CampaignFiles.guizhou())).containsExactly("county 522732", "city 522700");
    assertThat(officials(CampaignFiles.shanxi())).containsExactly("county 141182", "city 141100");
  }

  private static List<String> officials(Campaign campaign) {
    return Cast.of(campaign, CampaignFiles.REGIONS).stream()
        .filter(it -> it.role() == Role.OFFICIAL)
        .map(it -> it.id() + " " + it.unit())
        .toList();
  }
}
