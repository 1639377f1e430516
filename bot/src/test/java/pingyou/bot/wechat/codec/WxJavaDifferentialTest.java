package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.wechat.codec.Platform.ACCOUNT;
import static pingyou.bot.wechat.codec.Platform.APP;
import static pingyou.bot.wechat.codec.Platform.GH;
import static pingyou.bot.wechat.codec.Platform.NONCE;
import static pingyou.bot.wechat.codec.Platform.NOW;
import static pingyou.bot.wechat.codec.Platform.OPENID;
import static pingyou.bot.wechat.codec.Platform.TOKEN;
import static pingyou.bot.wechat.codec.Platform.bytes;
import static pingyou.bot.wechat.codec.Platform.envelope;
import static pingyou.bot.wechat.codec.Platform.text;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.SortedMap;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil.EncryptContext;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import pingyou.bot.wechat.codec.InboundCodec.Accepted;
import pingyou.bot.wechat.codec.InboundCodec.Account;
import pingyou.bot.wechat.codec.InboundCodec.Query;
import pingyou.bot.wechat.codec.MessageCipher.Decrypted;

/** Signature, cipher and envelopes against WxJava's, in both directions. */
class WxJavaDifferentialTest {
  @Property(tries = 300)
  void signature_isTheSame(
      @ForAll @NotEmpty String token,
      @ForAll @NumericChars @NotEmpty String timestamp,
      @ForAll @AlphaChars @NumericChars @NotEmpty String nonce,
      @ForAll @NotEmpty String encrypt) {
    assertThat(Signature.of(token, timestamp, nonce, encrypt))
        .isEqualTo(SHA1.gen(token, timestamp, nonce, encrypt));
  }

  @Property(tries = 300)
  void cipher_underAnyKey_isTheSame(
      @ForAll("keys") String key,
      @ForAll @AlphaChars @NumericChars @StringLength(16) String random,
      @ForAll("texts") String message) {
    MessageCipher ours = new MessageCipher(APP, key);
    WxCryptUtil theirs = new WxCryptUtil(TOKEN, key, APP);

    String encrypt = theirs.encrypt(random, message);

    assertThat(ours.encrypt(message, bytes(random))).isEqualTo(encrypt);
    assertThat(ours.decrypt(encrypt))
        .isEqualTo(new Decrypted.Plain(ByteBuffer.wrap(bytes(message))));
    assertThat(theirs.decrypt(ours.encrypt(message))).isEqualTo(message);
  }

  @Property(tries = 300)
  void push_encryptedByWxJava_isAccepted(
      @ForAll("keys") String key, @ForAll("texts") String content) {
    EncryptContext push = new WxCryptUtil(TOKEN, key, APP).encryptContext(message(content));
    Query query = new Query("", push.getTimeStamp(), push.getNonce(), "aes", push.getSignature());
    InboundCodec codec = new InboundCodec(new Account(APP, GH, TOKEN, key, null));
    Instant then = Instant.ofEpochSecond(Long.parseLong(push.getTimeStamp()));

    Accepted accepted = (Accepted) codec.open(query, bytes(envelope(GH, push.getEncrypt())), then);

    assertThat(accepted.incoming())
        .isEqualTo(new Message.Text(accepted.incoming().header(), content, null));
  }

  @Property(tries = 300)
  void push_encryptedByUs_isReadByWxJava(@ForAll("texts") String content) {
    Platform.Push push = Platform.push(message(content));

    WxMpXmlMessage read =
        WxMpXmlMessage.fromEncryptedXml(
            push.body(),
            config(),
            push.query().timestamp(),
            push.query().nonce(),
            push.query().msgSignature());

    assertThat(read.getContent()).isEqualTo(content);
    assertThat(read.getFromUser()).isEqualTo(OPENID);
  }

  @Property(tries = 300)
  void reply_byUs_isReadByWxJava(@ForAll("texts") String content) {
    InboundCodec codec = new InboundCodec(ACCOUNT);
    Platform.Push push = Platform.push(text("hello"));
    Accepted accepted = (Accepted) codec.open(push.query(), bytes(push.body()), NOW);

    String xml = codec.reply(accepted, new PassiveReply.Text("»" + content), NOW);

    SortedMap<String, String> envelope = FlatXml.read(ByteBuffer.wrap(bytes(xml)), 2).orElseThrow();
    String plain =
        new WxCryptUtil(TOKEN, ACCOUNT.aesKey(), APP)
            .decryptXml(envelope.get("MsgSignature"), envelope.get("TimeStamp"), NONCE, xml);
    WxMpXmlMessage read = WxMpXmlMessage.fromXml(plain);
    assertThat(read.getToUser()).isEqualTo(OPENID);
    assertThat(read.getFromUser()).isEqualTo(GH);
    assertThat(read.getCreateTime()).isEqualTo(NOW.getEpochSecond());
    assertThat(read.getMsgType()).isEqualTo("text");
    assertThat(read.getContent()).isEqualTo("»" + content);
  }

  /** Why the codec is ours: WxJava takes a message that was written for another account. */
  @Test
  void wxJava_doesNotLookAtTheApp() {
    String foreign = new MessageCipher("wx0000000000000000", ACCOUNT.aesKey()).encrypt("hello");

    assertThat(new WxCryptUtil(TOKEN, ACCOUNT.aesKey(), APP).decrypt(foreign)).isEqualTo("hello");
    assertThat(new MessageCipher(APP, ACCOUNT.aesKey()).decrypt(foreign))
        .isEqualTo(new Decrypted.ForeignApp());
  }

  /** WxJava refuses keys whose last character has bits to spare; we take them. */
  @Provide
  Arbitrary<String> keys() {
    Arbitrary<String> head = Arbitraries.strings().alpha().numeric().ofLength(42);
    return head.flatMap(
        first -> Arbitraries.chars().with("AEIMQUYcgkosw048").map(last -> first + last));
  }

  @Provide
  Arbitrary<String> texts() {
    return texts(80);
  }

  /** What people write: Latin, Chinese, emoji, line feeds, and signs that XML cares about. */
  static Arbitrary<String> texts(int length) {
    return Arbitraries.of(
            "a",
            "Z",
            "0",
            " ",
            "\n",
            "你",
            "好",
            "，",
            "é",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]",
            "]]>",
            "&amp;",
            "<![CDATA[",
            "%s",
            "\u3000",
            "\uFFFD")
        .list()
        .ofMaxSize(length)
        .map(parts -> String.join("", parts));
  }

  private static String message(String content) {
    return Platform.message("<MsgType>text</MsgType><Content>" + Cdata.of(content) + "</Content>");
  }

  private static WxMpDefaultConfigImpl config() {
    WxMpDefaultConfigImpl config = new WxMpDefaultConfigImpl();
    config.setAppId(APP);
    config.setToken(TOKEN);
    config.setAesKey(ACCOUNT.aesKey());
    return config;
  }
}
