package pingyou.bot.sandbox.push;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import pingyou.bot.sandbox.codec.Envelope;
import pingyou.bot.sandbox.codec.Xml;

/** Turns fields into a signed request as the platform sends it in secure mode. */
final class Signing {
  /** One request: its query in the platform's order, its body, and the nonce to be answered. */
  record Signed(Map<String, String> query, String body, String nonce) {}

  private final Envelope envelope;
  private final Random random;

  Signing(Envelope envelope, Random random) {
    this.envelope = envelope;
    this.random = random;
  }

  Signed sign(String openid, String originalId, String encrypted, long timestampSeconds) {
    var timestamp = Long.toString(timestampSeconds);
    var nonce = nonce();
    var query = new LinkedHashMap<String, String>();
    query.put("signature", envelope.sign(timestamp, nonce));
    query.put("timestamp", timestamp);
    query.put("nonce", nonce);
    query.put("openid", openid);
    query.put("encrypt_type", "aes");
    query.put("msg_signature", envelope.sign(timestamp, nonce, encrypted));
    var outer = new LinkedHashMap<String, String>();
    outer.put("ToUserName", originalId);
    outer.put("Encrypt", encrypted);
    return new Signed(query, Xml.write(outer), nonce);
  }

  String encrypt(Map<String, String> fields) {
    return envelope.encrypt(Xml.write(fields));
  }

  /** The same request with a signature that can't be right. */
  static Signed wrongly(Signed signed) {
    var query = new LinkedHashMap<>(signed.query);
    query.replaceAll((name, value) ->
        name.endsWith("signature") ? new StringBuilder(value).reverse().toString() : value);
    return new Signed(query, signed.body, signed.nonce);
  }

  Map<String, String> shuffled(Map<String, String> fields) {
    var entries = new ArrayList<>(fields.entrySet());
    Collections.shuffle(entries, random);
    var other = new LinkedHashMap<String, String>();
    entries.forEach(e -> other.put(e.getKey(), e.getValue()));
    return other;
  }

  String nonce() {
    return Integer.toString(100_000_000 + random.nextInt(900_000_000));
  }
}
