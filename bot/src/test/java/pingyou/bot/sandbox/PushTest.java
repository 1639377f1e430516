package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pingyou.bot.sandbox.account.Timings;
import pingyou.bot.sandbox.ledger.Json;

/** What reaches a product's callback, and what the chat shows of its answers. */
class PushTest {
  private final Rig rig = new Rig(settings -> settings.withTimings(quick(Duration.ofSeconds(5))));
  private final FakeProduct product = new FakeProduct(rig.vertx);

  private static Timings quick(Duration answerWithin) {
    var brisk = Timings.brisk();
    return new Timings(
        answerWithin,
        brisk.retryEvery(),
        brisk.deliveries(),
        brisk.redeliverEvery(),
        brisk.receiptLeast(),
        brisk.receiptMost(),
        brisk.receiptLate());
  }

  @BeforeEach
  void aim() {
    assertThat(rig.sandbox.productAt(product.url()).await().accepted()).isTrue();
  }

  @AfterEach
  void stop() {
    product.close();
    rig.close();
  }

  @Test
  void verify_wrongEcho_isNotAccepted() {
    product.instead = request -> request.response().end("\"" + request.getParam("echostr") + "\"");
    assertThat(rig.post("/sandbox/api/verify", "{}"))
        .hasToString("{\"accepted\":false,\"why\":\"the body is not exactly echostr\"}");
  }

  @Test
  void text_answeredByText_standsInTheChat() {
    product.reply = _ -> "收到";
    var outcome = rig.text("teacher", "你好 ]]> 🙂");
    assertThat(outcome.path("outcome").asText()).isEqualTo("answered");
    assertThat(outcome.path("attempts").asInt()).isEqualTo(1);
    assertThat(chat("teacher")).containsExactly("person text 你好 ]]> 🙂", "account text 收到");
    var message = product.received.getFirst();
    assertThat(message.getContent()).isEqualTo("你好 ]]> 🙂");
    assertThat(message.getFromUser()).isEqualTo(rig.teacher);
    assertThat(message.getToUser()).isEqualTo("gh_shili");
    assertThat(message.getCreateTime()).isEqualTo(Rig.START.getEpochSecond());
    assertThat(message.getMsgId().toString()).isEqualTo(outcome.path("msgId").asText());
    assertThat(message.getMsgId()).isGreaterThan(1L << 53);
  }

  private List<String> chat(String person) {
    return list(
        rig.get("/sandbox/api/people/" + person + "/chat").path("bubbles"),
        bubble ->
            bubble.path("side").asText()
                + " "
                + bubble.path("kind").asText()
                + " "
                + bubble.path("text").asText());
  }

  private static List<String> list(JsonNode array, Function<JsonNode, String> f) {
    return StreamSupport.stream(array.spliterator(), false).map(f).toList();
  }

  @Test
  void everyAct_reachesTheProductInWeChatsForm() {
    publishMenu();
    rig.act("teacher", "{\"type\":\"image\"}");
    rig.act("teacher", "{\"type\":\"voice\"}");
    rig.act("teacher", "{\"type\":\"video\"}");
    rig.act(
        "teacher",
        """
        {"type":"location","latitude":26.1,"longitude":107.5,"scale":15,"label":"三都"}
        """);
    rig.act("teacher", "{\"type\":\"link\",\"title\":\"空间\",\"url\":\"https://x.example/\"}");
    rig.act("teacher", "{\"type\":\"click\",\"key\":\"apply\"}");
    rig.act("teacher", "{\"type\":\"view\",\"url\":\"http://x.example/\"}");
    rig.act("teacher", "{\"type\":\"scan\",\"scene\":\"inv1\"}");
    rig.act("stranger", "{\"type\":\"scan\",\"scene\":\"inv2\"}");
    rig.act("stranger", "{\"type\":\"unfollow\"}");
    rig.act("stranger", "{\"type\":\"follow\"}");
    assertThat(product.received)
        .extracting(
            m -> m.getMsgType() + "," + m.getEvent() + "," + m.getEventKey() + "," + m.getUrl())
        .containsExactly(
            "image,null,null,null",
            "voice,null,null,null",
            "video,null,null,null",
            "location,null,null,null",
            "link,null,null,https://x.example/",
            "event,CLICK,apply,null",
            "event,VIEW,http://x.example/,null",
            "event,SCAN,inv1,null",
            "event,subscribe,qrscene_inv2,null",
            "event,unsubscribe,,null",
            "event,subscribe,,null");
  }

  private void publishMenu() {
    rig.post(
        "/cgi-bin/menu/create?access_token=" + rig.token(),
        """
        {"button":[{"type":"click","name":"我要报名","key":"apply"},
                   {"type":"view","name":"页面","url":"http://x.example/"}]}
        """);
  }

  @Test
  void act_thatTheClientWouldNotAllow_is409() {
    assertThat(status("stranger", "{\"type\":\"text\",\"text\":\"你好\"}")).isEqualTo(409);
    assertThat(status("teacher", "{\"type\":\"follow\"}")).isEqualTo(409);
    assertThat(status("teacher", "{\"type\":\"click\",\"key\":\"none\"}")).isEqualTo(409);
    assertThat(status("teacher", "{\"type\":\"file\"}")).isEqualTo(400);
    assertThat(status("nobody", "{\"type\":\"image\"}")).isEqualTo(404);
    assertThat(product.received).isEmpty();
  }

  private int status(String person, String act) {
    return rig.request("POST", "/sandbox/api/people/" + person + "/acts", act).statusCode();
  }

