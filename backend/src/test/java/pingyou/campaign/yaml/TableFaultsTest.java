package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a table, each by one broken spot of one that is put into the shipped campaign. */
class TableFaultsTest {
  private static final String PROMISE = "        promise:\n          title: 承诺与提交\n";
  private static final String TABLE =
      """
                  plan:
                    label: 计划表
                    kind: table
                    least: 1
                    most: 60
                    columns:
                      year: {label: 年份, kind: choice, options: [一, 二]}
                      county: {label: 区县, kind: region, of: county}
                      spaces: {label: 数量, kind: number, beside: county}
                    sums: {title: 小计, total: 总计, of: [spaces], by: year}
                    counted-once: {of: [county], by: year}
                    at-least: {count: county, by: year, least: 3}
                  why:
                    label: 原因
                    kind: long-text
                    max: 200
                    when: {plan: short}

      """;

  private static final String PAPERWORK =
      """

      paperwork:
        plan:
          title: 计划
          of: county
          before: county
          clause: 指南 三（一）
          sections:
            all:
              title: 全文
              fields:
                text: {label: 正文, kind: short-text, max: 60}
        summary:
          title: 汇总
          of: county
          before: county
          from-list: summary
          head:
            title: 表头
            fields:
              place: {label: 省份, kind: short-text, max: 30}
          lists:
            teacher:
              title: 教师
              columns: [一, 二, 三, 四, 五, 六, 七, 八]
              type: subject
              name: name
              post: name
              mobile: mobile
          clause: 指南 三（一）
      """;

  @ParameterizedTest
  @MethodSource({"broken", "paperwork"})
  void read_oneBrokenSpot_isOneFaultAtItsPlace(Broken broken) {
    broken.isOneFaultAtItsPlace();
  }

  static Stream<Broken> broken() {
    return Stream.of(
        broken("beside: county", "beside: place", "\n", "fault.no-column", "column", "place"),
        broken("of: [spaces]", "of: [county]", "[county]", "fault.no-column", "column", "county"),
        broken("of: [county], by", "of: [year], by", "[year]", "fault.no-column", "column", "year"),
        broken("{count: county", "{count: spaces", "spaces", "fault.no-column", "column", "spaces"),
        broken(
            "by: year, least",
            "by: county, least",
            "county",
            "fault.no-column",
            "column",
            "county"),
        broken("{plan: short}", "{plan: few}", "{plan", "fault.table-when", "field", "plan"),
        broken("columns:\n", "columns:\n" + many(), "", "fault.too-many-columns", "most", "12"));
  }

  static Stream<Broken> paperwork() {
    return Stream.of(
        paper("before: county", "before: town", "town", "fault.no-level", "level", "town"),
        paper("before: county", "before: city", "city", "fault.no-level", "level", "city"),
        paper("kind: short-text", "kind: secret", "text", "fault.not-in-paper", "field", "text"),
        paper(
            "kind: short-text, max: 30",
            "kind: secret, max: 30",
            "place",
            "fault.not-in-paper",
            "field",
            "place"),
        paper("teacher:\n", "teachers:\n", "teachers", "fault.unknown-track", "track", "teachers"),
        paper("post: name", "post: rank", "rank", "fault.no-field", "field", "rank"),
        paper("[一, 二", "[一", "[一", "fault.list-columns", "count", "8"));
  }

  private static Broken paper(
      String spot, String instead, String at, String key, String name, String value) {
    assertThat(PAPERWORK).contains(spot);
    var text = PAPERWORK.replaceFirst(Pattern.quote(spot), instead);
    return new Broken("\ntracks:\n", text + "\ntracks:\n", at, key, name, value);
  }

  private static String many() {
    return IntStream.range(0, 10)
        .mapToObj("                more-%d: {label: 多, kind: text, max: 9}\n"::formatted)
        .collect(Collectors.joining());
  }

  private static Broken broken(
      String spot, String instead, String at, String key, String name, String value) {
    assertThat(TABLE).contains(spot);
    return new Broken(
        PROMISE, TABLE.replace(spot, instead) + PROMISE, at.strip(), key, name, value);
  }
}
