package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Refusal;

class CompletenessTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 3);
  private static final Regions REGIONS =
      new Regions(
          List.of(
              new Region("520000", "贵州省", UnitKind.PROVINCE, null),
              new Region("520300", "遵义市", UnitKind.CITY, "520000"),
              new Region("522700", "黔南州", UnitKind.CITY, "520000"),
              new Region("522722", "荔波县", UnitKind.COUNTY, "522700")));
  private static final Form FORM =
      new Form(
          "推荐表",
          "",
          List.of(
              new Section(
                  "one",
                  "基本信息",
                  List.of(
                      new Field.ShortText(head("name", true, null), 30),
                      new Field.RegionChoice(
                          head("city", true, null), UnitKind.CITY, null, "520000"),
                      new Field.RegionChoice(
                          head("county", true, null), UnitKind.COUNTY, "city", "520000"))),
              new Section(
                  "two",
                  "其他",
                  List.of(
                      new Field.Choice(head("admin", true, null), List.of("是", "否")),
                      new Field.Link(head("school-url", true, new Condition("admin", "是"))),
                      new Field.Link(head("studio-url", false, null)),
                      new Field.ReviewerOwned(head("data", true, null), List.of())))));
  private static final Map<String, String> COMPLETE =
      Map.of("name", "韦甲一", "city", "522700", "county", "522722", "admin", "否");

  @Test
  void missing_completeForm_isEmpty() {
    assertThat(missing(COMPLETE)).isEmpty();
  }

  @Test
  void missing_emptyForm_namesRequiredFieldsInOrder() {
    assertThat(missing(Map.of()))
        .containsExactly(empty("name"), empty("city"), empty("county"), empty("admin"));
  }

  @Test
  void missing_conditionalField_countsWhileItsConditionHolds() {
    assertThat(missing(with("admin", "是"))).containsExactly(empty("school-url"));
  }

  @Test
  void missing_countyOfAnotherCity_isNoLongerRight() {
    assertThat(missing(with("city", "520300")))
        .containsExactly(
            Refusal.of("answer.region.outside", "region", "荔波县", "parent", "遵义市").about("county"));
  }

  @Test
  void missing_optionalField_mayBeEmptyButNotWrong() {
    assertThat(missing(with("studio-url", " "))).isEmpty();
    assertThat(missing(with("studio-url", "没有")))
        .containsExactly(Refusal.of("answer.link.scheme").about("studio-url"));
  }

  private static List<Refusal> missing(Map<String, String> answers) {
    return Completeness.missing(FORM, answers, REGIONS, TODAY);
  }

  private static Map<String, String> with(String field, String answer) {
    var answers = new HashMap<>(COMPLETE);
    answers.put(field, answer);
    return answers;
  }

  private static Refusal empty(String field) {
    return Refusal.of("answer.empty", "hint", "").about(field);
  }

  private static Head head(String id, boolean required, @Nullable Condition when) {
    return new Head(id, id, "", required, when, false, null);
  }
}
