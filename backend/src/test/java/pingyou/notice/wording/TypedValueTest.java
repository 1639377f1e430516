package pingyou.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thing1 | 惠水县第一中学",
        "thing2 | 一二三四五六七八九十一二三四五六七八九十",
        "thing3 | 10月13日 24:00前可改可撤回",
        "number1 | 12",
        "number1 | -3.5",
        "number1 | 12345678901234567890123456789012",
        "letter1 | abcXYZ",
        "symbol1 | ！？…",
        "character_string1 | GZ21-T-0001",
        "time1 | 23:59",
        "time1 | 23:59:59",
        "time1 | 2021年9月1日 10:05",
        "time1 | 2021年9月1日 10:05~2021年9月2日 11:00",
        "date1 | 2021年11月20日",
        "date1 | 2021-11-20",
        "date1 | 2021/11/20",
        "date1 | 2021.11.20",
        "date1 | 2021年11月20日 18:00",
        "date1 | 2021年11月20日~2021年11月26日",
        "amount1 | ¥100.50",
        "amount1 | 100元",
        "phone_number1 | +86-0851-85280000",
        "car_number1 | 贵A12345",
        "name1 | 欧阳一二三四五六七八",
        "name1 | Christopher Marlowe",
        "phrase1 | 审核通过",
        "enum1 | 通过",
        "const1 | 通过",
        "short_thing1 | 五个字以内",
      })
  void of_whatFits_staysAsItIs(String key, String value) {
    assertThat(TypedValue.of(key, value)).isEqualTo(new TypedValue(key, Optional.of(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thing1 | 贵州省黔南布依族苗族自治州惠水县第一中学附属小学 | 贵州省黔南布依族苗族自治州惠水县第一中…",
        "name1 | 一二三四五六七八九十一 | 一二三四五六七八九…",
        "name1 | Christopher Marlowe Junior | Christopher Marlowe…",
        "phrase1 | 审核通过了吗 | 审核通过了",
        "short_thing1 | 一二三四五六 | 一二三四…",
      })
  void of_whatIsTooLong_isShortened_ellipsisInsideTheLimit(String key, String value, String fits) {
    assertThat(TypedValue.of(key, value)).isEqualTo(new TypedValue(key, Optional.of(fits)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thing1 | ''",
        "thing1 | ' '",
        "number1 | 三",
        "number1 | 123456789012345678901234567890123",
        "letter1 | a1",
        "letter1 | abcdefghijklmnopqrstuvwxyzabcdefg",
        "symbol1 | 字",
        "symbol1 | !!!!!!",
        "character_string1 | 编号1",
        "character_string1 | GZ21 T",
        "character_string1 | 123456789012345678901234567890123",
        "time1 | 24:00",
        "time1 | 9月13日 20:00",
        "date1 | 9月13日",
        "date1 | 2021年9月1日至13日",
        "amount1 | 12345678901",
        "amount1 | 一百元",
        "phone_number1 | 138****0000",
        "phone_number1 | 123456789012345678",
        "car_number1 | 贵A123456789",
        "phrase1 | 通过1",
        "enum1 | 一二三四五六七八九十一二三四五六七八九十一",
        "unheard1 | 什么",
      })
  void of_whatNoCutCanSave_hasNoValue(String key, String value) {
    assertThat(TypedValue.of(key, value)).isEqualTo(new TypedValue(key, Optional.empty()));
  }

  @Test
  void of_linesAndControls_becomeBlanks() {
    assertThat(TypedValue.of("thing1", " 一\r\n二\t三\u0007四 ").value()).contains("一 二 三 四");
  }

  @Test
  void of_anEmojiAtTheCut_isLeftOutWhole() {
    var value = "一二三四五六七八九十一二三四五六七八😀二十";
    assertThat(TypedValue.of("thing1", value).value()).contains("一二三四五六七八九十一二三四五六七八…");
  }
}
