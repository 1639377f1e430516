package pingyou.application.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.application.past.Likeness.Named;

final class LikenessTest {
  private static final List<String> XIAODIAN = List.of("山西省", "太原市", "小店区");
  private static final List<String> YINGZE = List.of("山西省", "太原市", "迎泽区");

  @ParameterizedTest
  @CsvSource({
    "太原市小店区第一小学,      第一小学",
    "示例县第一示例学校,        第一示例",
    "小店区示例学校,            示例",
    "山西省太原市小店区实验小学, 实验小学",
    "太原第2中学,               第二中学",
    "小店示例（东校区）,        示例东校区"
  })
  void core_isWithoutRegions_punctuationAndAClosingSchool(String name, String core) {
    assertThat(Likeness.core(name, in(XIAODIAN, name)).replace("示例县", "")).isEqualTo(core);
  }

  @ParameterizedTest
  @CsvSource({
    "示例第一小学, 示例第一小学",
    "小店区示例第一小学, 示例第1小学",
    "太原市小店区示例学校, 示例",
    "示例第一小学, 示例一小",
    "示例第一小学, 示例第一小学东校区",
    "示例实验小学, 示例试验小学",
    "示例中心小学校, 示例中心小学"
  })
  void isNear_inOneCounty_namesOfWhatMayBeOne(String a, String b) {
    assertThat(isNear(a, b)).isTrue();
    assertThat(isNear(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"示例第一小学, 示例第二小学", "示例第一小学, 示例第一中学", "示例小学, 小学", "春晖小学, 明德小学", "示例幼儿园, 示例小学"})
  void isNear_inOneCounty_notSistersAndStrangers(String a, String b) {
    assertThat(isNear(a, b)).isFalse();
    assertThat(isNear(b, a)).isFalse();
  }

  @Test
  void isNear_inAnotherCountyOfTheCity_onlyTheSameName() {
    assertThat(Likeness.isNear(in(XIAODIAN, "示例外国语学校"), in(YINGZE, "迎泽区示例外国语学校"))).isTrue();
    assertThat(Likeness.isNear(in(XIAODIAN, "小店区第一小学"), in(YINGZE, "迎泽区第一小学"))).isFalse();
    assertThat(Likeness.isNear(in(XIAODIAN, "示例外国语学校"), in(YINGZE, "示例外国语小学"))).isFalse();
  }

  @Test
  void isNear_inAnotherCity_never() {
    var datong = new Named("140212", "140200", List.of("山西省", "大同市", "新荣区"), List.of("示例外国语学校"));
    assertThat(Likeness.isNear(in(XIAODIAN, "示例外国语学校"), datong)).isFalse();
  }

  @Test
  void isNear_byAnyName() {
    var renamed = new Named("140105", "140100", XIAODIAN, List.of("春晖学校", "示例第一小学"));
    assertThat(Likeness.isNear(renamed, in(XIAODIAN, "示例一小"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "一二三, 一三, 1", "一二三, 一四三, 1", "示例, '', 2", "示例小学, 例小, 2"})
  void distance_isTheFewestChanges(String a, String b, int distance) {
    assertThat(Likeness.distance(a, b)).isEqualTo(distance);
    assertThat(Likeness.distance(b, a)).isEqualTo(distance);
  }

  private static boolean isNear(String a, String b) {
    return Likeness.isNear(in(XIAODIAN, a), in(XIAODIAN, b));
  }

  private static Named in(List<String> regions, String name) {
    var county = regions.equals(XIAODIAN) ? "140105" : "140106";
    return new Named(county, "140100", regions, List.of(name));
  }
}
