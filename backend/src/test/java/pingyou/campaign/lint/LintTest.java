package pingyou.campaign.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.campaign.Campaign;
import pingyou.campaign.Sentences;
import pingyou.campaign.check.Checked;
import pingyou.campaign.points.PointsRule.Judgement;
import pingyou.campaign.points.PointsRule.PerUnit;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rule.Assumed;
import pingyou.campaign.yaml.CampaignFiles;

final class LintTest {
  private static final String GUIZHOU = "campaigns/guizhou-2021";
  private static final String SHANXI = "campaigns/shanxi-2020";
  private static final String EXAMPLE = "examples/reading-2021";

  @ParameterizedTest
  @ValueSource(strings = {GUIZHOU, SHANXI, EXAMPLE})
  void shipped_leavesNothingOpen_andEachDecisionAnswersSomething(String campaign) {
    var text = Shipped.text(campaign);
    var findings = Shipped.findings(campaign, text);
    var answering =
        findings.stream().map(Finding::decision).filter(Objects::nonNull).distinct().toList();

    assertThat(findings).filteredOn(Finding::isOpen).isEmpty();
    assertThat(answering)
        .containsExactlyInAnyOrderElementsOf(
            decisions(((Checked.Sound) Shipped.read(campaign, text)).campaign()).stream()
                .filter(it -> !it.settles().isEmpty())
                .distinct()
                .toList());
    assertThat(findings.stream().map(it -> sentences().say(it.spot().what())))
        .allSatisfy(said -> assertThat(said).doesNotContain("{", "}").hasSizeLessThan(200));
  }

  /** Spots whose change opens a question that no row of the sixty stands for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "campaigns/guizhou-2021 | {count: 400 .. 599, points: 2} | {count: 400 .. 599, points: 0.5}"
            + " | tiers-falling",
        "campaigns/guizhou-2021 | settles: [open-tier] | # | open-tier",
        "campaigns/guizhou-2021 | settles: [points-unallotted] | # | points-unallotted",
        "campaigns/guizhou-2021 | settles: [reading-uncounted] | # | reading-uncounted",
        "campaigns/guizhou-2021 | settles: [reading-without-cell] | # | reading-without-cell",
        "campaigns/guizhou-2021 | settles: [close-hour] | # | close-hour",
        "campaigns/guizhou-2021 | settles: [tie-order] | # | tie-order",
        "campaigns/guizhou-2021 | 2021-08-01 .. 2021-09-13 | 2021-08-01 .. 2021-09-12"
            + " | closes-on-day-off",
        "campaigns/guizhou-2021 | settles: [opens-on-day-off, few-working-days]"
            + " | settles: [few-working-days] | opens-on-day-off",
        "campaigns/guizhou-2021 | 2021-10-18 .. 2021-11-10 | 2021-10-18 .. 2022-01-10"
            + " | no-calendar",
        "campaigns/shanxi-2020 | hint: 以一个市还是一个县（市、区）的名义申报。 | quote: 地市、区县等。" + " | open-list",
        "campaigns/shanxi-2020 | places: 4 | places: 3 | quota-unfillable",
        "campaigns/shanxi-2020 | year: 2019, points: 10 | points: 10 | winners-year",
        "campaigns/shanxi-2020 | leaves: 2 | leaves: 5 | round-room",
        "examples/reading-2021 | settles: [no-items] | settles: [no-item] | unknown-check",
      })
  void changedSpot_opensItsQuestion(String campaign, String spot, String instead, String check) {
    var text = Shipped.text(campaign);
    assertThat(text).contains(spot);

    assertThat(Shipped.open(campaign, text.replaceFirst(Pattern.quote(spot), instead)))
        .contains(check);
  }

  @Test
  void decision_thatARuleNames_answersForThatRuleOnly() {
    var text = Shipped.text(GUIZHOU);
    var staff = "                judgement: 3\n                assumed: [no-sub-items]\n";

    assertThat(
            Shipped.findings(GUIZHOU, text.replace(staff, "                judgement: 3\n"))
                .stream()
                .filter(Finding::isOpen))
        .extracting(Finding::code, Finding::clause)
        .containsExactly(tuple("no-items", "学校评价指标｜人员保障"));
  }

  @Test
  void finding_tellsPlaceClauseAndDecision() {
    var text = Shipped.text(GUIZHOU);
    var found =
        Shipped.findings(GUIZHOU, text).stream()
            .filter(it -> it.code().equals("brackets"))
            .findFirst()
            .orElseThrow();

    assertThat(text.lines().toList().get(found.spot().line() - 1))
        .isEqualTo("            originality:");
    assertThat(found.spot().column()).isEqualTo(13);
    assertThat(found.clause()).isEqualTo("评价指标｜原创性");
    assertThat(found.decision()).extracting(Assumed::key).isEqualTo("originality-text");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void fault_isAnErrorWithTheClauseAroundIt() {
    var text =
        Shipped.text(GUIZHOU)
            .replace("{count: 300 .. 500, points: 3}", "{count: 300 .. 499, points: 3}");

    assertThat(Shipped.findings(GUIZHOU, text))
        .extracting(Finding::severity, Finding::code, Finding::clause)
        .containsExactly(tuple(Severity.ERROR, "tiers-gap", "评价指标｜用户评价"));
  }

  @Test
  void checks_haveASentenceAndAPlaceInTheSchema() throws IOException {
    var schema =
        new JsonObject(Files.readString(CampaignFiles.CONFIG.resolve("campaign.schema.json")));
    var words = Arrays.stream(Check.values()).map(Check::word).toList();

    assertThat(schema.getJsonObject("definitions").getJsonObject("check").getJsonArray("enum"))
        .containsExactlyElementsOf(words);
    assertThat(sentences().keys()).containsAll(words.stream().map(it -> "lint." + it).toList());
  }

  @Test
  void counts_areUnused_whereTheRuleDoesNotTurnOnThem() {
    var reading = new Reading("times", "次数", "次");
    var each = new PerUnit(reading, 1, 2, 10);

    assertThat(Counts.unused("每次1分，5次以上5分。", each)).isEmpty();
    assertThat(Counts.unused("（5次以上）每次1分。", each)).containsExactly("5次以上");
    assertThat(Counts.unused("不少于5个，至少 7 次", each)).containsExactly("至少 7 次");
    assertThat(Counts.unused("80% 以上的教师", new Judgement(6))).containsExactly("80% 以上");
    assertThat(Counts.unused("建得好，有特色。", new Judgement(6))).isEmpty();
  }

  private static List<Assumed> decisions(Campaign campaign) {
    var decisions = new ArrayList<>(campaign.assumed());
    campaign
        .tracks()
        .forEach(it -> {
          decisions.addAll(it.assumed());
          decisions.addAll(it.award().assumed());
        });
    return decisions;
  }

  private static Sentences sentences() {
    return new Sentences("lint.yaml");
  }
}
