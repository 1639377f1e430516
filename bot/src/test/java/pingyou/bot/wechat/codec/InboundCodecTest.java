package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.wechat.codec.Platform.ACCOUNT;
import static pingyou.bot.wechat.codec.Platform.APP;
import static pingyou.bot.wechat.codec.Platform.GH;
import static pingyou.bot.wechat.codec.Platform.KEY;
import static pingyou.bot.wechat.codec.Platform.NONCE;
import static pingyou.bot.wechat.codec.Platform.NOW;
import static pingyou.bot.wechat.codec.Platform.OPENID;
import static pingyou.bot.wechat.codec.Platform.OTHER_KEY;
import static pingyou.bot.wechat.codec.Platform.TOKEN;
import static pingyou.bot.wechat.codec.Platform.bytes;
import static pingyou.bot.wechat.codec.Platform.envelope;
import static pingyou.bot.wechat.codec.Platform.event;
import static pingyou.bot.wechat.codec.Platform.push;
import static pingyou.bot.wechat.codec.Platform.signed;
import static pingyou.bot.wechat.codec.Platform.text;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.bot.wechat.codec.InboundCodec.Accepted;
import pingyou.bot.wechat.codec.InboundCodec.Account;
import pingyou.bot.wechat.codec.InboundCodec.Decoded;
import pingyou.bot.wechat.codec.InboundCodec.Echo;
import pingyou.bot.wechat.codec.InboundCodec.Query;
import pingyou.bot.wechat.codec.InboundCodec.Reason;
import pingyou.bot.wechat.codec.InboundCodec.Rejected;
import pingyou.bot.wechat.codec.MessageCipher.Decrypted;
import pingyou.bot.wechat.codec.Platform.Push;

class InboundCodecTest {
  private final InboundCodec codec = new InboundCodec(ACCOUNT);

  @Test
  void verifyUrl_publishedExample_isEchoed() {
    Query query =
        new Query("f464b24fc39322e44b38aa78f5edd27bd1441696", "1714036504", "1514711492", "", "");
    Instant then = Instant.ofEpochSecond(1_714_036_504);

    assertThat(codec.verifyUrl(query, "4375120948345356249", then))
        .isEqualTo(new Echo("4375120948345356249"));
    assertThat(codec.verifyUrl(query, "1", then.plusSeconds(300))).isEqualTo(new Echo("1"));
    assertThat(codec.verifyUrl(query, "1", then.plusSeconds(301)))
        .isEqualTo(new Rejected(Reason.OUTSIDE_WINDOW));
    assertThat(codec.verifyUrl(query, null, then))
        .isEqualTo(new Rejected(Reason.MISSING_PARAMETER));
    assertThat(codec.verifyUrl(new Query(query.signature(), "1714036504", "", "", ""), "1", then))
        .isEqualTo(new Rejected(Reason.MISSING_PARAMETER));
    assertThat(codec.verifyUrl(new Query("", "1714036504", "1514711492", "", ""), "1", then))
        .isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
  }

  @Test
  void of_queryParameters_areTakenByTheirNames() {
    Map<String, String> parameters =
        Map.of(
            "signature", "s",
            "timestamp", "t",
            "nonce", "n",
            "encrypt_type", "aes",
            "msg_signature", "m",
            "openid", OPENID);

    assertThat(Query.of(parameters::get)).isEqualTo(new Query("s", "t", "n", "aes", "m"));
    assertThat(Query.of(name -> null)).isEqualTo(new Query("", "", "", "", ""));
  }

  @Test
  void open_ownPush_isAccepted() {
    Decoded decoded = open(push(text("你好\uD83D\uDE00]]]]><![CDATA[>")));

    assertThat(decoded).isInstanceOf(Accepted.class);
    Accepted accepted = (Accepted) decoded;
    Header header = accepted.incoming().header();
    assertThat(accepted)
        .isEqualTo(
            new Accepted(
                new Message.Text(header, "你好\uD83D\uDE00]]>", null),
                InboxKey.of(APP, header),
                NONCE,
                0));
    assertThat(header.fromUser()).isEqualTo(OPENID);
  }

