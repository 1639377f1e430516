package pingyou.bot.wechat.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pingyou.bot.wechat.codec.Platform.APP;
import static pingyou.bot.wechat.codec.Platform.KEY;
import static pingyou.bot.wechat.codec.Platform.OTHER_KEY;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.bot.wechat.codec.MessageCipher.Decrypted;

class MessageCipherTest {
  private final MessageCipher cipher = new MessageCipher(APP, KEY);

  @Test
  void decrypt_publishedPush_givesItsMessage() {
    String encrypt =
        "+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZ"
            + "qzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuM"
            + "cp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWy"
            + "gb3VIYnSeOBrebufAlr7F9mFUPAJGj04=";
    String message =
        """
        {"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY",\
        "CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}\
        """;

    assertThat(message).hasSize(167);
    assertThat(cipher.decrypt(encrypt)).isEqualTo(plain(message));
    assertThat(Signature.of("AAAAA", "1714112445", "415670741", encrypt))
        .isEqualTo("046e02f8204d34f8ba5fa3b1db94908f3df2e9b3");
    assertThat(cipher.encrypt(message, "a8eedb185eb2fecf".getBytes(UTF_8))).isEqualTo(encrypt);
  }

  @Test
  void encrypt_publishedReply_isTheSame() {
    String encrypt =
        "ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==";

    assertThat(cipher.encrypt("{\"demo_resp\":\"good luck\"}", "707722b803182950".getBytes(UTF_8)))
        .isEqualTo(encrypt);
    Instant then = Instant.ofEpochSecond(1_713_424_427);
    assertThat(EncryptedReply.of(encrypt, "AAAAA", "415670741", then))
        .isEqualTo(
            new EncryptedReply(
                encrypt, "1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1", "1713424427", "415670741"));
  }

  @Test
  void encrypt_sameMessageTwice_looksDifferent() {
    assertThat(cipher.encrypt("same")).isNotEqualTo(cipher.encrypt("same"));
  }

  @Test
  void decrypt_everyLengthOfPadding_isRead() {
    for (int length = 0; length <= 64; length++) {
      String message = "x".repeat(length);
      assertThat(cipher.decrypt(cipher.encrypt(message))).isEqualTo(plain(message));
    }
  }

  @Test
  void decrypt_anotherApp_isForeign() {
    MessageCipher other = new MessageCipher("wx0000000000000000", KEY);
    MessageCipher longer = new MessageCipher(APP + "0", KEY);

    assertThat(cipher.decrypt(other.encrypt("hello"))).isEqualTo(new Decrypted.ForeignApp());
    assertThat(cipher.decrypt(longer.encrypt("hello"))).isEqualTo(new Decrypted.ForeignApp());
  }

  @Test
  void decrypt_anotherKey_isDamaged() {
    String encrypt =
        new MessageCipher(APP, OTHER_KEY).encrypt("hello", "707722b803182950".getBytes(UTF_8));

    assertThat(cipher.decrypt(encrypt)).isEqualTo(new Decrypted.Damaged());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "****", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA==", "AAAA\nAAAA", "中文"})
  void decrypt_noCiphertext_isDamaged(String encrypt) {
    assertThat(cipher.decrypt(encrypt)).isEqualTo(new Decrypted.Damaged());
  }

  @Test
  void decrypt_faultyPadding_isDamaged() throws Exception {
    byte[] good = padded(5, "hello", 32);
    byte[] tooLong = padded(5, "hello", 32);
    tooLong[63] = 33;
    byte[] none = padded(5, "hello", 32);
    none[63] = 0;
    byte[] unequal = padded(5, "hello", 32);
    unequal[64 - unequal[63]] ^= 1;
    byte[] overHeader = new byte[32];
    Arrays.fill(overHeader, (byte) 32);

    assertThat(cipher.decrypt(encrypted(good))).isEqualTo(plain("hello"));
    for (byte[] bad : new byte[][] {tooLong, none, unequal, overHeader}) {
      assertThat(cipher.decrypt(encrypted(bad))).isEqualTo(new Decrypted.Damaged());
    }
    assertThat(cipher.decrypt(encrypted(good))).isEqualTo(plain("hello"));
  }

  @Test
  void decrypt_faultyLength_isRefused() throws Exception {
    for (int length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 24, 1000}) {
      assertThat(cipher.decrypt(encrypted(padded(length, "hello", 32))))
          .as("length %d", length)
          .isEqualTo(new Decrypted.Damaged());
    }
    for (int length : new int[] {0, 4, 6, 23}) {
      assertThat(cipher.decrypt(encrypted(padded(length, "hello", 32))))
          .as("length %d", length)
          .isEqualTo(new Decrypted.ForeignApp());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA AAAAA"})
  void construct_noKey_isRefusedWithoutRepeatingIt(String key) {
    assertThatThrownBy(() -> new MessageCipher(APP, key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an EncodingAESKey has 43 characters of base64");
  }

  private static Decrypted plain(String message) {
    return new Decrypted.Plain(ByteBuffer.wrap(message.getBytes(UTF_8)));
  }

  /** The plaintext as the platform lays it out, with a length that may be wrong. */
  private static byte[] padded(int length, String message, int block) {
    byte[] text = (message + APP).getBytes(UTF_8);
    int end = 20 + text.length;
    byte[] all = new byte[end + block - end % block];
    Arrays.fill(all, (byte) (all.length - end));
    ByteBuffer.wrap(all).put(new byte[16]).putInt(length).put(text);
    return all;
  }

  private static String encrypted(byte[] plain) throws Exception {
    byte[] key = Base64.getDecoder().decode(KEY + "=");
    Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
    aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
    return Base64.getEncoder().encodeToString(aes.doFinal(plain));
  }
}
