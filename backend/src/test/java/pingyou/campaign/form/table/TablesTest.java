package pingyou.campaign.form.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Sentences;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;

/** The implementation plan's table: cells, sums, what counts twice, how many places a year. */
class TablesTest {
  private static final List<String> YEARS = List.of("2020 年", "2021 年", "2022 年");
  private static final Sums SUMS =
      new Sums("空间开通数量小计", "总体统计", List.of("city-spaces", "county-spaces"), "year", YEARS);
  private static final Quorum QUORUM = new Quorum("county", "year", YEARS, "city", 3);
  private static final Layout PLAN =
      new Layout(
          List.of(
              new Column("year", "年份", true, false, null, new Cell.Choice(YEARS)),
              place("city", "地市名称", UnitKind.CITY),
              count("city-spaces", "地市开通数量", "city"),
              place("county", "区县名称", UnitKind.COUNTY),
              count("county-spaces", "区县开通数量", "county")),
          1,
          60,
          "140100",
          SUMS,
          new Once(List.of("city", "county"), "year"),
          QUORUM);

  private static Column place(String id, String label, UnitKind kind) {
    return new Column(id, label, false, false, null, new Cell.Place(kind));
  }

  private static Column count(String id, String label, String beside) {
    return new Column(id, label, false, false, beside, new Cell.Count(999_999_999));
  }

  private static Outcome<String> pasted(String text) {
    return Tables.check(PLAN, Rows.pasted(text, PLAN.columns()).write(), CampaignFiles.REGIONS);
  }

  private static String stored(String text) {
    return switch (pasted(text)) {
      case Done<String>(var value) -> value;
      case Refused<String>(var why) -> throw new AssertionError(why.toString());
    };
  }

  private static List<Refusal> lacking(String text) {
    return Tables.lacking(PLAN, stored(text), CampaignFiles.REGIONS);
  }

  @Test
  void check_pastedNames_areKeptAsCodes_andCountsAsDigits() {
    var value = stored("年份\t地市名称\t地市开通数量\t区县名称\t区县开通数量\n2020\t\t\t小店区\t1,200\n２０２１年\t\t\t迎泽\t0\n");
    assertThat(Rows.read(value).list())
        .containsExactly(
            Map.of("year", "2020 年", "county", "140105", "county-spaces", "1200"),
            Map.of("year", "2021 年", "county", "140106", "county-spaces", "0"));
    assertThat(Tables.check(PLAN, value, CampaignFiles.REGIONS)).isEqualTo(new Done<>(value));
    assertThat(Tables.text(PLAN, value, true, CampaignFiles.REGIONS))
        .isEqualTo("1. 年份：2020 年；区县名称：小店区；区县开通数量：1200\n2. 年份：2021 年；区县名称：迎泽区；区县开通数量：0");
  }

  @Test
  void check_wrongCells_areToldTogether_eachByRowAndColumn() {
    assertThat(pasted("2019\t\t\t小店区\t1\n2020\t\t\t平城区\t一千\n"))
        .isInstanceOfSatisfying(
            Refused.class,
            it ->
                assertThat((List<?>) it.why())
                    .extracting(Object::toString)
                    .satisfiesExactly(
                        year -> assertThat(year).contains("table.choice", "row=1", "年份"),
                        county -> assertThat(county).contains("table.place", "row=2", "太原市"),
                        count -> assertThat(count).contains("table.count", "row=2", "区县开通数量")));
    assertThat(Tables.check(PLAN, "[1", CampaignFiles.REGIONS)).isInstanceOf(Refused.class);
    assertThat(Tables.check(PLAN, "[null]", CampaignFiles.REGIONS)).isInstanceOf(Refused.class);
  }

  @Test
  void check_tooManyRows_areRefused() {
    assertThat(pasted("2020\t\t\t小店区\t1\n".repeat(61))).isInstanceOf(Refused.class);
  }

  @Test
  void lacking_countyInACityOfTheSameYear_isNamedWithItsRow() {
    var faults = lacking("2020\t太原市\t900\t\t\n2021\t\t\t小店区\t1\n2020\t\t\t小店区\t1");
    assertThat(faults)
        .containsExactly(
            Refusal.of(
                "answer.table.contained",
                "row",
                "3",
                "other",
                "1",
                "place",
                "小店区",
                "wider",
                "太原市",
                "group",
                "2020 年"));
  }

