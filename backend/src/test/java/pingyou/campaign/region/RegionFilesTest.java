package pingyou.campaign.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionFilesTest {
  private static final Path FOLDER = Path.of(System.getProperty("pingyou.home"), "config/regions");
  private static final Regions REGIONS = RegionFiles.read(FOLDER);
  private static final String GUIZHOU = "520000";
  private static final String SHANXI = "140000";
  private static final String QIANNAN = "522700";

  @Test
  void read_guizhou_hasNinePrefecturesAndEightyEightCounties() {
    assertThat(REGIONS.children(GUIZHOU))
        .extracting(Region::name)
        .containsExactly(
            "贵阳市", "六盘水市", "遵义市", "安顺市", "毕节市", "铜仁市", "黔西南布依族苗族自治州", "黔东南苗族侗族自治州", "黔南布依族苗族自治州");
    assertThat(REGIONS.within(GUIZHOU, UnitKind.COUNTY)).hasSize(88);
  }

  @Test
  void read_shanxi_hasElevenPrefecturesAndOneHundredSeventeenCounties() {
    assertThat(REGIONS.children(SHANXI)).hasSize(11);
    assertThat(REGIONS.within(SHANXI, UnitKind.COUNTY)).hasSize(117);
  }

  @Test
  void read_leavesStatisticalZonesOut() {
    assertThat(REGIONS.find("140171")).isEmpty();
    assertThat(
            REGIONS.children(QIANNAN).stream()
                .map(Region::code)
                .filter(code -> code.charAt(4) == '7'))
        .isEmpty();
  }

  @Test
  void find_givesNameKindAndParent() {
    assertThat(REGIONS.find("522732"))
        .contains(new Region("522732", "三都水族自治县", UnitKind.COUNTY, QIANNAN));
    assertThat(REGIONS.find(GUIZHOU)).contains(new Region(GUIZHOU, "贵州省", UnitKind.PROVINCE, null));
    assertThat(REGIONS.find("999999")).isEmpty();
  }

  @Test
  void within_isWhatLiesThere_inTheOrderOfCodes() {
    var counties =
        REGIONS.children(GUIZHOU).stream()
            .flatMap(city -> REGIONS.children(city.code()).stream())
            .toList();
    assertThat(REGIONS.within(GUIZHOU, UnitKind.COUNTY)).isEqualTo(counties);
    assertThat(REGIONS.below(GUIZHOU))
        .hasSize(98)
        .isSorted()
        .allMatch(it -> REGIONS.liesIn(it, GUIZHOU));
    assertThat(REGIONS.within("522732", UnitKind.COUNTY))
        .extracting(Region::code)
        .containsExactly("522732");
    assertThat(REGIONS.below("999999")).isEmpty();
  }

  @Test
  void liesIn_goesUpThroughAllLevels() {
    assertThat(REGIONS.liesIn("522732", GUIZHOU)).isTrue();
    assertThat(REGIONS.liesIn("522732", QIANNAN)).isTrue();
    assertThat(REGIONS.liesIn("522732", SHANXI)).isFalse();
    assertThat(REGIONS.liesIn("999999", GUIZHOU)).isFalse();
  }

  @Test
  void search_takesTheClosestLikenessOnly() {
    assertThat(named("黔南州", UnitKind.CITY)).containsExactly("黔南布依族苗族自治州");
    assertThat(named("三都县", UnitKind.COUNTY)).containsExactly("三都水族自治县");
    assertThat(named("贵阳", UnitKind.CITY)).containsExactly("贵阳市");
    assertThat(named("三都水族自治县", UnitKind.COUNTY)).containsExactly("三都水族自治县");
    assertThat(named("黔", UnitKind.CITY))
        .containsExactly("黔西南布依族苗族自治州", "黔东南苗族侗族自治州", "黔南布依族苗族自治州");
    assertThat(named("苗族", UnitKind.CITY))
        .containsExactly("黔西南布依族苗族自治州", "黔东南苗族侗族自治州", "黔南布依族苗族自治州");
    assertThat(named("上海", UnitKind.CITY)).isEmpty();
    assertThat(named("  ", UnitKind.CITY)).isEmpty();
  }

  @Test
  void read_zoneThatIsNoCounty_isRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("provinces.csv"), "# head\ncode,name\n520000,贵州省\n");
    Files.writeString(folder.resolve("cities.csv"), "code,name,parent\n520100,贵阳市,520000\n");
    Files.writeString(folder.resolve("counties.csv"), "code,name,parent\n");
    Files.writeString(folder.resolve("statistical-zones.csv"), "code,name\n520171,某开发区\n");

    assertThatThrownBy(() -> RegionFiles.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("520171");
  }

  @Test
  void regions_unknownParentOrSecondCode_areRefused() {
    var guizhou = new Region(GUIZHOU, "贵州省", UnitKind.PROVINCE, null);
    var lost = new Region("520100", "贵阳市", UnitKind.CITY, "530000");

    assertThatThrownBy(() -> new Regions(List.of(guizhou, lost))).hasMessageContaining("530000");
    assertThatThrownBy(() -> new Regions(List.of(guizhou, guizhou))).hasMessageContaining("twice");
  }

  private static List<String> named(String typed, UnitKind kind) {
    return REGIONS.search(typed, kind, GUIZHOU).stream().map(Region::name).toList();
  }
}
