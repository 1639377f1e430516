package pingyou.bot.sandbox.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.bot.sandbox.account.Template;
import pingyou.bot.sandbox.api.Refusal;
import pingyou.bot.sandbox.ledger.Json;

class TemplateDataTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thing1 | 三都水族自治县示例镇民族中心学校",
        "thing2 | 一二三四五六七八九十一二三四五六七八九🙂",
        "time3 | 2021年9月13日 23:59",
        "time3 | 21:06:11",
        "time3 | 2021-09-13 10:00~2021-09-14 10:00",
        "date4 | 2021年9月13日",
        "date4 | 2021/9/13 10:00",
        "character_string5 | GZ21-T-0127",
        "phrase6 | 已提交",
        "number7 | 41.5",
        "amount8 | ￥3.20元",
        "phone_number9 | +86-13800000000",
        "name1 | 欧阳示例",
        "letter2 | abc",
        "symbol3 | !?",
        "car_number4 | 贵A12345",
        "const5 | 评审任务",
      })
  void check_valueOfItsType_isTaken(String key, String value) {
    assertThat(check(key, value))
        .isEqualTo(new TemplateData.Checked(null, Map.of(key, value), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thing1 | 一二三四五六七八九十一二三四五六七八九十一",
        "time3 | 今晚",
        "time3 | 24:00",
        "time3 | 9月13日 10:00",
        "date4 | 明天",
        "character_string5 | 编号1",
        "character_string5 | GZ21 T",
        "phrase6 | 已经全部提交",
        "phrase6 | ok",
        "number7 | 41分",
        "amount8 | 三元",
        "phone_number9 | 138 0000 0000 00000",
        "name1 | 一二三四五六七八九十一",
        "letter2 | abc1",
        "symbol3 | a",
      })
  void check_valueOfAnotherType_is47003(String key, String value) {
    var refusal = new Refusal(47003, "argument invalid! data." + key + ".value invalid");
    assertThat(check(key, value)).isEqualTo(new TemplateData.Checked(refusal, Map.of(), List.of()));
  }

  @Test
  void check_newlineInAThing_is47003() {
    assertThat(check("thing1", "一\n二").refusal())
        .isEqualTo(new Refusal(47003, "argument invalid! data.thing1.value invalid"));
  }

  @Test
  void check_missingKeyEmptyValueOrTextData_is47003Empty() {
    var empty = new Refusal(47003, "argument invalid! data.thing1.value is empty");
    assertThat(check("thing1", "").refusal()).isEqualTo(empty);
    assertThat(TemplateData.check(template("thing1"), Json.tree("{}")).refusal()).isEqualTo(empty);
    assertThat(TemplateData.check(template("thing1"), Json.tree("\"{}\"")).refusal())
        .isEqualTo(empty);
  }

  @Test
  void check_firstRemarkAndColour_areDropped() {
    var data =
        Json.tree(
            """
            {"first":{"value":"您好"},"thing1":{"value":"甲","color":"#ff0000"},
             "remark":{"value":"谢谢"}}
            """);
    assertThat(TemplateData.check(template("thing1"), data))
        .isEqualTo(
            new TemplateData.Checked(
                null, Map.of("thing1", "甲"), List.of("first", "thing1.color", "remark")));
  }

  private static TemplateData.Checked check(String key, String value) {
    var data = Json.object();
    data.putObject(key).put("value", value);
    return TemplateData.check(template(key), data);
  }

  private static Template template(String key) {
    return new Template("T1", "题", List.of(new Template.Row("名", key)));
  }
}
