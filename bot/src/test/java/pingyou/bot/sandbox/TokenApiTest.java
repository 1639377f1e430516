package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens, and what every call must pass. */
class TokenApiTest {
  private final Rig rig = new Rig();

  @AfterEach
  void stop() {
    rig.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40002 | {\"appid\":\"wx0123456789abcdef\",\"secret\":\"secret\"}",
        "41002 | {\"grant_type\":\"client_credential\",\"secret\":\"secret\"}",
        "40013 | {\"grant_type\":\"client_credential\",\"appid\":\"wx9\",\"secret\":\"secret\"}",
        "41004 | {\"grant_type\":\"client_credential\",\"appid\":\"wx0123456789abcdef\"}",
        "40125 | {\"grant_type\":\"client_credential\",\"appid\":\"wx0123456789abcdef\","
            + "\"secret\":\"s\"}",
        "47001 | grant_type=client_credential",
        "47001 | []",
      })
  void stableToken_wrongCredentials_areRefused(int errcode, String body) {
    assertThat(rig.post("/cgi-bin/stable_token", body).path("errcode").asInt()).isEqualTo(errcode);
  }

  @Test
  void call_withWrongMethodBodyOrToken_isRefused() {
    assertThat(rig.errcode("GET", "/cgi-bin/stable_token", "")).isEqualTo(43002);
    assertThat(rig.errcode("POST", "/cgi-bin/stable_token", "")).isEqualTo(44002);
    assertThat(rig.errcode("POST", "/cgi-bin/user/info?access_token=" + rig.token(), "{}"))
        .isEqualTo(43001);
    assertThat(rig.errcode("GET", "/cgi-bin/user/info?openid=o", "")).isEqualTo(41001);
    assertThat(rig.errcode("GET", "/cgi-bin/user/info?access_token=short", "")).isEqualTo(40014);
    assertThat(rig.errcode("GET", "/cgi-bin/user/info?access_token=" + "a".repeat(100), ""))
        .isEqualTo(40001);
    assertThat(rig.errcode("GET", "/cgi-bin/user/info?openid=o1&access_token=" + rig.token(), ""))
        .isEqualTo(40003);
    assertThat(rig.errcode("GET", "/cgi-bin/unknown", "")).isEqualTo(40066);
  }

  @Test
  void stableToken_staysUntilFiveMinutesBeforeItsEnd_thenBothAreTaken() {
    var first = rig.stable(false);
    assertThat(first.path("expires_in").asInt()).isEqualTo(7200);
    rig.machine.pass(Duration.ofMinutes(114));
    var again = rig.stable(false);
    assertThat(again.path("access_token")).isEqualTo(first.path("access_token"));
    assertThat(again.path("expires_in").asInt()).isEqualTo(360);

    rig.machine.pass(Duration.ofMinutes(1));
    var second = rig.stable(false);
    assertThat(second.path("access_token")).isNotEqualTo(first.path("access_token"));
    assertThat(use(first.path("access_token").asText())).isZero();
    assertThat(use(second.path("access_token").asText())).isZero();

    rig.machine.pass(Duration.ofMinutes(5));
    assertThat(use(first.path("access_token").asText())).isEqualTo(42001);
    assertThat(use(second.path("access_token").asText())).isZero();
  }

  @Test
  void stableToken_forced_replacesAtOnceButNotWithinThirtySecondsNorMoreThanTwentyTimesADay() {
    var first = rig.token();
    var second = rig.stable(true).path("access_token").asText();
    assertThat(second).isNotEqualTo(first);
    assertThat(use(first)).isEqualTo(40001);
    assertThat(rig.stable(true).path("access_token").asText()).isEqualTo(second);
    for (int i = 0; i < 19; i++) {
      rig.machine.pass(Duration.ofSeconds(30));
      assertThat(rig.stable(true).path("errcode").asInt()).isZero();
    }
    rig.machine.pass(Duration.ofSeconds(30));
    assertThat(rig.stable(true).path("errcode").asInt()).isEqualTo(45009);
  }

  @Test
  void token_fetchedAgain_isNewAndTheOldOneLastsFiveMinutes_stableOnesApart() {
    var stable = rig.token();
    var first = ordinary().path("access_token").asText();
    var second = ordinary().path("access_token").asText();
    rig.machine.pass(Duration.ofMinutes(4));
    assertThat(List.of(use(stable), use(first), use(second))).containsExactly(0, 0, 0);
    rig.machine.pass(Duration.ofMinutes(1));
    assertThat(List.of(use(stable), use(first), use(second))).containsExactly(0, 40001, 0);
  }

  private JsonNode ordinary() {
    return rig.get(
        "/cgi-bin/token?grant_type=client_credential&appid=wx0123456789abcdef&secret=secret");
  }

  private int use(String token) {
    return rig.errcode(
        "GET", "/cgi-bin/user/info?openid=" + rig.teacher + "&access_token=" + token, "");
  }
}
