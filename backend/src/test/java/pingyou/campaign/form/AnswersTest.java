package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;

class AnswersTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 3);
  private static final String ID = "field";
  private static final Regions REGIONS =
      new Regions(
          List.of(
              new Region("520000", "贵州省", UnitKind.PROVINCE, null),
              new Region("520300", "遵义市", UnitKind.CITY, "520000"),
              new Region("522700", "黔南布依族苗族自治州", UnitKind.CITY, "520000"),
              new Region("520302", "红花岗区", UnitKind.COUNTY, "520300"),
              new Region("522722", "荔波县", UnitKind.COUNTY, "522700"),
              new Region("522728", "罗甸县", UnitKind.COUNTY, "522700"),
              new Region("522732", "三都水族自治县", UnitKind.COUNTY, "522700")));
  private static final Field MOBILE = new Field.Mobile(head());
  private static final Field LINK = new Field.Link(head());
  private static final Field COUNTY =
      new Field.RegionChoice(head(), UnitKind.COUNTY, "city", "520000");
  private static final Map<String, String> IN_QIANNAN = Map.of("city", "522700");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800000000",
        " 138 0000 0000 ",
        "138-0000-0000",
        "１３８００００００００",
        "+8613800000000",
        "008613800000000",
        "8613800000000"
      })
  void mobile_howeverWritten_isElevenDigits(String typed) {
    assertThat(check(MOBILE, typed)).isEqualTo(new Done<>("13800000000"));
  }

  @Test
  void mobile_saysWhatIsWrong() {
    assertThat(check(MOBILE, "1380000000"))
        .isEqualTo(refused(Refusal.of("answer.mobile.length", "length", "10")));
    assertThat(check(MOBILE, "12800000000")).isEqualTo(refused(Refusal.of("answer.mobile.prefix")));
    assertThat(check(MOBILE, "0855-823 请转"))
        .isEqualTo(refused(Refusal.of("answer.mobile.characters")));
  }

  @Test
  void shortText_losesWhatNobodySees() {
    var name = new Field.ShortText(head(), 4);

    assertThat(check(name, "　韦甲一\u200b \n")).isEqualTo(new Done<>("韦甲一"));
    assertThat(check(name, "一\n二")).isEqualTo(new Done<>("一 二"));
    assertThat(check(name, "😀😀😀😀")).isEqualTo(new Done<>("😀😀😀😀"));
    assertThat(check(name, "一二三四五"))
        .isEqualTo(refused(Refusal.of("answer.too-long", "length", "5", "max", "4", "over", "1")));
  }

  @Test
  void longText_keepsItsLines() {
    var text = new Field.LongText(head(), 20, null, List.of());

    assertThat(check(text, "第一行\r\n\r\n  第二行 \u0007\n")).isEqualTo(new Done<>("第一行\n\n  第二行"));
    assertThat(check(text, "坏\ud83d字")).isEqualTo(new Done<>("坏字"));
  }

  @Test
  void choice_byTextOrNumber() {
    var subject = new Field.Choice(head(), List.of("语文", "数学", "其他"));

    assertThat(check(subject, " 数学 ")).isEqualTo(new Done<>("数学"));
    assertThat(check(subject, "３")).isEqualTo(new Done<>("其他"));
    for (var typed : List.of("0", "4", "数", "-1", "99999999999")) {
      assertThat(check(subject, typed))
          .isEqualTo(refused(Refusal.of("answer.choice.unknown", "count", "3")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "三都", "三都县", "三都水族自治县", "522732", "５２２７３２"})
  void region_byNumberNameOrCode(String typed) {
    assertThat(check(COUNTY, typed, IN_QIANNAN)).isEqualTo(new Done<>("522732"));
  }

  @Test
  void region_withoutParentField_liesInTheRoot() {
    var city = new Field.RegionChoice(head(), UnitKind.CITY, null, "520000");

    assertThat(check(city, "2")).isEqualTo(new Done<>("522700"));
    assertThat(check(city, "黔南州")).isEqualTo(new Done<>("522700"));
  }

  @Test
  void region_saysWhatIsWrong() {
    var qiannan = "黔南布依族苗族自治州";
    assertThat(check(COUNTY, "三都")).isEqualTo(refused(Refusal.of("answer.region.parent-first")));
    assertThat(check(COUNTY, "红花岗", IN_QIANNAN))
        .isEqualTo(
            refused(Refusal.of("answer.region.outside", "region", "红花岗区", "parent", qiannan)));
    assertThat(check(COUNTY, "520302", IN_QIANNAN))
        .isEqualTo(
            refused(Refusal.of("answer.region.outside", "region", "红花岗区", "parent", qiannan)));
    assertThat(check(COUNTY, "4", IN_QIANNAN))
        .isEqualTo(refused(Refusal.of("answer.region.unknown", "parent", qiannan, "count", "3")));
    assertThat(check(COUNTY, "大同", IN_QIANNAN))
        .isEqualTo(refused(Refusal.of("answer.region.unknown", "parent", qiannan, "count", "3")));
    assertThat(check(COUNTY, "县", IN_QIANNAN))
        .isEqualTo(refused(Refusal.of("answer.region.ambiguous", "regions", "荔波县、罗甸县、三都水族自治县")));
  }

  @Test
  void school_isAnIdOnceTheCountyIsKnown() {
    var school = new Field.SchoolChoice(head(), "county");
    var id = "018f9c1e-0000-7000-8000-000000000001";

    assertThat(check(school, id, Map.of("county", "522732"))).isEqualTo(new Done<>(id));
    assertThat(check(school, id)).isEqualTo(refused(Refusal.of("answer.school.county-first")));
    assertThat(check(school, "三都一小", Map.of("county", "522732")))
        .isEqualTo(refused(Refusal.of("answer.school.pick")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.gzseduyun.cn/space/shili-0001",
        "HTTPS://a_b.example.cn:8080/?q=1#top",
        "http://10.1.2.3/空间",
        "http://例子.中国"
      })
  void link_sound_staysAsTyped(String typed) {
    assertThat(check(LINK, " " + typed + "\n")).isEqualTo(new Done<>(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "www.gzseduyun.cn/space, answer.link.scheme",
    "ftp://www.gzseduyun.cn, answer.link.scheme",
    "javascript:alert(1), answer.link.scheme",
    "http://, answer.link.host",
    "http://gzseduyun, answer.link.host",
    "http://www..cn/, answer.link.host",
    "http://www.gzseduyun.cn:port/, answer.link.host",
    "http://me:secret@www.gzseduyun.cn/, answer.link.login",
    "http://www.gzseduyun.cn\\@evil.example/, answer.link.characters",
    "http://www.gzseduyun.cn/a b, answer.link.characters",
    "http://www.gzseduyun.cn/<b>, answer.link.characters"
  })
  void link_saysWhatIsWrong(String typed, String key) {
    assertThat(check(LINK, typed)).isEqualTo(refused(Refusal.of(key)));
  }

  @Test
  void link_overTheLimit_isTooLong() {
    var longest = "http://a.cn/" + "x".repeat(1012);

    assertThat(check(LINK, longest)).isEqualTo(new Done<>(longest));
    assertThat(check(LINK, longest + "x"))
        .isEqualTo(
            refused(Refusal.of("answer.too-long", "length", "1025", "max", "1024", "over", "1")));
  }

  @Test
  void accountAndSecret_haveNoStrayBlanks() {
    var account = new Field.Account(head(), 64);
    var secret = new Field.Secret(head(), 64);

    assertThat(check(account, " shili0001 ")).isEqualTo(new Done<>("shili0001"));
    assertThat(check(account, "shili 0001")).isEqualTo(refused(Refusal.of("answer.account.space")));
    assertThat(check(secret, "a b，１")).isEqualTo(new Done<>("a b，１"));
    assertThat(check(secret, "abc ")).isEqualTo(refused(Refusal.of("answer.secret.space")));
  }

  @Test
  void anyField_leftEmpty_saysWhyItIsNeeded() {
    assertThat(check(MOBILE, " 　\n"))
        .isEqualTo(refused(Refusal.of("answer.empty", "hint", "为了联系您。")));
  }

  @Test
  void reviewersField_isNotTheApplicants() {
    assertThat(check(new Field.ReviewerOwned(head(), List.of("visits")), "12"))
        .isEqualTo(refused(Refusal.of("answer.reviewers-own")));
  }

  @Test
  void conditionalField_isAskedOnlyWhileItsConditionHolds() {
    var head = new Head(ID, "学校空间", "", true, new Condition("admin", "是"), false, null);
    var link = new Field.Link(head);

    assertThat(check(link, "http://a.cn", Map.of("admin", "是")))
        .isEqualTo(new Done<>("http://a.cn"));
    assertThat(check(link, "http://a.cn", Map.of("admin", "否")))
        .isEqualTo(refused(Refusal.of("answer.not-asked")));
  }

  @Test
  void aspectsMissing_namesWhatTheTextDoesNotSpeakOf() {
    var text =
        new Field.LongText(
            head(),
            100,
            null,
            List.of(
                new Aspect("丰富性", List.of()),
                new Aspect("系统性", List.of()),
                new Aspect("空间开通及建设持续时间", List.of("开通"))));

    assertThat(Answers.aspectsMissing(text, "丰富性：118 条。2019年开通。")).containsExactly("系统性");
  }

  private static Head head() {
    return new Head(ID, "一项", "为了联系您。", true, null, false, null);
  }

  private static Outcome<String> check(Field field, String typed) {
    return check(field, typed, Map.of());
  }

  private static Outcome<String> check(Field field, String typed, Map<String, String> answers) {
    return Answers.check(field, typed, answers, REGIONS, TODAY);
  }

  private static Outcome<String> refused(Refusal why) {
    return new Refused<>(List.of(why.about(ID)));
  }
}
