package pingyou.campaign.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.yaml.CampaignFiles;

final class PlacesTest {
  private static final String SHANXI = "140000";
  private static final String GUIZHOU = "520000";
  private static final Set<UnitKind> COUNTY = Set.of(UnitKind.COUNTY);
  private final Places places = new Places(CampaignFiles.REGIONS);

  @Test
  void everyValueOfADropDown_isReadAsItself() {
    for (var root : List.of(SHANXI, GUIZHOU)) {
      var values = places.values(root, UnitKind.values());
      assertThat(values).hasSizeGreaterThan(90).doesNotHaveDuplicates();
      for (var value : values) {
        assertThat(places.find(value, root, EnumSet.allOf(UnitKind.class)))
            .isEqualTo(
                Outcome.done(CampaignFiles.REGIONS.find(value.substring(0, 6)).orElseThrow()));
      }
    }
  }

  @Test
  void place_isNamedByCode_byName_orByPartOfIt() {
    var sandu = CampaignFiles.REGIONS.find("522732").orElseThrow();
    for (var cell :
        List.of("522732", "三都水族自治县", "三都县", "522732三都水族自治县", "522732 黔南布依族苗族自治州 三都水族自治县")) {
      assertThat(places.find(cell, GUIZHOU, COUNTY)).isEqualTo(Outcome.done(sandu));
    }
  }

  @Test
  void place_thatIsNotClear_isRefused() {
    assertThat(why("火星", GUIZHOU)).isEqualTo("region.absent");
    assertThat(why("", GUIZHOU)).isEqualTo("region.absent");
    assertThat(why("140105", GUIZHOU)).isEqualTo("region.absent");
    assertThat(why("522700", GUIZHOU)).isEqualTo("region.kind");
    assertThat(why("522732 都匀市", GUIZHOU)).isEqualTo("region.differs");
    assertThat(why("黔南布依族苗族自治州", GUIZHOU)).isEqualTo("region.kind");
    assertThat(why("城区", SHANXI)).isEqualTo("region.many");
  }

  private String why(String cell, String root) {
    return switch (places.find(cell, root, COUNTY)) {
      case Outcome.Done<Region>(var region) -> "found " + region;
      case Outcome.Refused<Region>(var why) -> why.getFirst().key();
    };
  }
}
