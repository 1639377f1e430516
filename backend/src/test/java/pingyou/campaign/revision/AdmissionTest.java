package pingyou.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pingyou.campaign.Sentences;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.source.TreeReader;
import pingyou.campaign.yaml.CampaignFiles;

final class AdmissionTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant APPLYING = Instant.parse("2021-08-10T00:00:00Z");
  private static final Instant REVIEWED = Instant.parse("2021-08-20T00:00:00Z");
  private static final String NOTE = "tracks/note/";
  private static final String BASICS = NOTE + "form/sections/basics/fields/";
  private static final String CONTENT = NOTE + "rubric/groups/content/indicators/";

  /**
   * One edit of the example.
   *
   * @param refused why it isn't taken, by the end of the key; empty if it is
   */
  record Edit(String spot, String instead, Instant now, String path, String refused) {
    Edit(String spot, String instead, String path, String refused) {
      this(spot, instead, APPLYING, path, refused);
    }

    @Override
    public String toString() {
      return path + " " + refused;
    }
  }

  static Stream<Edit> edits() {
    return Stream.of(taken(), ofForms(), ofRules(), ofWindows()).flatMap(it -> it);
  }

  private static Stream<Edit> taken() {
    return Stream.of(
        new Edit("label: 书名", "label: 书的名称", BASICS + "subject/label", ""),
        new Edit("hint: 写读了", "hint: 请写读了", NOTE + "form/sections/note/fields/note/hint", ""),
        new Edit("text: 有自己的思考", "text: 要有自己的思考", CONTENT + "thought/text", ""),
        new Edit("contact: 在", "contact: 请在", "contact", ""),
        new Edit("text: 按累计比例", "text: 照累计比例", NOTE + "award/assumed/rounding/text", ""),
        new Edit(
            "assumed:\n  close-hour:", "assumed:\n  late: {text: 无, clause: 无}\n  close-hour:",
            "assumed/late", ""),
        new Edit("max: 60", "max: 80", BASICS + "subject/max", ""),
        new Edit(
            "              label: 联系电话\n",
            "              label: 联系电话\n              optional: yes\n",
            BASICS + "mobile/optional",
            ""),
        new Edit(
            "            subject:\n",
            "            press: {label: 出版社, kind: short-text, max: 30, optional: yes}\n"
                + "            subject:\n",
            BASICS + "press",
            ""),
        new Edit(
            "    version: 1\n    title: 个人信息告知与同意",
            "    version: 2\n    title: 个人信息告知与同意书",
            "agreements/privacy/version",
            ""));
  }

  private static Stream<Edit> ofForms() {
    return Stream.of(
        new Edit("max: 60", "max: 20", BASICS + "subject/max", "narrower"),
        new Edit("            subject:\n", "            book:\n", BASICS + "subject", "field-gone"),
        new Edit(
            "            subject:\n",
            "            press: {label: 出版社, kind: short-text, max: 30}\n            subject:\n",
            BASICS + "press",
            "field-new"),
        new Edit("kind: mobile", "kind: link", BASICS + "mobile/kind", "field-kind"),
        new Edit("personal: yes", "personal: no", BASICS + "name/personal", "form"),
        new Edit("    title: 个人信息告知与同意", "    title: 个人信息", "agreements/privacy/title", "version"),
        new Edit(
            "asked-before: personal",
            "asked-before: id-number",
            "agreements/privacy/asked-before",
            "rules"));
  }

  private static Stream<Edit> ofRules() {
    return Stream.of(
        new Edit("zone: Asia/Shanghai", "zone: Asia/Tokyo", "zone", "rules"),
        new Edit("number-prefix: RD21", "number-prefix: RD22", NOTE + "number-prefix", "rules"),
        new Edit("percent: 30", "percent: 40", NOTE + "award/prizes/second/percent", "prizes"),
        new Edit("- median\n", "- group: content\n", NOTE + "award/ties", "prizes"),
        new Edit(
            "count: 2, points: 4",
            "count: 2, points: 3",
            CONTENT + "use/rule/tiers/steps",
            "points"),
        new Edit("            use:\n", "            text:\n", CONTENT + "use", "points"),
        new Edit(
            "reason-shown: yes", "reason-shown: no", NOTE + "levels/review/reason-shown", "levels"),
        new Edit("cards-per-case: 3", "cards-per-case: 2", NOTE + "panel/cards-per-case", "rules"),
        new Edit(
            "  note:\n    title: 读书笔记\n", "  notes:\n    title: 读书笔记\n", "tracks/note", "track"));
  }

  private static Stream<Edit> ofWindows() {
    var days = NOTE + "applying/days";
    var review = NOTE + "levels/review/days";
    return Stream.of(
        new Edit("2021-08-02 .. 2021-08-15", "2021-08-02 .. 2021-08-17", days, ""),
        new Edit("2021-08-02 .. 2021-08-15", "2021-08-02 .. 2021-08-14", days, "close-earlier"),
        new Edit("2021-08-02 .. 2021-08-15", "2021-08-03 .. 2021-08-16", days, "opened"),
        new Edit("2021-08-02 .. 2021-08-15", "2021-08-02 .. 2021-08-17", REVIEWED, days, "closed"),
        new Edit("2021-08-18 .. 2021-08-25", "2021-08-20 .. 2021-08-28", review, ""),
        new Edit("2021-08-18 .. 2021-08-25", "2021-08-09 .. 2021-08-25", review, "opened"),
        new Edit("2021-08-18 .. 2021-08-25", "2021-08-18 .. 2021-08-28", REVIEWED, review, ""));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void change_isTakenOrRefused_onceSomebodyHasApplied(Edit edit) throws IOException {
    var after = after(edit);
    var change =
        before().changesTo(after).stream()
            .filter(it -> it.place().equals(edit.path))
            .findFirst()
            .orElseThrow();

    assertThat(refusal(edit, after, change, Set.of("note")))
        .isEqualTo(edit.refused.isEmpty() ? "" : "publish.refused." + edit.refused);
    assertThat(refusal(edit, after, change, Set.of())).isEmpty();
  }

  @Test
  void sentences_areThereForEveryReason() {
    var used =
        edits()
            .filter(it -> !it.refused.isEmpty())
            .map(it -> "publish.refused." + it.refused)
            .collect(Collectors.toCollection(TreeSet::new));
    used.addAll(List.of("publish.refused.option-gone", "publish.refused.field-required"));

    assertThat(
            new Sentences("publish.yaml")
                .keys().stream().filter(it -> it.startsWith("publish.refused.")))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void order_ofLevels_countsAsAChange_ofFieldsItDoesNotMatter() {
    var tree = TreeReader.read("tracks: {t: {levels: {a: {x: 1}, b: {x: 1}}, form: {p: 1, q: 2}}}");
    var turned =
        TreeReader.read("tracks: {t: {levels: {b: {x: 1}, a: {x: 1}}, form: {q: 2, p: 1}}}");
    var admission = new Admission(tree, turned, Set.of("t"), ZONE, APPLYING);

    assertThat(tree.changesTo(turned))
        .extracting(Change::place, it -> admission.refusal(it).isPresent())
        .containsExactly(tuple("tracks/t/levels", true), tuple("tracks/t/form", false));
  }

  @Test
  void options_mayBeAdded_notTaken() {
    var form = "tracks: {t: {form: {sections: {s: {fields: {f: {options: [甲, 乙%s]}}}}}}}";
    var two = TreeReader.read(form.formatted(""));
    var three = TreeReader.read(form.formatted(", 丙"));

    assertThat(two.changesTo(three))
        .singleElement()
        .satisfies(it ->
            assertThat(new Admission(two, three, Set.of("t"), ZONE, APPLYING).refusal(it))
                .isEmpty());
    assertThat(three.changesTo(two))
        .singleElement()
        .satisfies(it ->
            assertThat(new Admission(three, two, Set.of("t"), ZONE, APPLYING).refusal(it))
                .contains(Refusal.of("publish.refused.option-gone")));
  }

  private static String refusal(Edit edit, Tree after, Change change, Set<String> used)
      throws IOException {
    return new Admission(before(), after, used, ZONE, edit.now)
        .refusal(change)
        .map(Refusal::key)
        .orElse("");
  }

  private static Tree before() throws IOException {
    return TreeReader.read(text());
  }

  private static Tree after(Edit edit) throws IOException {
    assertThat(text()).contains(edit.spot);
    return TreeReader.read(
        text().replaceFirst(Pattern.quote(edit.spot), Matcher.quoteReplacement(edit.instead)));
  }

  private static String text() throws IOException {
    return Files.readString(CampaignFiles.CONFIG.resolve("examples/reading-2021.yaml"));
  }
}
