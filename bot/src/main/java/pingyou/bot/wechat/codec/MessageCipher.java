package pingyou.bot.wechat.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cipher of the platform's secure mode under one EncodingAESKey.
 *
 * <p>The key is {@code Base64(EncodingAESKey + "=")}, 32 bytes; AES-256-CBC with the first 16 bytes
 * of the key as IV. The plaintext is {@code random(16) + length(4, big endian) + message + appid},
 * padded as PKCS#7 does, but to blocks of 32 bytes.
 *
 * <p>Call it only after the signature has been found right: that, not the padding, authenticates.
 * Safe for use by many threads: each has a {@link Cipher} of its own, made once, since making one
 * costs more than the work on a message.
 */
final class MessageCipher {
  /** What came out of a ciphertext. */
  sealed interface Decrypted {
    record Plain(ByteBuffer message) implements Decrypted {}

    /** Well-formed, but written for another account. */
    record ForeignApp() implements Decrypted {}

    /** Not base64, not whole, or not of this key. */
    record Damaged() implements Decrypted {}
  }

  private static final int AES_BLOCK_BYTES = 16;
  private static final int PADDING_BLOCK_BYTES = 32;
  private static final int RANDOM_BYTES = 16;
  private static final int MESSAGE_OFFSET = RANDOM_BYTES + Integer.BYTES;

  private final SecureRandom secureRandom = new SecureRandom();
  private final byte[] appId;
  private final ThreadLocal<Cipher> encryptor;
  private final ThreadLocal<Cipher> decryptor;

  /**
   * @param encodingAesKey 43 characters, as the platform's settings page shows it
   * @throws IllegalArgumentException if that is not such a key; the message does not repeat it
   */
  MessageCipher(String appId, String encodingAesKey) {
    this.appId = appId.getBytes(StandardCharsets.UTF_8);
    byte[] key = keyBytes(encodingAesKey);
    this.encryptor = ThreadLocal.withInitial(() -> cipher(Cipher.ENCRYPT_MODE, key));
    this.decryptor = ThreadLocal.withInitial(() -> cipher(Cipher.DECRYPT_MODE, key));
  }

  Decrypted decrypt(String encrypt) {
    byte[] ciphertext;
    try {
      ciphertext = Base64.getDecoder().decode(encrypt);
    } catch (IllegalArgumentException notBase64) {
      return new Decrypted.Damaged();
    }
    if (ciphertext.length == 0 || ciphertext.length % AES_BLOCK_BYTES != 0) {
      return new Decrypted.Damaged();
    }
    return unpack(run(decryptor.get(), ciphertext));
  }

  String encrypt(String message) {
    byte[] half = new byte[RANDOM_BYTES / 2];
    secureRandom.nextBytes(half);
    // The platform writes 16 printable characters here, and reads them with code we cannot see.
    String random = HexFormat.of().formatHex(half);
    return encrypt(message, random.getBytes(StandardCharsets.US_ASCII));
  }

  /** With the random given, for the platform's published examples. */
  String encrypt(String message, byte[] random) {
    byte[] text = message.getBytes(StandardCharsets.UTF_8);
    int length = MESSAGE_OFFSET + text.length + appId.length;
    int padding = PADDING_BLOCK_BYTES - length % PADDING_BLOCK_BYTES;
    byte[] plain = new byte[length + padding];
    ByteBuffer.wrap(plain).put(random, 0, RANDOM_BYTES).putInt(text.length).put(text).put(appId);
    Arrays.fill(plain, length, plain.length, (byte) padding);
    return Base64.getEncoder().encodeToString(run(encryptor.get(), plain));
  }

  private Decrypted unpack(byte[] plain) {
    int padding = plain[plain.length - 1];
    int end = plain.length - padding;
    if (padding < 1 || padding > PADDING_BLOCK_BYTES || end < MESSAGE_OFFSET) {
      return new Decrypted.Damaged();
    }
    for (int i = end; i < plain.length; i++) {
      if (plain[i] != padding) {
        return new Decrypted.Damaged();
      }
    }
    int length = ByteBuffer.wrap(plain).getInt(RANDOM_BYTES);
    if (length < 0 || length > end - MESSAGE_OFFSET) {
      return new Decrypted.Damaged();
    }
    byte[] app = Arrays.copyOfRange(plain, MESSAGE_OFFSET + length, end);
    return MessageDigest.isEqual(app, appId)
        ? new Decrypted.Plain(ByteBuffer.wrap(plain, MESSAGE_OFFSET, length).slice())
        : new Decrypted.ForeignApp();
  }

  /** In CBC mode a cipher is back at its key and IV after each use. */
  private static byte[] run(Cipher cipher, byte[] input) {
    try {
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-CBC over whole blocks cannot fail", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, AES_BLOCK_BYTES));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-256-CBC", e);
    }
  }

  private static byte[] keyBytes(String encodingAesKey) {
    if (!encodingAesKey.matches("[A-Za-z0-9+/]{43}")) {
      throw new IllegalArgumentException("an EncodingAESKey has 43 characters of base64");
    }
    return Base64.getDecoder().decode(encodingAesKey + "=");
  }
}
