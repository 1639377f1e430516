package pingyou.bot.sandbox.api.menu;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.bot.sandbox.api.Refusal;
import pingyou.bot.sandbox.ledger.Json;

class MenuRulesTest {
  private static final String CLICK = "{'type':'click','name':'帮助','key':'help'}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "40016 | {}",
        "40016 | {'button':[]}",
        "40016 | {'button':[C,C,C,C]}",
        "40018 | {'button':[{'type':'click','name':'一二三四五六','key':'k'}]}",
        "40018 | {'button':[{'type':'click','key':'k'}]}",
        "40017 | {'button':[{'type':'tap','name':'帮助','key':'k'}]}",
        "40019 | {'button':[{'type':'click','name':'帮助'}]}",
        "40020 | {'button':[{'type':'view','name':'帮助'}]}",
        "40055 | {'button':[{'type':'view','name':'帮助','url':'/p/1'}]}",
        "40023 | {'button':[{'name':'更多','sub_button':[C,C,C,C,C,C]}]}",
        "40022 | {'button':[{'name':'更多','sub_button':[{'name':'深','sub_button':[C]}]}]}",
        "40024 | {'button':[{'name':'更多','sub_button':[{'type':'tap','name':'帮助'}]}]}",
        "40025 | {'button':[{'name':'更多','sub_button':[{'type':'click','key':'k'}]}]}",
        "40027 | {'button':[{'name':'更多','sub_button':[{'type':'view','name':'帮助'}]}]}",
        "40054 | {'button':[{'name':'更多','sub_button':[{'type':'view','name':'a','url':'b'}]}]}",
      })
  void check_brokenRule_hasItsCode(int errcode, String menu) {
    assertThat(check(menu)).isEqualTo(Refusal.of(errcode));
  }

  @Test
  void check_threeButtonsWithFiveBelow_isFine() {
    var five = "{'name':'更多','sub_button':[C,C,C,C,C]}";
    assertThat(check("{'button':[C," + five + ",{'type':'view','name':'页','url':'http://x/'}]}"))
        .isNull();
  }

  private static @Nullable Refusal check(String menu) {
    return MenuRules.check(Json.tree(menu.replace("C", CLICK).replace('\'', '"')));
  }
}
