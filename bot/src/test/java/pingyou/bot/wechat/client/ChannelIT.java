package pingyou.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.notice.delivery.Outgoing;
import pingyou.notice.delivery.Sending;
import pingyou.notice.wording.TypedValue;

/** What the platform says, as the outbox is to understand it. */
final class ChannelIT {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Local local = new Local();

  @AfterEach
  void stop() {
    local.close();
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        arguments(43004, new Sending.Refused("43004")),
        arguments(43101, new Sending.Refused("43101")),
        arguments(40003, new Sending.Refused("40003")),
        arguments(40252, new Sending.Held("40252")),
        arguments(45009, new Sending.QuotaUsedUp()),
        arguments(45011, new Sending.Passing("45011", MINUTE)),
        arguments(40241, new Sending.Passing("40241", MINUTE)),
        arguments(40037, new Sending.Faulty("40037")),
        arguments(47003, new Sending.Faulty("47003")),
        arguments(48001, new Sending.Faulty("48001")));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void send_refused_isClassedByItsCode_andNotRepeated(int code, Sending expected) {
    local.fault(Local.SEND, "\"errcode\":" + code);
    assertThat(local.channel.send(local.notice("韦甲一"))).isEqualTo(expected);
    assertThat(local.calls(Local.SEND)).containsExactly(code);
  }

  /** WxJava would try six times and sleep for 31 seconds in between, in our thread. */
  @Test
  void send_whileThePlatformIsBusy_isLeftToTheOutbox() {
    local.fault(Local.SEND, "\"errcode\":-1");
    assertThat(local.channel.send(local.notice("韦甲一"))).isEqualTo(new Sending.Passing("-1", SOON));
    assertThat(local.calls(Local.SEND)).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {40001, 40014, 42001})
  void send_withATokenThatIsRefused_fetchesItAnew_once(int code) {
    local.fault(Local.SEND, "\"errcode\":%d,\"times\":1".formatted(code));
    assertThat(local.channel.send(local.notice("韦甲一"))).isInstanceOf(Sending.Accepted.class);
    assertThat(local.calls(Local.SEND)).containsExactly(code, 0);
    assertThat(local.calls(Local.TOKEN)).hasSize(2);

    local.fault(Local.SEND, "\"errcode\":" + code);
    assertThat(local.channel.send(local.notice("韦甲二")))
        .isEqualTo(new Sending.Passing(Integer.toString(code), SOON));
    assertThat(local.calls(Local.SEND)).containsExactly(code, 0, code, code);
    assertThat(local.calls(Local.TOKEN)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"close\":true", "\"status\":502", "\"delayMs\":6000"})
  void send_withoutAnAnswer_perhapsWentOut(String fault) {
    local.fault(Local.SEND, fault);
    assertThat(local.channel.send(local.notice("韦甲一")))
        .isEqualTo(new Sending.Ambiguous("no answer"));
    assertThat(local.calls(Local.SEND)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void send_toAPlatformThatIsGone_surelyDidNotGoOut() {
    local.channel.send(local.notice("韦甲一"));
    assertThat(local.gone().channel().send(local.notice("韦甲二")))
        .isEqualTo(new Sending.Passing("no connection", SOON));
  }

  /** Whatever the token's own call meets: the message surely wasn't sent, and is sent later. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"errcode\":45009",
        "\"errcode\":40164",
        "\"errcode\":-1",
        "\"close\":true",
        "\"status\":502"
      })
  void send_withoutAToken_isTriedAgain(String fault) {
    local.fault(Local.TOKEN, fault);
    assertThat(local.channel.send(local.notice("韦甲一")))
        .isEqualTo(new Sending.Passing("no token", MINUTE));
    assertThat(local.calls(Local.SEND)).isEmpty();
  }

  @Test
  void send_carriesTheNoticesId_andArrivesOnce() {
    var notice = local.notice("韦甲一");
    var first = local.channel.send(notice);
    assertThat(local.channel.send(notice)).isEqualTo(first).isInstanceOf(Sending.Accepted.class);
    var id = notice.id().toString().replace("-", "");
    assertThat(local.rig.get("/sandbox/api/ledger?kind=template").path("entries"))
        .extracting(e -> e.path("clientMsgId").asText() + " " + e.path("delivered").asBoolean())
        .containsExactly(id + " true", id + " false");
    assertThat(local.rig.get("/sandbox/api/people/teacher/chat").path("bubbles"))
        .extracting(bubble -> bubble.path("url").asText())
        .containsExactly("https://p.example/apply");
  }

  /** What is too long is shortened before the platform's check would refuse it. */
  @Test
  void send_ofLongValues_isAccepted() {
    var notice = local.notice("韦甲一");
    var rows =
        List.of(
            row("character_string1", "GZ21-T-0127"),
            row("thing2", "三都水族自治县民族中学的韦甲一老师".repeat(3)),
            row("time3", "2021年9月13日 21:06"));
    var message =
        new Outgoing(notice.id(), notice.to(), notice.kind(), rows, notice.text(), notice.path());
    assertThat(local.channel.send(message)).isInstanceOf(Sending.Accepted.class);
  }

  private static Outgoing.Row row(String key, String text) {
    return new Outgoing.Row(key, TypedValue.of(key, text).value().orElseThrow());
  }

  @Test
  void say_inAnOpenConversation_isReadInTheChat() {
    local.rig.text("teacher", "在吗");
    assertThat(local.channel.say(local.notice("韦甲一"))).isEqualTo(new Sending.Accepted(""));
    assertThat(local.rig.get("/sandbox/api/people/teacher/chat").path("bubbles"))
        .extracting(bubble -> bubble.path("text").asText())
        .endsWith("韦甲一，收到了。\nhttps://p.example/apply");
  }

  @Test
  void say_withoutAConversation_orTooOften_isRefused() {
    assertThat(local.channel.say(local.notice("韦甲一"))).isEqualTo(new Sending.Refused("45015"));
    local.rig.text("teacher", "在吗");
    for (int i = 0; i < 5; i++) {
      assertThat(local.channel.say(local.notice("韦甲" + i))).isInstanceOf(Sending.Accepted.class);
    }
    assertThat(local.channel.say(local.notice("韦甲六"))).isEqualTo(new Sending.Refused("45047"));
    local.rig.clock.moveTo(local.rig.clock.now().plus(Duration.ofDays(2)));
    assertThat(local.channel.say(local.notice("韦甲七"))).isEqualTo(new Sending.Refused("45015"));
  }

  @Test
  void say_withoutAnAnswer_wasPerhapsSaid() {
    local.fault(Local.SAY, "\"close\":true");
    assertThat(local.channel.say(local.notice("韦甲一")))
        .isEqualTo(new Sending.Ambiguous("no answer"));
    local.fault(Local.SAY, "\"errcode\":-1");
    assertThat(local.channel.say(local.notice("韦甲一"))).isEqualTo(new Sending.Passing("-1", SOON));
  }
}
