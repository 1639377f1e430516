package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.bot.sandbox.account.Switches;
import pingyou.bot.sandbox.account.Timings;
import pingyou.bot.sandbox.ledger.Json;

/** TEMPLATESENDJOBFINISH in all its ways. */
class ReceiptsTest {
  private static final Switches REFUSED_LATER =
      new Switches(
          true, false, 45009, 1024, 2048, 100_000, List.of(), List.of(), true, true, false);

  private static final Timings AN_HOUR =
      new Timings(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          3,
          Duration.ofSeconds(5),
          Duration.ofHours(1),
          Duration.ofHours(1),
          Duration.ofHours(1));

  private final Rig rig = new Rig(settings -> settings.withSwitches(REFUSED_LATER));
  private final FakeProduct product = new FakeProduct(rig.vertx);

  @BeforeEach
  void aim() {
    rig.sandbox.productAt(product.url()).await();
  }

  @AfterEach
  void stop() {
    product.close();
    rig.close();
  }

  @ParameterizedTest
  @CsvSource({"normal,1", "late,1", "twice,2", "never,0", "early,1"})
  void receipt_asSwitched_comesSoOften(String receipts, int times) {
    rig.faults("{\"receipts\":\"" + receipts + "\"}");
    var msgid = send().path("msgid").asLong();
    if (receipts.equals("early")) {
      assertThat(product.received).hasSize(1);
    }
    rig.settle();
    assertThat(product.received).hasSize(times);
    assertThat(product.received)
        .allSatisfy(receipt -> {
          assertThat(receipt.getEvent()).isEqualTo("TEMPLATESENDJOBFINISH");
          assertThat(receipt.getMsgId()).isEqualTo(msgid);
          assertThat(receipt.getStatus()).isEqualTo("success");
        });
  }

  @Test
  void receipt_ofASwitchedOffTemplate_saysUserBlock() {
    rig.request(
        "PATCH",
        "/sandbox/api/people/teacher",
        "{\"refusedTemplates\":[\"" + Rig.RECEIVED + "\"]}");
    assertThat(send().path("errcode").asInt()).isZero();
    rig.settle();
    assertThat(product.received.getFirst().getStatus()).isEqualTo("failed:user block");
    assertThat(rig.get("/sandbox/api/people/teacher/chat").path("bubbles")).isEmpty();
  }

  /** An ordinary receipt takes seconds, in which a test would only wait. */
  @Test
  void settling_bringsReceiptsAtOnce() {
    try (var slow = new Rig(settings -> settings.withTimings(AN_HOUR))) {
      slow.sandbox.productAt(product.url()).await();
      slow.faults("{\"receipts\":\"twice\"}");
      send(slow);
      slow.settle();
    }
    assertThat(product.received).hasSize(2);
  }

  private JsonNode send() {
    return send(rig);
  }

  private static JsonNode send(Rig rig) {
    var json = Json.object().put("touser", rig.teacher).put("template_id", Rig.RECEIVED);
    json.set(
        "data",
        Json.tree(
            """
            {"character_string1":{"value":"A1"},"thing2":{"value":"甲"},"time3":{"value":"10:00"}}
            """));
    return rig.post("/cgi-bin/message/template/send?access_token=" + rig.token(), json.toString());
  }
}
