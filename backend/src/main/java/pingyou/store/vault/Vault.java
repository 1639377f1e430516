package pingyou.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal values for their column: AES-256-GCM with a random nonce, the key's id in the
 * value, purpose and place as associated data. A sealed value is text: {@code
 * v1:keyId:base64(nonce|cipher)}.
 */
public final class Vault {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final KeyRing keys;
  private final SecureRandom random = new SecureRandom();

  public Vault(KeyRing keys) {
    this.keys = keys;
  }

  public String seal(Purpose purpose, Place place, String plain) {
    var id = keys.current(purpose);
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var cipher = cipher(Cipher.ENCRYPT_MODE, purpose, id, place, nonce);
    try {
      var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
      var value = new byte[NONCE_BYTES + sealed.length];
      System.arraycopy(nonce, 0, value, 0, NONCE_BYTES);
      System.arraycopy(sealed, 0, value, NONCE_BYTES, sealed.length);
      return "v1:" + id + ":" + Base64.getEncoder().encodeToString(value);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /**
   * @throws IllegalStateException when the value was changed, moved to another place, or its key is
   *     gone
   */
  public String open(Purpose purpose, Place place, String sealed) {
    var parts = sealed.split(":", -1);
    if (parts.length != 3 || !parts[0].equals("v1")) {
      throw new IllegalStateException("not a sealed value");
    }
    var value = Base64.getDecoder().decode(parts[2]);
    var nonce = Arrays.copyOf(value, NONCE_BYTES);
    var cipher = cipher(Cipher.DECRYPT_MODE, purpose, parts[1], place, nonce);
    try {
      var plain = cipher.doFinal(value, NONCE_BYTES, value.length - NONCE_BYTES);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open a sealed value", e);
    }
  }

  /** HMAC-SHA256 of a value within one campaign: 64 hex digits, equal exactly for equal values. */
  public String blindIndex(String campaign, String value) {
    return hmac(Purpose.INDEX, campaign + "|" + value);
  }

  /** HMAC-SHA256 for signed cookies and states: 64 hex digits. */
  public String sign(String text) {
    return hmac(Purpose.COOKIE, text);
  }

  private String hmac(Purpose purpose, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      var key = keys.key(purpose, keys.current(purpose)).getEncoded();
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private Cipher cipher(int mode, Purpose purpose, String id, Place place, byte[] nonce) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, keys.key(purpose, id), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((purpose + "|" + id + "|").getBytes(StandardCharsets.UTF_8));
      cipher.updateAAD(place.bytes());
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot set up the cipher", e);
    }
  }
}
