package pingyou.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.region.RegionFiles;
import pingyou.campaign.region.UnitKind;

final class NoticeKindsTest {
  /** One value for each placeholder that notices may use, as long as they get. */
  private static final Map<String, String> SAMPLES =
      Map.of(
          "campaign", "2021年贵州省网络学习空间应用优秀展示活动",
          "number", "GZ21-T-0001",
          "time", "2021年10月11日 10:05",
          "deadline", "10月13日 24:00",
          "lastDay", "2021年11月20日",
          "count", "128",
          "unit", "双江拉祜族佤族布朗族傣族自治县",
          "level", "县级推荐",
          "reason", "空间里没有学生的应用痕迹，链接打开是登录页",
          "prize", "一等奖");

  private static final Pattern NAMING = Pattern.compile("[{](unit|office)[}]");

  private static final NoticeKinds KINDS =
      NoticeKinds.load(Path.of(System.getProperty("pingyou.home"), "templates"));

  @TempDir private Path templates;

  @Test
  void theKinds_areThoseOfThisCompetition_andFewerThanTheAccountMayHave() {
    assertThat(KINDS.all().stream().map(NoticeKind::name))
        .containsExactly(
            "application.excluded",
            "application.kept",
            "application.lapsed",
            "application.returned",
            "application.submitted",
            "application.withdrawn",
            "award.final",
            "award.not-this-time",
            "award.proposed",
            "award.publicity-over",
            "award.summary",
            "deadline.applying",
            "deadline.recommending",
            "deadline.resubmitting",
            "deadline.reviewing",
            "recommendation.extended",
            "recommendation.result.declined",
            "recommendation.result.forwarded",
            "recommendation.result.silent",
            "recommendation.silent-units",
            "recommendation.unsent",
            "review.assigned",
            "review.login-failed",
            "review.short",
            "window.opening")
        .hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void everyKind_withValuesAsTheyCome_fitsItsTemplateAndTheChat() {
    var values = new HashMap<>(SAMPLES);
    values.put("result", "获一等奖");
    values.put("units", "惠水县、三都水族自治县");
    values.put("office", "双江拉祜族佤族布朗族傣族自治县教育局");
    values.put("track", "教师网络学习空间应用案例");
    values.put("prizes", "一等奖 1 份、二等奖 0 份、三等奖 2 份");
    for (var kind : KINDS.all()) {
      assertThat(kind.typed(values))
          .as(kind.name())
          .allSatisfy(typed -> assertThat(typed.value()).as(typed.key()).isPresent());
      assertThat(kind.said(values).getBytes(StandardCharsets.UTF_8).length).isLessThan(600);
    }
  }

  /** Whatever the country's longest county is, its office is named whole, as on the pages. */
  @Test
  void offices_areNamedWhole_howeverLongTheirRegionIsCalled() {
    var regions = RegionFiles.read(Path.of(System.getProperty("pingyou.home"), "config/regions"));
    var named = KINDS.all().stream().filter(it -> NAMING.matcher(it.chat()).find()).toList();
    assertThat(named).hasSizeGreaterThan(7);
    for (int province = 11; province <= 65; province++) {
      for (var region : regions.within(province + "0000", UnitKind.COUNTY)) {
        var values = new HashMap<>(SAMPLES);
        values.put("unit", region.name());
        values.put("office", region.name() + "教育局");
        values.put("prizes", "一等奖 1 份");
        values.put("track", "教师");
        for (var notice : named) {
          assertThat(notice.typed(values).stream().flatMap(it -> it.value().stream()))
              .as(notice.name())
              .contains(region.name() + "教育局");
        }
      }
    }
  }

  @Test
  void onlyAnswersToAnOwnAct_breakTheNight() {
    assertThat(KINDS.all().stream().filter(NoticeKind::immediate).map(NoticeKind::name))
        .containsExactly("application.submitted", "application.withdrawn");
  }

  @Test
  void deadlines_withTheirCloseIn_areNotCut() {
    var typed = KINDS.kind("application.submitted").typed(SAMPLES);
    assertThat(typed).contains(new TypedValue("thing4", Optional.of("10月13日 24:00前可改可撤回")));
  }

  @Test
  void reminders_arentWorthSayingForLong() {
    var due = Instant.parse("2021-09-10T02:00:00Z");
    var reminder = KINDS.kind("deadline.applying");
    assertThat(reminder.matters(due, due.plus(Duration.ofDays(2)))).isTrue();
    assertThat(reminder.matters(due, due.plus(Duration.ofDays(3)))).isFalse();
    assertThat(KINDS.kind("award.final").matters(due, due.plus(Duration.ofDays(300)))).isTrue();
  }

  @Test
  void load_readsAKindWhole() throws IOException {
    write(
        """
        a.b:
          title: 标题
          immediate: true
          rows:
            - {key: thing1, label: 事项, value: "{what}"}
          chat: 就是 {what}
          path: /my
          lasts: 3
        """);
    assertThat(NoticeKinds.load(templates).kind("a.b"))
        .isEqualTo(
            new NoticeKind(
                "a.b",
                "标题",
                true,
                List.of(new NoticeKind.Row("thing1", "事项", "{what}")),
                "就是 {what}",
                "/my",
                Duration.ofDays(3)));
  }

  @Test
  void load_namesEveryFaultWithItsPlace() throws IOException {
    write(
        """
        a:
          title: 标题
          rows:
            - {key: thong1, label: 一, value: 二}
            - {key: thing2, label: 一, value: 一二三四五六七八九十一二三四五六七八九十一}
            - {key: thing3, lable: 一, value: 二}
          colour: red
          lasts: soon
        """);
    assertThatThrownBy(() -> NoticeKinds.load(templates))
        .hasMessageContainingAll(
            "notices.yaml:4: no type of value has the name of thong1",
            "notices.yaml:5: 一二三四五六七八九十一二三四五六七八九十一 doesn't fit into thing2",
            "notices.yaml:6: nothing here is called lable",
            "notices.yaml:6: label is missing",
            "notices.yaml:7: nothing here is called colour",
            "notices.yaml:2: chat is missing",
            "notices.yaml:8: soon is no number of days");
  }

  private void write(String text) throws IOException {
    Files.createDirectories(templates.resolve("message"));
    Files.writeString(templates.resolve("message/notices.yaml"), text);
  }
}
