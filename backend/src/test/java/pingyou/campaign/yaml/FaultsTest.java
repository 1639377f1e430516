package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pingyou.campaign.Sentences;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;
import pingyou.campaign.rule.Refusal;

/**
 * Every fault of the file's shape, days and sums, each by one broken spot of the shipped campaign.
 */
class FaultsTest {
  @ParameterizedTest
  @MethodSource("broken")
  void read_oneBrokenSpot_isOneFaultAtItsPlace(Broken broken) {
    broken.isOneFaultAtItsPlace();
  }

  @Test
  void faults_haveASentenceEach_withNothingLeftOpen() {
    var sentences = new Sentences("faults.yaml");
    var known = new TreeSet<>(List.of("fault.not-utf-8", "fault.syntax", "fault.file-name"));
    var broken =
        Stream.of(
                broken(),
                ValueFaultsTest.broken(),
                ReferenceFaultsTest.broken(),
                RuleFaultsTest.broken(),
                TableFaultsTest.broken(),
                TableFaultsTest.paperwork())
            .flatMap(it -> it)
            .toList();
    broken.forEach(it -> known.add(it.fault().key()));
    known.addAll(OwnCloseFaultsTest.keys());

    assertThat(sentences.keys()).containsExactlyInAnyOrderElementsOf(known);
    assertThat(broken.stream().map(it -> sentences.say(it.fault())))
        .allSatisfy(said -> assertThat(said).doesNotContain("{", "}"));
  }

  @Test
  void read_fileOfAnotherName_isAFault() {
    assertThat(CampaignFiles.READER.read("guizhou.yaml", Broken.SOUND))
        .isEqualTo(
            new Checked.Faulty(
                List.of(
                    new Fault(
                        "guizhou.yaml",
                        7,
                        11,
                        Refusal.of(
                            "fault.file-name", "id", "guizhou-2021", "file", "guizhou.yaml")))));
  }

  static Stream<Broken> broken() {
    return Stream.of(shape(), time(), sums()).flatMap(it -> it);
  }

  private static Stream<Broken> shape() {
    return Stream.of(
        new Broken("issuer: 贵州省教育厅", "issuer:", "", "fault.empty", "key", "issuer"),
        new Broken("issuer: 贵州省教育厅\n", "", "campaign:", "fault.missing-key", "key", "issuer"),
        new Broken(
            "title: 栏目设计\n",
            "titel: 栏目设计\n              title: 栏目设计\n",
            "titel",
            "fault.unknown-key",
            "key",
            "titel",
            "known",
            "title、text、points、bonus、readings、rule、clause、quote"),
        new Broken(
            "      city:\n        title: 市（州）",
            "      county:\n        title: 市（州）",
            "county:",
            "fault.twice",
            "key",
            "county",
            "line",
            line("      county:")),
        new Broken(
            "            password:\n",
            "            account:\n",
            "account:",
            "fault.twice",
            "key",
            "account",
            "line",
            line("            account:")),
        new Broken(
            "                likes: {label",
            "                visits: {label",
            "visits:",
            "fault.twice",
            "key",
            "visits",
            "line",
            line("                visits:")),
        new Broken(
            "                - 数学\n",
            "                - 语文\n",
            "语文",
            "fault.twice",
            "key",
            "语文",
            "line",
            line("                - 语文")),
        new Broken("              clause: 评价指标｜空间美化\n", "", "title: 空间美化", "fault.no-clause"),
        new Broken("title: 空间美化", "title: [空间, 美化]", "[空间", "fault.not-text", "key", "title"),
        new Broken(
            "          fields: {}",
            "          fields: 没有",
            "没有",
            "fault.not-mapping",
            "key",
            "fields"),
        new Broken("options: [是, 否]", "options: 是", "是", "fault.not-list", "key", "options"),
        new Broken(
            "once-per-school: 是",
            "once-per-school: 也许",
            "也许",
            "fault.not-an-option",
            "field",
            "school-admin",
            "value",
            "也许"),
        new Broken(
            "when: {stage: 其他}",
            "when: {stage: 其他, subject: 其他}",
            "{stage",
            "fault.not-one-entry"));
  }

  private static Stream<Broken> time() {
    return Stream.of(
        new Broken(
            "2021-08-01 .. 2021-09-13",
            "2021-08-01 .. 2021-09-31",
            "2021-08-01",
            "fault.not-days",
            "value",
            "2021-08-01 .. 2021-09-31"),
        new Broken(
            "2021-08-01 .. 2021-09-13",
            "8月1日—9月13日",
            "8月",
            "fault.not-days",
            "value",
            "8月1日—9月13日"),
        new Broken(
            "2021-09-17 .. 2021-09-24",
            "2021-09-24 .. 2021-09-17",
            "2021-09-24",
            "fault.days-reversed",
            "value",
            "2021-09-24 .. 2021-09-17"),
        new Broken(
            "2021-09-28 .. 2021-10-12",
            "2021-09-24 .. 2021-10-12",
            "2021-09-24",
            "fault.days-overlap",
            "first",
            "2021-09-24",
            "last",
            "2021-09-24"),
        new Broken(
            "        kind: city\n", "        kind: county\n", "county", "fault.level-order"));
  }

  private static Stream<Broken> sums() {
    return Stream.of(
        new Broken(
            "          points: 25\n",
            "          points: 24.5\n",
            "24.5",
            "fault.points-sum",
            "stated",
            "24.5",
            "sum",
            "25"),
        new Broken(
            "      points: 105\n",
            "      points: 104\n",
            "104",
            "fault.points-sum",
            "stated",
            "104",
            "sum",
            "105"),
        new Broken(
            "points-without-bonus: 100",
            "points-without-bonus: 105",
            "105",
            "fault.points-sum",
            "stated",
            "105",
            "sum",
            "100"),
        new Broken("percent: 20}", "percent: 90}", "first:", "fault.percents", "sum", "105"),
        new Broken("        - committee-vote\n", "", "- group", "fault.vote-last"));
  }

  private static String line(String start) {
    int at = Broken.SOUND.indexOf("\n" + start) + 1;
    return String.valueOf(Broken.SOUND.substring(0, at).lines().count() + 1);
  }
}