  @Test
  void lacking_placeTwiceInAYear_isToldOfItsLaterRow() {
    assertThat(lacking("2020\t\t\t小店区\t1\n2021\t\t\t小店区\t1\n2020\t\t\t小店区\t2"))
        .extracting(Refusal::key, it -> it.values().get("row"))
        .containsExactly(tuple("answer.table.twice", "3"));
  }

  @Test
  void lacking_rowWithoutPlace_yearOrCount_isTold() {
    assertThat(lacking("2020\t\t\t\t\n\t\t\t小店区\t"))
        .extracting(Refusal::key, it -> it.values().get("row"))
        .containsExactlyInAnyOrder(
            tuple("answer.table.empty", "2"),
            tuple("answer.table.beside", "2"),
            tuple("answer.table.no-place", "1"));
  }

  @Test
  void sums_areByYear_andInAll() {
    var rows = Rows.read(stored("2020\t太原市\t900\t\t\n2021\t\t\t小店区\t100\n2021\t\t\t迎泽区\t20"));
    assertThat(SUMS.lines(rows))
        .containsExactly(
            line("2020 年", 900, 0, 900),
            line("2021 年", 0, 120, 120),
            line("2022 年", 0, 0, 0),
            line("总体统计", 900, 120, 1020));
  }

  private static Sums.Line line(String title, long city, long county, long all) {
    return new Sums.Line(
        title,
        List.of(BigInteger.valueOf(city), BigInteger.valueOf(county)),
        BigInteger.valueOf(all));
  }

  @Test
  void quorum_isMissedByYearsWithTooFewCounties_butNotByAWholeCity() {
    assertThat(QUORUM.missedBy("")).isEmpty();
    assertThat(QUORUM.missedBy(stored("2020\t太原市\t9\t\t\n2021\t\t\t小店区\t1\n2021\t\t\t迎泽区\t1")))
        .containsExactly("2021 年", "2022 年");
    assertThat(QUORUM.missedBy(stored("2021\t\t\t小店区\t1\n2021\t\t\t迎泽区\t1\n2021\t\t\t杏花岭区\t1")))
        .containsExactly("2020 年", "2022 年");
  }

  @Test
  void shown_personalCells_areMasked() {
    var name = new Column("name", "姓名", true, true, null, new Cell.Text(30));
    var mobile = new Column("mobile", "手机号码", true, true, null, new Cell.Mobile());
    assertThat(Tables.shown(name, "郝一明", true, CampaignFiles.REGIONS)).isEqualTo("郝**");
    assertThat(Tables.shown(mobile, "13900000001", true, CampaignFiles.REGIONS))
        .isEqualTo("139****0001");
    assertThat(Tables.shown(mobile, "13900000001", false, CampaignFiles.REGIONS))
        .isEqualTo("13900000001");
  }

  @Test
  void refusals_haveASentenceEach_withNothingLeftOpen() {
    var contact =
        new Layout(
            List.of(
                new Column("name", "姓名", true, true, null, new Cell.Text(2)),
                new Column("mobile", "手机号码", true, true, null, new Cell.Mobile())),
            2,
            2,
            "140100",
            null,
            null,
            null);
    var all = new ArrayList<Refusal>();
    all.addAll(why(Tables.check(PLAN, "{", CampaignFiles.REGIONS)));
    all.addAll(why(pasted("2020\t\t\t小店区\t1\n".repeat(61))));
    all.addAll(why(pasted("2019\t\t\t平城区\t一千")));
    all.addAll(why(Tables.check(contact, row("欧阳丁", "139"), CampaignFiles.REGIONS)));
    all.addAll(Tables.lacking(contact, row("郝一", ""), CampaignFiles.REGIONS));
    all.addAll(lacking("2020\t太原市\t1\t\t\n2020\t\t\t小店区\t\n2021\t\t\t\t\n2020\t太原市\t1\t\t"));

    var sentences = new Sentences("refusals.yaml");
    assertThat(sentences.keys().stream().filter(key -> key.startsWith("answer.table.")))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().map(Refusal::key).collect(Collectors.toSet()));
    assertThat(all.stream().map(sentences::say))
        .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "}", "！", "请勿"));
  }

  private static String row(String name, String mobile) {
    return new Rows(List.of(Map.of("name", name, "mobile", mobile))).write();
  }

  private static List<Refusal> why(Outcome<String> outcome) {
    return switch (outcome) {
      case Refused<String>(var refusals) -> refusals;
      case Done<String>(var value) -> throw new AssertionError(value);
    };
  }
}
