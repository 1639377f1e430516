package pingyou.bot.wechat.codec;

import java.time.Instant;

/**
 * The envelope of a reply in secure mode. {@code MsgSignature} is made as a push's is, over token,
 * time, nonce and ciphertext; the nonce is the one of the push's address.
 */
record EncryptedReply(String encrypt, String msgSignature, String timeStamp, String nonce) {

  static EncryptedReply of(String encrypt, String token, String nonce, Instant now) {
    String timeStamp = Long.toString(now.getEpochSecond());
    String msgSignature = Signature.of(token, timeStamp, nonce, encrypt);
    return new EncryptedReply(encrypt, msgSignature, timeStamp, nonce);
  }

  String xml() {
    return "<xml><Encrypt><![CDATA["
        + encrypt
        + "]]></Encrypt><MsgSignature><![CDATA["
        + msgSignature
        + "]]></MsgSignature><TimeStamp>"
        + timeStamp
        + "</TimeStamp>"
        + Cdata.element("Nonce", nonce)
        + "</xml>";
  }
}