  @Test
  void refusedTwice_isDeliveredThreeTimes() {
    var count = new AtomicInteger();
    product.instead =
        request -> {
          if (count.incrementAndGet() == 2) {
            product.instead = null;
          }
          request.response().setStatusCode(503).end();
        };
    var outcome = rig.text("teacher", "你好");
    assertThat(outcome.path("outcome").asText()).isEqualTo("answered");
    assertThat(outcome.path("attempts").asInt()).isEqualTo(3);
    assertThat(answers()).containsExactly("503 refused", "503 refused", "200 success");
    assertThat(chat("teacher")).containsExactly("person text 你好");
  }

  private List<String> answers() {
    return list(
        rig.get("/sandbox/api/ledger?kind=answer").path("entries"),
        e -> e.path("status").asText() + " " + e.path("verdict").asText());
  }

  @Test
  void noProperAnswer_showsTheNotice() {
    product.instead = request -> request.connection().close();
    var outcome = rig.text("teacher", "你好");
    assertThat(outcome.path("outcome").asText()).isEqualTo("gaveUp");
    assertThat(answers()).containsExactly("0 unreachable", "0 unreachable", "0 unreachable");

    product.instead = request -> request.response().end("ok");
    assertThat(rig.text("teacher", "在吗").path("attempts").asInt()).isEqualTo(1);
    assertThat(chat("teacher"))
        .containsExactly(
            "person text 你好",
            "system failed 该公众号提供的服务出现故障，请稍后再试",
            "person text 在吗",
            "system failed 该公众号提供的服务出现故障，请稍后再试");
  }

  @Test
  void noAnswerInTime_closesTheConnectionAndTriesAgain() {
    try (var impatient = new Rig(settings -> settings.withTimings(quick(Duration.ofMillis(100))))) {
      impatient.sandbox.productAt(product.url()).await();
      var closed = new AtomicInteger();
      product.instead = request -> request.connection().closeHandler(_ -> closed.incrementAndGet());
      assertThat(impatient.text("teacher", "在吗").path("outcome").asText()).isEqualTo("gaveUp");
      assertThat(impatient.get("/sandbox/api/ledger?kind=answer").path("entries"))
          .extracting(e -> e.path("verdict").asText())
          .containsExactly("tooLate", "tooLate", "tooLate");
      await().untilAtomic(closed, equalTo(3));
    }
  }

  @Test
  void fault_redeliveries_areTheSameMessageAndComparedWithTheFirstAnswer() {
    product.reply = _ -> "第" + product.received.size() + "次";
    rig.faults("{\"redeliveries\":2}");
    rig.text("teacher", "你好");
    rig.settle();
    assertThat(product.received).extracting(m -> m.getMsgId()).hasSize(3);
    assertThat(product.received.stream().map(m -> m.getMsgId()).distinct()).hasSize(1);
    assertThat(chat("teacher"))
        .containsExactly(
            "person text 你好", "account text 第1次", "system redeliveredDiffering 微信共发 3 次，答复不一样");

    product.reply = _ -> "一样";
    rig.text("teacher", "再来");
    rig.settle();
    assertThat(chat("teacher")).endsWith("system redelivered 微信共发 3 次，答复都一样");
    assertThat(
            list(
                rig.get("/sandbox/api/ledger/pushes").path("pushes"),
                row ->
                    row.path("attempts")
                        + "+"
                        + row.path("redeliveries")
                        + " differing "
                        + row.path("differing")
                        + " "
                        + row.path("reply").asText()))
        .containsExactly("1+2 differing 2 第1次", "1+2 differing 0 一样");
  }

  @Test
  void fault_late_leavesTheAnswerUnread() {
    product.reply = _ -> "第" + product.received.size() + "次";
    rig.faults("{\"late\":1}");
    rig.text("teacher", "你好");
    rig.faults("{\"late\":3}");
    rig.text("teacher", "再来");
    assertThat(chat("teacher"))
        .containsExactly(
            "person text 你好",
            "account text 第2次",
            "person text 再来",
            "system failed 该公众号提供的服务出现故障，请稍后再试");
  }

  @Test
  void fault_wrongSignature_cannotBeRight() {
    var signatures = new CopyOnWriteArrayList<String>();
    product.instead =
        request -> {
          signatures.add(String.valueOf(request.getParam("msg_signature")));
          request.response().setStatusCode(403).end();
        };
    rig.faults("{\"wrongSignature\":true}");
    rig.text("teacher", "你好");
    assertThat(signatures).hasSize(3).allMatch(s -> s.length() == 40);
    assertThat(answers()).containsOnly("403 refused");
  }

  @Test
  void fault_shuffled_keepsTheMessage() {
    rig.faults("{\"shuffled\":true}");
    rig.text("teacher", "你好");
    assertThat(product.received.getFirst().getContent()).isEqualTo("你好");
  }

  @Test
  void raw_takesAnyShape() {
    var tampered = rig.post("/sandbox/api/raw", "{\"xml\":\"<xml/>\",\"tamper\":\"plain\"}");
    assertThat(tampered).hasSize(1);
    var xml = "<xml><MsgType>text</MsgType><Content>甲</Content></xml>";
    var raw = Json.object().put("xml", xml).put("times", 2).toString();
    assertThat(rig.post("/sandbox/api/raw", raw))
        .hasToString(
            "[{\"status\":200,\"body\":\"success\"},{\"status\":200,\"body\":\"success\"}]");
    assertThat(product.received).extracting(m -> m.getContent()).endsWith("甲", "甲");
  }
}
