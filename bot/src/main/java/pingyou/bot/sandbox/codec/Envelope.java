package pingyou.bot.sandbox.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import pingyou.bot.sandbox.account.Account;

/**
 * The platform's half of secure mode: AES-256-CBC with the key's first 16 bytes as IV, padded to 32
 * bytes, around {@code random(16) + length(4) + message + appid}; signatures are SHA-1 over the
 * sorted parts.
 */
public final class Envelope {
  private static final int BLOCK = 32;
  private static final int RANDOM = 16;
  private static final int HEAD = RANDOM + Integer.BYTES;

  private final Account account;
  private final byte[] key;
  private final RandomGenerator random;

  public Envelope(Account account, RandomGenerator random) {
    this.account = account;
    this.key = Base64.getDecoder().decode(account.aesKey() + "=");
    this.random = random;
  }

  /** Lower-case hex of SHA-1 over token and parts, sorted and joined. */
  public String sign(String... parts) {
    var all = Arrays.copyOf(parts, parts.length + 1);
    all[parts.length] = account.token();
    Arrays.sort(all);
    try {
      var sha1 = MessageDigest.getInstance("SHA-1");
      return HexFormat.of()
          .formatHex(sha1.digest(String.join("", all).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public String encrypt(String message) {
    var prefix = new byte[RANDOM];
    random.nextBytes(prefix);
    return encrypt(prefix, message);
  }

  String encrypt(byte[] prefix, String message) {
    var text = message.getBytes(StandardCharsets.UTF_8);
    var appId = account.appId().getBytes(StandardCharsets.UTF_8);
    int length = HEAD + text.length + appId.length;
    int padding = BLOCK - length % BLOCK;
    var plain =
        ByteBuffer.allocate(length + padding)
            .put(prefix)
            .putInt(text.length)
            .put(text)
            .put(appId)
            .array();
    Arrays.fill(plain, length, plain.length, (byte) padding);
    return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, plain));
  }

  /** The message inside; throws {@link IllegalArgumentException} saying what is wrong with it. */
  public String decrypt(String encrypted) {
    var plain = run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(encrypted));
    if (plain.length < BLOCK) {
      throw new IllegalArgumentException("Encrypt is too short");
    }
    int padding = plain[plain.length - 1];
    if (padding < 1 || padding > BLOCK) {
      throw new IllegalArgumentException("Encrypt is padded wrongly");
    }
    int end = plain.length - padding;
    int length = ByteBuffer.wrap(plain).getInt(RANDOM);
    if (length < 0 || HEAD + length > end) {
      throw new IllegalArgumentException("Encrypt holds a wrong length");
    }
    var appId = new String(plain, HEAD + length, end - HEAD - length, StandardCharsets.UTF_8);
    if (!appId.equals(account.appId())) {
      throw new IllegalArgumentException("Encrypt is for another appid");
    }
    return new String(plain, HEAD, length, StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/CBC/NoPadding");
      var iv = new IvParameterSpec(key, 0, 16);
      cipher.init(mode, new SecretKeySpec(key, "AES"), iv);
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Encrypt can't be read: " + e.getMessage(), e);
    }
  }
}
