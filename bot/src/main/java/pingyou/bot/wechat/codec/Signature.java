package pingyou.bot.wechat.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The platform's signature: SHA-1 over the sorted, joined parts, in lower-case hex.
 *
 * <p>The parts are token, timestamp and nonce for {@code signature} (the address check), and these
 * three with the text of {@code Encrypt} for {@code msg_signature} (secure mode).
 */
final class Signature {
  private Signature() {}

  static String of(String... parts) {
    String[] sorted = parts.clone();
    Arrays.sort(sorted);
    byte[] joined = String.join("", sorted).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha1().digest(joined));
  }

  /** Takes the same time wherever the first difference lies. */
  static boolean matches(String given, String... parts) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), of(parts).getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
