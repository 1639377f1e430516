package pingyou.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.workbook.Flaw;

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
    for (var cell : List.of("522732", "三都水族自治县", "三都县", "522732三都水族自治县")) {
      assertThat(places.find(cell, GUIZHOU, COUNTY)).isEqualTo(Outcome.done(sandu));
    }
  }

  @Test
  void place_thatIsNotClear_isRefused() {
    assertThat(why("火星", GUIZHOU)).isEqualTo("import.region");
    assertThat(why("", GUIZHOU)).isEqualTo("import.region");
    assertThat(why("140105", GUIZHOU)).isEqualTo("import.region");
    assertThat(why("522700", GUIZHOU)).isEqualTo("import.region-kind");
    assertThat(why("522732 都匀市", GUIZHOU)).isEqualTo("import.region-differs");
    assertThat(why("黔南布依族苗族自治州", GUIZHOU)).isEqualTo("import.region-kind");
    assertThat(why("城区", SHANXI)).isEqualTo("import.region-many");
  }

  private String why(String cell, String root) {
    return switch (places.find(cell, root, COUNTY)) {
      case Outcome.Done<Region>(var region) -> "found " + region;
      case Outcome.Refused<Region>(var why) -> why.getFirst().key();
    };
  }

  @Test
  void whatStandsTwice_isAFlawOfEachRow() {
    var twice = new Twice();
    twice.note(List.of("a"), 2, 0);
    twice.note(List.of("b"), 3, 0);
    twice.note(List.of("a"), 5, 1);
    twice.note(List.of("b"), 3, 2);

    assertThat(twice.flaws())
        .containsExactly(
            new Flaw(2, 0, Refusal.of("import.twice", "rows", "5")),
            new Flaw(5, 1, Refusal.of("import.twice", "rows", "2")));
  }
}
