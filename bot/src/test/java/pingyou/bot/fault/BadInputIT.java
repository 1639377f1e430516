package pingyou.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What nobody should send and somebody will, through the local WeChat to the running program: a
 * clear refusal or a kind answer, and nothing stored by half.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadInputIT {
  private static final String STRANGER = "oStranger00000000000000000000";

  private Stage stage;
  private String account;

  @BeforeAll
  void open(@TempDir Path directory) {
    stage = new Stage(directory);
    account = stage.wechat.get("/sandbox/api/about").path("originalId").asText();
  }

  @AfterAll
  void close() {
    stage.close();
  }

  private String message(String openid, String fields) {
    return "<xml><ToUserName>%s</ToUserName><FromUserName>%s</FromUserName><CreateTime>%d</CreateTime>%s</xml>"
        .formatted(account, openid, now(), fields);
  }

  private long now() {
    var now = stage.serve.get("/sandbox/api/clock").path("now").asText();
    return java.time.Instant.parse(now).getEpochSecond();
  }

  private static String text(String content, long msgId) {
    return "<MsgType>text</MsgType><Content><![CDATA[%s]]></Content><MsgId>%d</MsgId>"
        .formatted(content, msgId);
  }

  /** Sends it as a raw push and gives the answers. */
  private JsonNode raw(String xml, Map<String, Object> faults) {
    var body = new HashMap<String, Object>(faults);
    body.put("xml", xml);
    body.putIfAbsent("openid", STRANGER);
    return stage.wechat.post("/sandbox/api/raw", body);
  }

  private int status(String xml, Map<String, Object> faults) {
    return raw(xml, faults).path(0).path("status").asInt();
  }

  private long count(String from) {
    var settings = stage.database;
    try (var connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        var result = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + from)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long traces() {
    return count("inbox WHERE openid = '" + STRANGER + "'")
        + count("conversation WHERE openid = '" + STRANGER + "'")
        + count("wechat_account WHERE openid = '" + STRANGER + "'");
  }

  @Test
  void whatIsForgedOrBroken_isRefused_andLeavesNothing() {
    var good = message(STRANGER, text("申报", 1));
    assertThat(status(good, Map.of("tamper", "signature"))).isEqualTo(403);
    assertThat(status(good, Map.of("tamper", "plain"))).isEqualTo(403);
    assertThat(status(good, Map.of("tamper", "body"))).isEqualTo(403);
    assertThat(status(good, Map.of("ageSeconds", 310))).isEqualTo(403);
    assertThat(status(good, Map.of("ageSeconds", -310))).isEqualTo(403);
    assertThat(status(good, Map.of("appId", "wx0000000000000000"))).isEqualTo(403);
    assertThat(status(good.replace(account, "gh_another"), Map.of())).isEqualTo(403);
    var doctype = "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + good;
    assertThat(status(doctype, Map.of())).isEqualTo(403);
    var nested = "<a>".repeat(5_000) + "</a>".repeat(5_000);
    assertThat(nested).hasSizeGreaterThan(35_000 - 1);
    assertThat(status(message(STRANGER, nested), Map.of())).isEqualTo(403);
    assertThat(status(message(STRANGER, text("字".repeat(350_000), 1)), Map.of())).isEqualTo(413);
    assertThat(traces()).isZero();
  }

  @Test
  void whatIsRefused_isCountedForTheOperator() {
    status(message(STRANGER, text("申报", 1)), Map.of("tamper", "signature"));
    assertThat(stage.serve.text("/metrics"))
        .containsPattern("pingyou_pushes_total\\{outcome=\"rejected\"} [1-9]")
        .contains("pingyou_connections{state=\"active\"}")
        .contains("pingyou_notice_wait_seconds{state=\"due\"} 0");
  }

  @Test
  void aReplay_getsTheSameAnswer_andDoesNothing() {
    var openid = "oReplaying0000000000000000000";
    var answers = raw(message(openid, text("帮助", 5)), Map.of("openid", openid, "times", 3));
    assertThat(answers).hasSize(3);
    assertThat(answers)
        .extracting(answer -> answer.path("reply").asText().replaceAll("<CreateTime>.*?>", ""))
        .containsOnly(answers.path(0).path("reply").asText().replaceAll("<CreateTime>.*?>", ""));
    assertThat(answers.path(0).path("reply").asText()).contains("申报——开始或接着填");
    assertThat(count("inbox WHERE openid = '" + openid + "'")).isEqualTo(1);
  }

  @Test
  void oddPushes_areTaken_andEachCounts() {
    var openid = "oOdd00000000000000000000000000";
    var options = Map.<String, Object>of("openid", openid);
    var largest = message(openid, text("表情😀和 ]] > 与 <b>&amp;", Long.MAX_VALUE));
    assertThat(raw(largest, options).path(0).path("reply").asText()).contains("没看明白");
    var cut = message(openid, text("前]]]]><![CDATA[>后", Long.MAX_VALUE - 1));
    assertThat(raw(cut, options).path(0).path("reply").asText()).contains("没看明白");
    for (var unknown :
        new String[] {
          "<MsgType>hologram</MsgType><MsgId>9</MsgId>",
          "<MsgType>event</MsgType><Event>moonlanding</Event>",
          "<MsgType>event</MsgType><Event>LOCATION</Event><Latitude></Latitude>",
        }) {
      var answer = raw(message(openid, unknown), options).path(0);
      assertThat(answer.path("status").asInt()).isEqualTo(200);
      assertThat(answer.path("body").asText()).isEqualTo("success");
    }
    long before = count("inbox WHERE openid = '" + openid + "'");
    var second = now();
    for (var key : new String[] {"apply", "progress"}) {
      var click =
          message(
                  openid,
                  "<MsgType>event</MsgType><Event>CLICK</Event><EventKey>" + key + "</EventKey>")
              .replaceAll("<CreateTime>\\d+", "<CreateTime>" + second);
      assertThat(raw(click, options).path(0).path("reply").asText()).isNotEmpty();
    }
    assertThat(count("inbox WHERE openid = '" + openid + "'") - before).isEqualTo(2);
  }

  @Test
  void badAnswers_areExplained_andNotStored() {
    stage.wechat.post(
        "/sandbox/api/people",
        Map.of("id", "clumsy", "name", "韦甲", "role", "教师", "following", true));
    assertThat(say("改天再说")).contains("没看明白");
    say("申报");
    say("1");
    say("同意");
    assertThat(say("字".repeat(3_000))).contains("3000 字", "至多 30 字").doesNotContain("存好了");
    assertThat(count("answer")).isZero();
    assertThat(say("韦甲一")).contains("存好了");
    say("同意");
    assertThat(say("522732199001010016")).contains("最后一位").doesNotContain("522732199001010016");
    assertThat(count("answer")).isEqualTo(1);
    assertThat(count("answer_change")).isEqualTo(1);
  }

  private String say(String text) {
    var outcome =
        stage.wechat.post("/sandbox/api/people/clumsy/acts", Map.of("type", "text", "text", text));
    assertThat(outcome.path("outcome").asText()).isEqualTo("answered");
    return outcome.path("replies").path(0).path("text").asText();
  }
}
