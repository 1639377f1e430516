package pingyou.bot.wechat.codec;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import pingyou.bot.wechat.codec.InboundCodec.Account;
import pingyou.bot.wechat.codec.InboundCodec.Query;

/** Pushes as the platform would, to the account below. */
final class Platform {
  static final Instant NOW = Instant.ofEpochSecond(1_714_112_445);
  static final String APP = "wxba5fad812f8e6fb9";
  static final String GH = "gh_97417a04a28d";
  static final String OPENID = "o9AgO5Kd5ggOC-bXrbNODIiE3bGY";
  static final String TOKEN = "AAAAA";
  static final String KEY = "A".repeat(43);
  static final String OTHER_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
  static final String NONCE = "415670741";
  static final Account ACCOUNT = new Account(APP, GH, TOKEN, KEY, null);

  /** A request to the callback. */
  record Push(Query query, String body) {}

  private Platform() {}

  static String text(String content) {
    return message("<MsgType>text</MsgType><Content><![CDATA[" + content + "]]></Content>");
  }

  static String event(String fields) {
    return message("<MsgType><![CDATA[event]]></MsgType>" + fields);
  }

  /** A message of {@link #OPENID} at {@link #NOW}; {@code fields} is what its type adds. */
  static String message(String fields) {
    return "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName><CreateTime>%d</CreateTime>%s</xml>"
        .formatted(GH, OPENID, NOW.getEpochSecond(), fields);
  }

  static Push push(String message) {
    return push(message, APP, KEY, NOW);
  }

  static Push push(String message, String appId, String aesKey, Instant at) {
    return signed(new MessageCipher(appId, aesKey).encrypt(message), at);
  }

  static Push signed(String encrypt, Instant at) {
    return new Push(query(encrypt, at), envelope(GH, encrypt));
  }

  static Query query(String encrypt, Instant at) {
    String time = Long.toString(at.getEpochSecond());
    return new Query(
        Signature.of(TOKEN, time, NONCE),
        time,
        NONCE,
        "aes",
        Signature.of(TOKEN, time, NONCE, encrypt));
  }

  static String envelope(String toUser, String encrypt) {
    return "<xml><ToUserName><![CDATA[%s]]></ToUserName><Encrypt><![CDATA[%s]]></Encrypt></xml>"
        .formatted(toUser, encrypt);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