  @Test
  void open_bodyOverTheCap_isRejected() {
    Push push = push(text("hello"));
    String atCap = push.body() + " ".repeat(InboundCodec.MAX_BODY_BYTES - push.body().length());

    assertThat(codec.open(push.query(), bytes(atCap), NOW)).isInstanceOf(Accepted.class);
    assertThat(codec.open(push.query(), bytes(atCap + " "), NOW))
        .isEqualTo(new Rejected(Reason.BODY_TOO_LARGE));
    assertThat(codec.open(push.query(), new byte[1 << 20], NOW))
        .isEqualTo(new Rejected(Reason.BODY_TOO_LARGE));
  }

  @Test
  void open_missingParameter_isRejected() {
    Push push = push(text("hello"));
    Query q = push.query();

    assertThat(open(new Query(q.signature(), "", NONCE, "aes", q.msgSignature()), push.body()))
        .isEqualTo(new Rejected(Reason.MISSING_PARAMETER));
    assertThat(
            open(new Query(q.signature(), q.timestamp(), "", "aes", q.msgSignature()), push.body()))
        .isEqualTo(new Rejected(Reason.MISSING_PARAMETER));
    assertThat(open(new Query(q.signature(), q.timestamp(), NONCE, "aes", ""), push.body()))
        .isEqualTo(new Rejected(Reason.MISSING_PARAMETER));
    assertThat(open(new Query("", q.timestamp(), NONCE, "aes", q.msgSignature()), push.body()))
        .isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "raw", "AES"})
  void open_plainMode_isRejectedHoweverItIsSigned(String encryptType) {
    Query q = push(text("hello")).query();

    assertThat(
            open(
                new Query(q.signature(), q.timestamp(), NONCE, encryptType, q.signature()),
                text("hello")))
        .isEqualTo(new Rejected(Reason.PLAIN_MODE));
  }

  @Test
  void open_otherSignature_isRejected() {
    Push push = push(text("hello"));
    Query q = push.query();

    assertThat(
            open(new Query(q.signature(), q.timestamp(), NONCE, "aes", q.signature()), push.body()))
        .isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
    assertThat(open(q, push(text("other")).body())).isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
  }

  @Test
  void open_outsideTheWindow_isRejected() {
    for (long seconds : new long[] {-300, 0, 300}) {
      assertThat(open(push(text("hello"), APP, KEY, NOW.plusSeconds(seconds))))
          .isInstanceOf(Accepted.class);
    }
    for (long seconds : new long[] {-301, 301, -NOW.getEpochSecond(), 8_000_000_000L}) {
      assertThat(open(push(text("hello"), APP, KEY, NOW.plusSeconds(seconds))))
          .isEqualTo(new Rejected(Reason.OUTSIDE_WINDOW));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"now", "-1", "17141124450", "99999999999999999999", " 1714112445"})
  void open_timestampThatIsNone_isRejected(String timestamp) {
    String encrypt = new MessageCipher(APP, KEY).encrypt(text("hello"));
    String signature = Signature.of(TOKEN, timestamp, NONCE, encrypt);

    assertThat(open(new Query("", timestamp, NONCE, "aes", signature), envelope(GH, encrypt)))
        .isEqualTo(new Rejected(Reason.OUTSIDE_WINDOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "<xml></xml>",
        "<xml><Encrypt></Encrypt></xml>",
        "<xml><a><Encrypt>x</Encrypt></a></xml>",
        "<!DOCTYPE xml><xml><Encrypt>x</Encrypt></xml>"
      })
  void open_bodyThatIsNoEnvelope_isRejected(String body) {
    assertThat(open(push(text("hello")).query(), body)).isEqualTo(new Rejected(Reason.MALFORMED));
  }

  @Test
  void open_nestedTags_areRejectedOutsideAndInside() {
    String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);

    assertThat(open(push("x").query(), "<xml>" + deep + "</xml>"))
        .isEqualTo(new Rejected(Reason.MALFORMED));
    assertThat(open(push(Platform.message(deep)))).isEqualTo(new Rejected(Reason.MALFORMED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"ToUserName\":\"gh_97417a04a28d\"}", "<xml><a/></xml>"})
  void open_messageThatIsNone_isRejected(String message) {
    assertThat(open(push(message))).isEqualTo(new Rejected(Reason.MALFORMED));
  }

  @Test
  void open_rightlySignedButUnreadable_isRejected() {
    assertThat(open(push(text("hello"), APP, OTHER_KEY, NOW)))
        .isEqualTo(new Rejected(Reason.UNDECIPHERABLE));
    assertThat(open(signed("not base64", NOW))).isEqualTo(new Rejected(Reason.UNDECIPHERABLE));
  }

  @Test
  void open_foreignApp_isRejected() {
    assertThat(open(push(text("hello"), "wx0000000000000000", KEY, NOW)))
        .isEqualTo(new Rejected(Reason.FOREIGN_APP));
  }

  @Test
  void open_foreignAccountInsideOrOutside_isRejected() {
    String encrypt = new MessageCipher(APP, KEY).encrypt(text("hello"));

    assertThat(open(push(text("hello").replace(GH, "gh_other"))))
        .isEqualTo(new Rejected(Reason.FOREIGN_ACCOUNT));
    assertThat(open(Platform.query(encrypt, NOW), envelope("gh_other", encrypt)))
        .isEqualTo(new Rejected(Reason.FOREIGN_ACCOUNT));
    assertThat(open(Platform.query(encrypt, NOW), "<xml><Encrypt>" + encrypt + "</Encrypt></xml>"))
        .isEqualTo(new Rejected(Reason.FOREIGN_ACCOUNT));
  }

  @Test
  void open_twoEventsInOneSecond_haveTwoKeys() {
    Accepted one = accepted(push(event("<Event>CLICK</Event><EventKey>a</EventKey>")));
    Accepted two = accepted(push(event("<Event>CLICK</Event><EventKey>b</EventKey>")));
    Accepted again = accepted(push(event("<EventKey>a</EventKey><Event>CLICK</Event>")));

    assertThat(two.key()).isNotEqualTo(one.key());
    assertThat(again.key()).isEqualTo(one.key());
  }

  @Test
  void openAndReply_whileKeysChange_useTheKeyOfThePush() {
    InboundCodec changing = new InboundCodec(new Account(APP, GH, TOKEN, OTHER_KEY, KEY));
    Push old = push(text("hello"), APP, KEY, NOW);
    Push young = push(text("hello"), APP, OTHER_KEY, NOW);

    Accepted byOld = (Accepted) changing.open(old.query(), bytes(old.body()), NOW);
    Accepted byYoung = (Accepted) changing.open(young.query(), bytes(young.body()), NOW);

    assertThat(byOld.incoming()).isEqualTo(byYoung.incoming());
    assertThat(decrypted(changing.reply(byOld, new PassiveReply.Text("好"), NOW), KEY))
        .containsEntry("Content", "好");
    assertThat(decrypted(changing.reply(byYoung, new PassiveReply.Text("好"), NOW), OTHER_KEY))
        .containsEntry("Content", "好");
  }

  @Test
  void reply_isSignedWithTheNonceOfThePush() {
    String xml = codec.reply(accepted(push(text("hello"))), new PassiveReply.Text("好"), NOW);
    SortedMap<String, String> fields = FlatXml.read(ByteBuffer.wrap(bytes(xml)), 2).orElseThrow();

    assertThat(fields)
        .containsOnlyKeys("Encrypt", "MsgSignature", "TimeStamp", "Nonce")
        .containsEntry("TimeStamp", "1714112445")
        .containsEntry("Nonce", NONCE)
        .containsEntry("MsgSignature", Signature.of(TOKEN, "1714112445", NONCE, encrypt(xml)));
    assertThat(decrypted(xml, KEY))
        .containsEntry("ToUserName", OPENID)
        .containsEntry("FromUserName", GH)
        .containsEntry("Content", "好");
  }

  @Test
  void toString_account_hidesTheSecrets() {
    assertThat(ACCOUNT.toString()).doesNotContain(TOKEN).doesNotContain(KEY);
  }

  private static SortedMap<String, String> decrypted(String replyXml, String key) {
    Decrypted.Plain plain =
        (Decrypted.Plain) new MessageCipher(APP, key).decrypt(encrypt(replyXml));
    return FlatXml.read(plain.message(), 16).orElseThrow();
  }

  private static String encrypt(String replyXml) {
    return FlatXml.read(ByteBuffer.wrap(bytes(replyXml)), 2)
        .orElseThrow()
        .getOrDefault("Encrypt", "");
  }

  private Accepted accepted(Push push) {
    return (Accepted) open(push);
  }

  private Decoded open(Push push) {
    return open(push.query(), push.body());
  }

  private Decoded open(Query query, String body) {
    return codec.open(query, bytes(body), NOW);
  }
}
