package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.bot.sandbox.account.Switches;
import pingyou.bot.sandbox.ledger.Json;

/** Template and customer-service messages: what is refused, and how. */
class MessageApiTest {
  private static final String TEMPLATE = "/cgi-bin/message/template/send?access_token=";
  private static final String CUSTOM = "/cgi-bin/message/custom/send?access_token=";

  private Rig rig = new Rig();

  @AfterEach
  void stop() {
    rig.close();
  }

  private String template(String changes) {
    var json = Json.object().put("touser", rig.teacher).put("template_id", Rig.RECEIVED);
    json.putObject("data");
    json.setAll(
        (ObjectNode)
            Json.tree(
                """
                {"data":{"character_string1":{"value":"A1"},"thing2":{"value":"甲"},
                 "time3":{"value":"10:00"}}}
                """));
    json.setAll((ObjectNode) Json.tree(changes));
    return json.toString();
  }

  private JsonNode send(String changes) {
    return rig.post(TEMPLATE + rig.token(), template(changes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40003 | invalid openid | {\"touser\":\"oNobody\"}",
        "40036 | invalid template_id size | {\"template_id\":\"T1\"}",
        "40037 | invalid template_id | {\"template_id\":"
            + "\"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\"}",
        "47003 | argument invalid! data.character_string1.value is empty | {\"data\":{}}",
        "47003 | argument invalid! data.character_string1.value is empty | {\"data\":\"{}\"}",
        "47003 | argument invalid! data.thing2.value invalid | {\"data\":{\"character_string1\":"
            + "{\"value\":\"A\"},\"thing2\":{\"value\":\"一\\n二\"},\"time3\":{\"value\":\"1\"}}}",
        "40013 | invalid appid | {\"miniprogram\":{\"appid\":\"wx1\"}}",
      })
  void template_withAFault_isRefused(int errcode, String errmsg, String changes) {
    var answer = send(changes);
    assertThat(answer.path("errcode").asInt()).isEqualTo(errcode);
    assertThat(answer.path("errmsg").asText()).startsWith(errmsg + " rid: ");
  }

  @Test
  void template_toWhoDoesNotFollowOrRefused_isRefused() {
    assertThat(send("{\"touser\":\"" + rig.stranger + "\"}").path("errcode").asInt())
        .isEqualTo(43004);
    rig.request(
        "PATCH",
        "/sandbox/api/people/teacher",
        "{\"refusedTemplates\":[\"" + Rig.RECEIVED + "\"]}");
    assertThat(send("{}").path("errcode").asInt()).isEqualTo(43101);
  }

  @Test
  void template_urlOver1024Bytes_is40039() {
    var url = "http://x/" + "a".repeat(1016);
    assertThat(send("{\"url\":\"" + url + "\"}").path("errcode").asInt()).isEqualTo(40039);
  }

  @Test
  void template_sameContentWithinAMinute_is40241() {
    assertThat(send("{}").path("errcode").asInt()).isZero();
    assertThat(send("{}").path("errcode").asInt()).isEqualTo(40241);
    rig.clock.moveTo(rig.clock.now().plusSeconds(60));
    assertThat(send("{}").path("errcode").asInt()).isZero();
  }

  @Test
  void template_sameClientMsgId_givesTheFirstMsgidAndDeliversOnce() {
    var first = send("{\"client_msg_id\":\"n1\"}");
    var second = send("{\"client_msg_id\":\"n1\"}");
    assertThat(second.path("errcode").asInt()).isZero();
    assertThat(second.path("msgid")).isEqualTo(first.path("msgid"));
    assertThat(rig.get("/sandbox/api/people/teacher/chat").path("bubbles")).hasSize(1);
    assertThat(rig.get("/sandbox/api/ledger?kind=template").path("entries"))
        .extracting(e -> e.path("clientMsgId").asText() + " " + e.path("delivered").asBoolean())
        .containsExactly("n1 true", "n1 false");
    rig.clock.moveTo(rig.clock.now().plus(Duration.ofDays(2)));
    assertThat(send("{\"client_msg_id\":\"n1\"}").path("msgid")).isEqualTo(first.path("msgid"));
    rig.machine.pass(Duration.ofMinutes(10));
    assertThat(send("{\"client_msg_id\":\"n1\"}").path("msgid")).isNotEqualTo(first.path("msgid"));
  }

  @Test
  void template_beyondTheDaysQuota_is45009UntilMidnightInChina() {
    rig.close();
    var few =
        new Switches(true, true, 45009, 1024, 2048, 1, List.of("优惠"), List.of(), true, true, false);
    rig = new Rig(settings -> settings.withSwitches(few));
    assertThat(send("{}").path("errcode").asInt()).isZero();
    var other = "{\"url\":\"http://x/\"}";
    assertThat(send(other).path("errcode").asInt()).isEqualTo(45009);
    rig.clock.moveTo(Instant.parse("2021-08-03T16:00:00Z"));
    assertThat(send(other.replace("x", "y")).path("errcode").asInt()).isZero();
  }

  private int custom(String touser, String content) {
    var json = Json.object().put("touser", touser).put("msgtype", "text");
    json.putObject("text").put("content", content);
    return rig.post(CUSTOM + rig.token(), json.toString()).path("errcode").asInt();
  }

  @Test
  void custom_fiveIn48HoursOfAMessage_threeInAMinuteOfAnAct() {
    assertThat(custom(rig.teacher, "一")).isEqualTo(45015);
    rig.text("teacher", "你好");
    for (int i = 0; i < 5; i++) {
      assertThat(custom(rig.teacher, "第" + i)).isZero();
    }
    assertThat(custom(rig.teacher, "六")).isEqualTo(45047);
    rig.text("teacher", "再来");
    rig.clock.moveTo(rig.clock.now().plus(Duration.ofDays(2)));
    assertThat(custom(rig.teacher, "晚了")).isEqualTo(45015);

    rig.act("stranger", "{\"type\":\"follow\"}");
    for (int i = 0; i < 3; i++) {
      assertThat(custom(rig.stranger, "第" + i)).isZero();
    }
    assertThat(custom(rig.stranger, "四")).isEqualTo(45047);
    rig.clock.moveTo(rig.clock.now().plus(Duration.ofMinutes(1)));
    assertThat(custom(rig.stranger, "五")).isEqualTo(45015);
  }

  @Test
  void custom_afterUnfollowing_is45015() {
    rig.text("teacher", "你好");
    rig.act("teacher", "{\"type\":\"unfollow\"}");
    assertThat(custom(rig.teacher, "一")).isEqualTo(45015);
    assertThat(send("{}").path("errcode").asInt()).isEqualTo(43004);
  }

  @Test
  void custom_wrongContent_isRefused() {
    rig.text("teacher", "你好");
    assertThat(custom("oNobody", "一")).isEqualTo(40003);
    assertThat(custom(rig.teacher, "")).isEqualTo(44004);
    assertThat(custom(rig.teacher, "好".repeat(683))).isEqualTo(45002);
    var type =
        "{\"touser\":\"" + rig.teacher + "\",\"msgtype\":\"%s\",\"news\":{\"articles\":[%s]}}";
    assertThat(rig.errcode("POST", CUSTOM + rig.token(), type.formatted("poem", "")))
        .isEqualTo(40008);
    assertThat(rig.errcode("POST", CUSTOM + rig.token(), type.formatted("image", "")))
        .isEqualTo(40007);
    assertThat(rig.errcode("POST", CUSTOM + rig.token(), type.formatted("news", "{},{}")))
        .isEqualTo(45008);
  }

  @Test
  void faults_ofTheApi_hitAsOftenAsTold() {
    rig.faults(
        """
        {"api":{"path":"/cgi-bin/message/template/send","errcode":-1,"times":2}}
        """);
    assertThat(send("{}").path("errmsg").asText()).startsWith("system error");
    assertThat(send("{}").path("errcode").asInt()).isEqualTo(-1);
    assertThat(send("{}").path("errcode").asInt()).isZero();

    rig.faults("{\"quotaUsedUp\":true}");
    assertThat(send("{\"url\":\"http://x/\"}").path("errcode").asInt()).isEqualTo(45009);

    rig.faults("{\"api\":{\"status\":502,\"times\":1}}");
    assertThat(rig.request("GET", "/cgi-bin/token", "").statusCode()).isEqualTo(502);

    rig.faults("{\"api\":{\"close\":true,\"times\":1}}");
    assertThatThrownBy(() -> rig.request("GET", "/cgi-bin/token", ""))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void faults_droppedAnswer_deliversButClosesTheConnection() {
    var token = rig.token();
    rig.faults("{\"dropped\":1}");
    assertThatThrownBy(() -> rig.post(TEMPLATE + token, template("{\"client_msg_id\":\"n1\"}")))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(send("{\"client_msg_id\":\"n1\"}").path("errcode").asInt()).isZero();
    assertThat(rig.get("/sandbox/api/people/teacher/chat").path("bubbles")).hasSize(1);
  }
}
