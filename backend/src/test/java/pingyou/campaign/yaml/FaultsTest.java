package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pingyou.campaign.Sentences;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;
import pingyou.campaign.rule.Refusal;

/** Every fault, each by one broken spot of the shipped campaign. */
class FaultsTest {
  private static final String SOUND = CampaignFiles.guizhouText();

  /**
   * One broken spot.
   *
   * @param spot stands in the sound file
   * @param instead stands there in the broken one
   * @param at the text at which the fault is told, in the line and column of the fault
   */
  record Broken(String spot, String instead, String at, Refusal fault) {
    Broken(String spot, String instead, String at, String key, String... values) {
      this(spot, instead, at, Refusal.of(key, values));
    }

    String text() {
      assertThat(SOUND).contains(spot);
      return SOUND.replaceFirst(Pattern.quote(spot), instead);
    }

    @Override
    public String toString() {
      return fault.key() + ": " + instead.strip();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void read_oneBrokenSpot_isOneFaultAtItsPlace(Broken broken) {
    var text = broken.text();
    var faults = faults(text);

    assertThat(faults).extracting(Fault::what).containsExactly(broken.fault);
    assertThat(restOfLine(text, faults.getFirst())).startsWith(broken.at);
  }

  @Test
  void faults_haveASentenceEach_withNothingLeftOpen() {
    var sentences = new Sentences("faults.yaml");
    var known = new TreeSet<>(List.of("fault.not-utf-8", "fault.syntax", "fault.file-name"));
    var broken =
        Stream.of(
                broken(),
                RuleFaultsTest.broken(),
                TableFaultsTest.broken(),
                TableFaultsTest.paperwork())
            .flatMap(it -> it)
            .toList();
    broken.forEach(it -> known.add(it.fault.key()));
    known.addAll(OwnCloseFaultsTest.keys());

    assertThat(sentences.keys()).containsExactlyInAnyOrderElementsOf(known);
    assertThat(broken.stream().map(it -> sentences.say(it.fault)))
        .allSatisfy(said -> assertThat(said).doesNotContain("{", "}"));
  }

  @Test
  void read_fileOfAnotherName_isAFault() {
    assertThat(CampaignFiles.READER.read("guizhou.yaml", SOUND))
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
    return Stream.of(shape(), values(), time(), references(), sums()).flatMap(it -> it);
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

  private static Stream<Broken> values() {
    return Stream.of(
        new Broken(
            "      field: space-url\n      rule: hard",
            "      field: account\n      rule: hard",
            "account",
            "fault.no-link-field",
            "field",
            "account"),
        new Broken(
            "    platform:\n      field: space-url",
            "    past-winners:\n      of: school\n      years: [2018]\n      clause: 指南 一\n"
                + "    platform:\n      field: space-url",
            "school",
            "fault.not-of-schools"),
        new Broken(
            "least: 1\n              most: 20",
            "least: 21\n              most: 20",
            "21",
            "fault.out-of-range",
            "key",
            "least",
            "value",
            "21",
            "least",
            "0",
            "most",
            "20"),
        new Broken("max: 30", "max: 三十", "三十", "fault.not-number", "key", "max", "value", "三十"),
        new Broken(
            "percent: 5}",
            "percent: 0}",
            "0}",
            "fault.out-of-range",
            "key",
            "percent",
            "value",
            "0",
            "least",
            "1",
            "most",
            "100"),
        new Broken(
            "percent: 5}",
            "percent: 101}",
            "101}",
            "fault.out-of-range",
            "key",
            "percent",
            "value",
            "101",
            "least",
            "1",
            "most",
            "100"),
        new Broken(
            "fewer-extremes: 10",
            "fewer-extremes: 10.3",
            "10.3",
            "fault.not-points",
            "key",
            "fewer-extremes",
            "value",
            "10.3"),
        new Broken(
            "base: recommended-and-scored",
            "base: everybody",
            "everybody",
            "fault.not-one-of",
            "key",
            "base",
            "value",
            "everybody",
            "allowed",
            "recommended、recommended-and-scored、submitted"),
        new Broken(
            "bonus-counted: yes",
            "bonus-counted: 是",
            "是",
            "fault.not-one-of",
            "key",
            "bonus-counted",
            "value",
            "是",
            "allowed",
            "no、yes"),
        new Broken(
            "barred: [school, county]",
            "barred: [school, province]",
            "[school",
            "fault.not-one-of",
            "key",
            "barred",
            "value",
            "province",
            "allowed",
            "city、county、school"),
        new Broken(
            "        - median\n",
            "        - mean\n",
            "mean",
            "fault.not-one-of",
            "key",
            "ties",
            "value",
            "mean",
            "allowed",
            "committee-vote、median"),
        new Broken(
            "        - group: effect\n",
            "        - item: effect\n",
            "item",
            "fault.unknown-key",
            "key",
            "item",
            "known",
            "group、fewer-extremes、median、committee-vote"),
        new Broken(
            "in-lists: {name: school,",
            "in-lists: {name: schule,",
            "schule",
            "fault.no-field",
            "field",
            "schule"),
        new Broken(
            "size: 10\n",
            "size: 0\n",
            "0",
            "fault.out-of-range",
            "key",
            "size",
            "value",
            "0",
            "least",
            "1",
            "most",
            "10000"),
        new Broken(
            "            stage-other:",
            "            Stage_Other:",
            "Stage_Other",
            "fault.bad-id",
            "id",
            "Stage_Other"),
        new Broken(
            "zone: Asia/Shanghai",
            "zone: Asia/Guiyang",
            "Asia/Guiyang",
            "fault.unknown-zone",
            "zone",
            "Asia/Guiyang"),
        new Broken(
            "region: 520000", "region: 520100", "520100", "fault.unknown-region", "code", "520100"),
        new Broken(
            "number-prefix: GZ21-T",
            "number-prefix: 贵21",
            "贵21",
            "fault.bad-number-prefix",
            "value",
            "贵21"));
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

  private static Stream<Broken> references() {
    return Stream.of(
        new Broken(
            "        kind: city\n",
            "        kind: city\n"
                + "        enters: {when: {stage: 小学}, days: 2021-08-01 .. 2021-09-01, clause: 指南 三}\n",
            "{when",
            "fault.enters-last"),
        new Broken(
            "        kind: province\n",
            "        kind: province\n        scoring: advisory\n",
            "advisory",
            "fault.scoring-last"),
        new Broken(
            "    levels:\n",
            "    supported-by: {track: nothing, where: same-school, clause: 指南 三（一）}\n    levels:\n",
            "{track",
            "fault.unknown-track",
            "track",
            "nothing"),
        new Broken(
            "reading: originals\n              role",
            "reading: original\n              role",
            "original",
            "fault.unknown-reading",
            "reading",
            "original"),
        new Broken(
            "when: {school-admin: 是}",
            "when: {admin: 是}",
            "{admin",
            "fault.no-earlier-field",
            "field",
            "admin"),
        new Broken(
            "when: {subject: 其他}",
            "when: {stage: 其他}",
            "{stage",
            "fault.no-earlier-field",
            "field",
            "stage"),
        new Broken(
            "when: {school-admin: 是}",
            "when: {school-admin: 对}",
            "{school-admin",
            "fault.not-an-option",
            "field",
            "school-admin",
            "value",
            "对"),
        new Broken(
            "within: city", "within: name", "name", "fault.no-region-field", "field", "name"),
        new Broken(
            "              county: county",
            "              county: city",
            "city",
            "fault.no-region-field",
            "field",
            "city"),
        new Broken(
            "[followers, following, interactions, visits]",
            "[followers, sleepers]",
            "[followers",
            "fault.unknown-reading",
            "reading",
            "sleepers"),
        new Broken(
            "        - group: effect\n",
            "        - group: effort\n",
            "effort",
            "fault.unknown-group",
            "group",
            "effort"),
        new Broken(
            "asked-before: personal",
            "asked-before: id-number",
            "name:",
            "fault.no-agreement.personal",
            "field",
            "name"),
        new Broken(
            "asked-before: id-number",
            "asked-before: personal",
            "id-number:",
            "fault.no-agreement.id-number",
            "field",
            "id-number"));
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
    int at = SOUND.indexOf("\n" + start) + 1;
    return String.valueOf(SOUND.substring(0, at).lines().count() + 1);
  }

  static List<Fault> faults(String text) {
    return switch (CampaignFiles.READER.read(CampaignFiles.GUIZHOU, text)) {
      case Checked.Sound _ -> List.of();
      case Checked.Faulty(var faults) -> faults;
    };
  }

  static String restOfLine(String text, Fault fault) {
    return text.lines().toList().get(fault.line() - 1).substring(fault.column() - 1);
  }
}
