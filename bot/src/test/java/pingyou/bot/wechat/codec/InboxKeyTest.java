package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.wechat.codec.Platform.APP;
import static pingyou.bot.wechat.codec.Platform.GH;
import static pingyou.bot.wechat.codec.Platform.NOW;
import static pingyou.bot.wechat.codec.Platform.OPENID;
import static pingyou.bot.wechat.codec.Platform.bytes;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InboxKeyTest {
  @Test
  void of_message_isWrittenDown() {
    // Rows that are already stored have this key: a change would take redeliveries for new.
    InboxKey key = InboxKey.of(APP, message(23456789012345678L, "你好"));

    assertThat(key.hex())
        .isEqualTo("7110a914c35b47eec951bc5c0459c72e92f1d2ed5077fcbdab39d4b49ee50afc");
    assertThat(key.bytes()).hasSize(32).startsWith(0x71, 0x10);
  }

  @Test
  void of_event_isWrittenDown() {
    InboxKey key = InboxKey.of(APP, event("CLICK", "apply"));

    assertThat(key.hex())
        .isEqualTo("9d8a032b78dd727e6bc44b8af3ea88266af4c04fc0bca570c334fcd0316ecf56");
  }

  @Test
  void of_messageIdsBeyondDoublePrecision_differ() {
    long id = (1L << 53) + 1;

    assertThat(InboxKey.of(APP, message(id, "a")))
        .isEqualTo(InboxKey.of(APP, message(id, "a")))
        .isNotEqualTo(InboxKey.of(APP, message(id - 1, "a")))
        .isNotEqualTo(InboxKey.of(APP, message(id + 1, "a")));
  }

  @Test
  void of_sameMessageIdFromAnotherSenderAppOrSecond_differs() {
    Header message = message(7L, "a");

    assertThat(InboxKey.of(APP, message))
        .isNotEqualTo(InboxKey.of("wx0", message))
        .isNotEqualTo(InboxKey.of(APP, at(message, "oOther", NOW)))
        .isNotEqualTo(InboxKey.of(APP, at(message, OPENID, NOW.plusSeconds(1))));
  }

  @Test
  void of_twoEventsInOneSecond_differ() {
    InboxKey apply = InboxKey.of(APP, event("CLICK", "apply"));

    assertThat(apply)
        .isNotEqualTo(InboxKey.of(APP, event("CLICK", "progress")))
        .isNotEqualTo(InboxKey.of(APP, event("VIEW", "apply")))
        .isNotEqualTo(InboxKey.of(APP, receipt("1")));
    assertThat(InboxKey.of(APP, receipt("1"))).isNotEqualTo(InboxKey.of(APP, receipt("2")));
  }

  @Test
  void of_messageWithoutUsableId_isToldByItsFields() {
    assertThat(InboxKey.of(APP, message(null, "a")))
        .isEqualTo(InboxKey.of(APP, message(null, "a")))
        .isNotEqualTo(InboxKey.of(APP, message(null, "b")));
  }

  @Property(tries = 200)
  void of_redeliveryWithFieldsInAnotherOrder_isTheSame(@ForAll Random random) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "<ToUserName>" + GH + "</ToUserName>",
                "<FromUserName>" + OPENID + "</FromUserName>",
                "<CreateTime>1714112445</CreateTime>",
                "<MsgType>event</MsgType>",
                "<Event>TEMPLATESENDJOBFINISH</Event>",
                "<MsgID>200163836</MsgID>",
                "<Status><![CDATA[success]]></Status>"));
    InboxKey first = key(fields);
    Collections.shuffle(fields, random);

    assertThat(key(fields)).isEqualTo(first);
  }

  /** Where one part ends and the next begins is part of the key. */
  @Property(tries = 500)
  void of_differentFields_differ(
      @ForAll @Size(2) List<String> some, @ForAll @Size(2) List<String> others) {
    assertThat(
            InboxKey.of(APP, event(some.get(0), some.get(1)))
                .equals(InboxKey.of(APP, event(others.get(0), others.get(1)))))
        .isEqualTo(some.equals(others));
  }

  @Test
  void of_partsMovedAcrossTheirBorder_differ() {
    assertThat(InboxKey.of(APP, event("ab", "c"))).isNotEqualTo(InboxKey.of(APP, event("a", "bc")));
    assertThat(InboxKey.of(APP + "o", at(message(7L, "a"), "x", NOW)))
        .isNotEqualTo(InboxKey.of(APP, at(message(7L, "a"), "ox", NOW)));
  }

  private static InboxKey key(List<String> fields) {
    String xml = "<xml>" + String.join("\n", fields) + "</xml>";
    return FlatXml.read(ByteBuffer.wrap(bytes(xml)), 16)
        .flatMap(Header::read)
        .map(header -> InboxKey.of(APP, header))
        .orElseThrow();
  }

  private static Header message(@Nullable Long msgId, String content) {
    Map<String, String> fields = Map.of("MsgType", "text", "Content", content);
    return new Header(GH, OPENID, NOW, msgId, new TreeMap<>(fields));
  }

  private static Header event(String name, String key) {
    Map<String, String> fields = Map.of("MsgType", "event", "Event", name, "EventKey", key);
    return new Header(GH, OPENID, NOW, null, new TreeMap<>(fields));
  }

  private static Header receipt(String msgId) {
    Map<String, String> fields =
        Map.of("MsgType", "event", "Event", "TEMPLATESENDJOBFINISH", "MsgID", msgId);
    return new Header(GH, OPENID, NOW, null, new TreeMap<>(fields));
  }

  private static Header at(Header header, String sender, Instant time) {
    return new Header(header.toUser(), sender, time, header.msgId(), header.fields());
  }
}
