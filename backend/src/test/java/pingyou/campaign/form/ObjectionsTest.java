package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Sentences;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Refusal;

class ObjectionsTest {
  private static final Region COUNTY = new Region("522732", "三都县", UnitKind.COUNTY, "522700");
  private static final Region CITY = new Region("522700", "黔南州", UnitKind.CITY, "520000");
  private static final Field FIELD =
      new Field.Secret(new Head("password", "密码", "专家要用它登录。", true, null, false, null), 64);
  private static final List<Refusal> ALL =
      List.of(
          Objections.empty(FIELD),
          Objections.notAsked(),
          Objections.reviewersOwn(),
          Objections.tooLong(2012, 2000),
          Objections.idNumberLength(17),
          Objections.idNumberOld(),
          Objections.idNumberCharacters(),
          Objections.idNumberNoSuchDay(1990, 2, 30),
          Objections.idNumberNobodysBirth(LocalDate.of(2031, 1, 2)),
          Objections.idNumberCheckDigit(),
          Objections.mobileCharacters(),
          Objections.mobileLength(10),
          Objections.mobilePrefix(),
          Objections.choiceUnknown(7),
          Objections.regionParentFirst(),
          Objections.regionUnknown(CITY, 12),
          Objections.regionOutside(COUNTY, CITY),
          Objections.regionAmbiguous(List.of(COUNTY, CITY)),
          Objections.schoolCountyFirst(),
          Objections.schoolPick(),
          Objections.linkScheme(),
          Objections.linkHost(),
          Objections.linkLogin(),
          Objections.linkCharacters(),
          Objections.accountSpace(),
          Objections.secretSpace(),
          Objections.enclosureUnreadable(),
          Objections.tooManyProofs(20),
          Objections.tooFewProofs(2, 1),
          Objections.proofWay(),
          Objections.proofNote(3),
          Objections.proofOriginal(3));

  private final Sentences sentences = new Sentences("refusals.yaml");

  @Test
  void objections_haveASentenceEach_withNothingLeftOpen() {
    assertThat(ALL).hasSize(declared());
    assertThat(
            sentences.keys().stream()
                .filter(key -> key.startsWith("answer.") && !key.startsWith("answer.table.")))
        .containsExactlyInAnyOrderElementsOf(ALL.stream().map(Refusal::key).toList());
    assertThat(ALL.stream().map(sentences::say))
        .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "}", "！", "请勿"));
  }

  @Test
  void objections_sayWhereWhatAndHow() {
    assertThat(sentences.say(Objections.idNumberNoSuchDay(1990, 2, 30)))
        .isEqualTo("第 7–14 位是出生日期，这里是 1990年2月30日，没有这一天。请对照身份证重新填写。");
    assertThat(sentences.say(Objections.mobileLength(10))).isEqualTo("手机号是 11 位，您写了 10 位。");
    assertThat(sentences.say(Objections.empty(FIELD))).isEqualTo("还没填。专家要用它登录。");
  }

  private static int declared() {
    return (int)
        Stream.of(Objections.class.getDeclaredMethods())
            .filter(it -> it.getReturnType() == Refusal.class)
            .filter(it -> !Modifier.isPrivate(it.getModifiers()))
            .count();
  }
}
