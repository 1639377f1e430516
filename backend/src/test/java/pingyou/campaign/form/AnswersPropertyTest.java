package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;

/** Whatever is typed into whatever field: an answer or a reason, and a stored answer stays. */
class AnswersPropertyTest {
  private static final Head HEAD = new Head("field", "一项", "", true, null, false, null);
  private static final Regions REGIONS =
      new Regions(
          List.of(
              new Region("520000", "贵州省", UnitKind.PROVINCE, null),
              new Region("522700", "黔南州", UnitKind.CITY, "520000"),
              new Region("522722", "荔波县", UnitKind.COUNTY, "522700")));
  private static final Map<String, String> ANSWERS = Map.of("city", "522700", "county", "522722");

  @Property
  void check_storedAnswer_checksAsItself(
      @ForAll("fields") Field field, @ForAll("typed") String typed) {
    switch (check(field, typed)) {
      case Done<String>(var stored) -> {
        assertThat(check(field, stored)).isEqualTo(new Done<>(stored));
        assertThat(stored).isNotBlank().doesNotContain("\r", "\u0000");
      }
      case Refused<String>(var why) ->
          assertThat(why).allSatisfy(it -> assertThat(it.field()).isEqualTo("field"));
    }
  }

  @Provide
  Arbitrary<Field> fields() {
    return Arbitraries.of(
        new Field.ShortText(HEAD, 30),
        new Field.LongText(HEAD, 200, null, List.of()),
        new Field.IdNumber(HEAD),
        new Field.Mobile(HEAD),
        new Field.Choice(HEAD, List.of("语文", "数学", "其他")),
        new Field.RegionChoice(HEAD, UnitKind.COUNTY, "city", "520000"),
        new Field.SchoolChoice(HEAD, "county"),
        new Field.Link(HEAD),
        new Field.Account(HEAD, 64),
        new Field.Secret(HEAD, 64),
        new Field.ReviewerOwned(HEAD, List.of()));
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings().withChars("0123456789０１２Xx +-　\u200b").ofMaxLength(24),
        Arbitraries.strings()
            .withChars("http:/.@\\?#a例 \n")
            .ofMaxLength(30)
            .map(it -> "http://" + it),
        Arbitraries.of("荔波", "荔波县", "语文", " ２ ", "13800000000", "8613800000000", "http://a.cn/"));
  }

  private static Outcome<String> check(Field field, String typed) {
    return Answers.check(field, typed, ANSWERS, REGIONS, LocalDate.of(2021, 8, 3));
  }
}
