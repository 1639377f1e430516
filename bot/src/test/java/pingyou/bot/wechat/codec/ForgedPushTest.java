package pingyou.bot.wechat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.wechat.codec.Platform.ACCOUNT;
import static pingyou.bot.wechat.codec.Platform.APP;
import static pingyou.bot.wechat.codec.Platform.KEY;
import static pingyou.bot.wechat.codec.Platform.NOW;
import static pingyou.bot.wechat.codec.Platform.bytes;
import static pingyou.bot.wechat.codec.Platform.push;
import static pingyou.bot.wechat.codec.Platform.signed;
import static pingyou.bot.wechat.codec.Platform.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import pingyou.bot.wechat.codec.InboundCodec.Accepted;
import pingyou.bot.wechat.codec.InboundCodec.Decoded;
import pingyou.bot.wechat.codec.InboundCodec.Query;
import pingyou.bot.wechat.codec.InboundCodec.Rejected;
import pingyou.bot.wechat.codec.MessageCipher.Decrypted;
import pingyou.bot.wechat.codec.Platform.Push;

/** Damaged and invented pushes: never anything but a rejection, never an exception or error. */
class ForgedPushTest {
  private static final String MESSAGE = text("您好\uD83D\uDE00");
  private static final Push GOOD = push(MESSAGE);

  private final InboundCodec codec = new InboundCodec(ACCOUNT);

  /** One byte of the envelope changed: rejected, or a change that does not touch the message. */
  @Property(tries = 3_000)
  void open_byteOfBodyChanged_neverGivesAnotherMessage(@ForAll int place, @ForAll byte value) {
    byte[] body = bytes(GOOD.body());
    int index = Math.floorMod(place, body.length);
    Assume.that(body[index] != value);
    body[index] = value;

    assertRejectedOrSame(codec.open(GOOD.query(), body, NOW));
  }

  /** One byte of the ciphertext changed: the signature no longer fits. */
  @Property(tries = 2_000)
  void open_byteOfCiphertextChanged_isRejected(@ForAll int place, @ForAll byte value) {
    byte[] body = bytes(GOOD.body());
    int start = GOOD.body().indexOf("<Encrypt><![CDATA[") + "<Encrypt><![CDATA[".length();
    int index = start + Math.floorMod(place, GOOD.body().indexOf("]]></Encrypt>") - start);
    Assume.that(body[index] != value);
    body[index] = value;

    assertThat(codec.open(GOOD.query(), body, NOW)).isInstanceOf(Rejected.class);
  }

  /** One byte of the ciphertext changed and the whole signed anew, as no stranger can. */
  @Property(tries = 3_000)
  void open_damagedCiphertextRightlySigned_neverThrows(@ForAll int place, @ForAll byte value) {
    byte[] ciphertext = Base64.getDecoder().decode(new MessageCipher(APP, KEY).encrypt(MESSAGE));
    ciphertext[Math.floorMod(place, ciphertext.length)] = value;
    Push push = signed(Base64.getEncoder().encodeToString(ciphertext), NOW);

    Decoded decoded = codec.open(push.query(), bytes(push.body()), NOW);

    assertThat(decoded).isNotNull();
  }

  @Property(tries = 1_000)
  void open_damagedMessageRightlyEncrypted_neverThrows(@ForAll int place, @ForAll char value) {
    char[] message = MESSAGE.toCharArray();
    message[Math.floorMod(place, message.length)] = value;
    Push push = push(new String(message));

    assertThat(codec.open(push.query(), bytes(push.body()), NOW)).isNotNull();
  }

  @Property(tries = 3_000)
  void open_parameterChanged_isRejected(
      @ForAll @IntRange(max = 3) int parameter,
      @ForAll @NumericChars @AlphaChars @StringLength(max = 44) String value) {
    Query good = GOOD.query();
    List<String> values =
        new ArrayList<>(
            List.of(good.timestamp(), good.nonce(), good.encryptType(), good.msgSignature()));
    Assume.that(!values.get(parameter).equals(value));
    values.set(parameter, value);
    Query forged =
        new Query(good.signature(), values.get(0), values.get(1), values.get(2), values.get(3));

    assertThat(codec.open(forged, bytes(GOOD.body()), NOW)).isInstanceOf(Rejected.class);
  }

  @Property(tries = 2_000)
  void open_anyBytes_areRejected(@ForAll byte[] body) {
    assertThat(codec.open(GOOD.query(), body, NOW)).isInstanceOf(Rejected.class);
  }

  @Property(tries = 2_000)
  void decrypt_anyText_isDamaged(@ForAll String encrypt) {
    assertThat(new MessageCipher(APP, KEY).decrypt(encrypt)).isEqualTo(new Decrypted.Damaged());
  }

  @Property(tries = 1_000)
  void decrypt_whatWasEncrypted_isTheSame(@ForAll String message) {
    MessageCipher cipher = new MessageCipher(APP, KEY);

    assertThat(cipher.decrypt(cipher.encrypt(message)))
        .isEqualTo(new Decrypted.Plain(ByteBuffer.wrap(bytes(message))));
  }

  private void assertRejectedOrSame(Decoded decoded) {
    if (decoded instanceof Accepted accepted) {
      assertThat(accepted).isEqualTo(codec.open(GOOD.query(), bytes(GOOD.body()), NOW));
    }
  }
}
