package pingyou.bot.wechat.codec;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.bot.wechat.codec.MessageCipher.Decrypted;

/**
 * The way in and out of the callback, in secure mode: nothing of a push is believed before its
 * signature is found right, nothing is handed on that is not ours and whole.
 *
 * <p>Refusals are values; no input makes this throw. Safe for use by many threads.
 */
public final class InboundCodec {
  /** The longest push is a text of a few kilobytes, a third more as base64. */
  public static final int MAX_BODY_BYTES = 64 * 1024;

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int ENVELOPE_DEPTH = 2;
  private static final int MESSAGE_DEPTH = 16;

  private final Account account;
  private final List<MessageCipher> ciphers = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if an EncodingAESKey is none
   */
  public InboundCodec(Account account) {
    this.account = account;
    ciphers.add(new MessageCipher(account.appId(), account.aesKey()));
    if (account.previousAesKey() != null) {
      ciphers.add(new MessageCipher(account.appId(), account.previousAesKey()));
    }
  }

  /**
   * The official account as its settings page shows it.
   *
   * @param originalId {@code gh_…}
   * @param token of the callback
   * @param aesKey EncodingAESKey
   * @param previousAesKey the one before it, while a change of keys is under way
   */
  public record Account(
      String appId,
      String originalId,
      String token,
      String aesKey,
      @Nullable String previousAesKey) {
    /** Without the secrets. */
    @Override
    public String toString() {
      return "Account[appId=%s, originalId=%s]".formatted(appId, originalId);
    }
  }

  /** The query of a request to the callback; a missing parameter is empty. */
  public record Query(
      String signature, String timestamp, String nonce, String encryptType, String msgSignature) {

    /**
     * @param parameter gives the value of a query parameter, null if it is missing
     */
    public static Query of(Function<String, @Nullable String> parameter) {
      return new Query(
          Objects.requireNonNullElse(parameter.apply("signature"), ""),
          Objects.requireNonNullElse(parameter.apply("timestamp"), ""),
          Objects.requireNonNullElse(parameter.apply("nonce"), ""),
          Objects.requireNonNullElse(parameter.apply("encrypt_type"), ""),
          Objects.requireNonNullElse(parameter.apply("msg_signature"), ""));
    }
  }

  /** What a POST turned out to be. */
  public sealed interface Decoded permits Accepted, Rejected {}

  /**
   * @param key by which a redelivery is known
   * @param nonce of the address, for the reply
   * @param cipher which of the account's keys opened it: 0 the current, 1 the previous
   */
  public record Accepted(Incoming incoming, InboxKey key, String nonce, int cipher)
      implements Decoded {}

  /** What a GET turned out to be. */
  public sealed interface UrlCheck permits Echo, Rejected {}

  /**
   * @param echostr the whole of the response's body, which must not be shown as HTML
   */
  public record Echo(String echostr) implements UrlCheck {}

  /** To be answered by 403; the reason is for the log alone. */
  public record Rejected(Reason reason) implements Decoded, UrlCheck {}

  /** Why a request was rejected, in the order of the checks. */
  public enum Reason {
    BODY_TOO_LARGE,
    MISSING_PARAMETER,
    /** {@code encrypt_type} is missing or not {@code aes}: nobody vouches for such a body. */
    PLAIN_MODE,
    /** No XML that we read: the envelope before, the message after the signature was checked. */
    MALFORMED,
    BAD_SIGNATURE,
    /** More than 300 s from our clock. */
    OUTSIDE_WINDOW,
    /** Rightly signed, but none of our keys opens it: the EncodingAESKey is probably wrong. */
    UNDECIPHERABLE,
    FOREIGN_APP,
    /** Written to another original id than ours. */
    FOREIGN_ACCOUNT
  }

  /** The platform's check of the address: answer {@code echostr} or refuse. */
  public UrlCheck verifyUrl(Query query, @Nullable String echostr, Instant now) {
    if (echostr == null || query.timestamp().isEmpty() || query.nonce().isEmpty()) {
      return new Rejected(Reason.MISSING_PARAMETER);
    }
    if (!Signature.matches(query.signature(), account.token(), query.timestamp(), query.nonce())) {
      return new Rejected(Reason.BAD_SIGNATURE);
    }
    return isFresh(query, now) ? new Echo(echostr) : new Rejected(Reason.OUTSIDE_WINDOW);
  }

  /** Checks and reads the body of a push. */
  public Decoded open(Query query, byte[] body, Instant now) {
    if (body.length > MAX_BODY_BYTES) {
      return new Rejected(Reason.BODY_TOO_LARGE);
    }
    if (query.timestamp().isEmpty() || query.nonce().isEmpty()) {
      return new Rejected(Reason.MISSING_PARAMETER);
    }
    if (!query.encryptType().equals("aes")) {
      return new Rejected(Reason.PLAIN_MODE);
    }
    if (query.msgSignature().isEmpty()) {
      return new Rejected(Reason.MISSING_PARAMETER);
    }
    return Envelope.read(body)
        .map(envelope -> verify(query, envelope, now))
        .orElse(new Rejected(Reason.MALFORMED));
  }

  /**
   * The body of the response. It is encrypted by the key that opened the push, as the platform asks
   * while keys change.
   */
  public String reply(Accepted push, PassiveReply reply, Instant now) {
    String xml = reply.xml(push.incoming().header(), now);
    String encrypt = ciphers.get(push.cipher()).encrypt(xml);
    return EncryptedReply.of(encrypt, account.token(), push.nonce(), now).xml();
  }

  private record Envelope(String toUser, String encrypt) {
    static Optional<Envelope> read(byte[] body) {
      return FlatXml.read(ByteBuffer.wrap(body), ENVELOPE_DEPTH)
          .map(fields ->
              new Envelope(
                  fields.getOrDefault("ToUserName", ""), fields.getOrDefault("Encrypt", "")))
          .filter(envelope -> !envelope.encrypt().isEmpty());
    }
  }

  private Decoded verify(Query query, Envelope envelope, Instant now) {
    if (!Signature.matches(
        query.msgSignature(),
        account.token(),
        query.timestamp(),
        query.nonce(),
        envelope.encrypt())) {
      return new Rejected(Reason.BAD_SIGNATURE);
    }
    return isFresh(query, now) ? decrypt(query, envelope) : new Rejected(Reason.OUTSIDE_WINDOW);
  }

  private Decoded decrypt(Query query, Envelope envelope) {
    Reason reason = Reason.UNDECIPHERABLE;
    for (int i = 0; i < ciphers.size(); i++) {
      switch (ciphers.get(i).decrypt(envelope.encrypt())) {
        case Decrypted.Plain(ByteBuffer message) -> {
          return read(query, envelope, message, i);
        }
        case Decrypted.ForeignApp() -> reason = Reason.FOREIGN_APP;
        case Decrypted.Damaged() -> {}
      }
    }
    return new Rejected(reason);
  }

  private Decoded read(Query query, Envelope envelope, ByteBuffer message, int cipher) {
    Optional<Incoming> incoming =
        FlatXml.read(message, MESSAGE_DEPTH).flatMap(IncomingReader::read);
    if (incoming.isEmpty()) {
      return new Rejected(Reason.MALFORMED);
    }
    Header header = incoming.get().header();
    if (!account.originalId().equals(envelope.toUser())
        || !account.originalId().equals(header.toUser())) {
      return new Rejected(Reason.FOREIGN_ACCOUNT);
    }
    InboxKey key = InboxKey.of(account.appId(), header);
    return new Accepted(incoming.get(), key, query.nonce(), cipher);
  }

  private static boolean isFresh(Query query, Instant now) {
    return Header.epochSecond(query.timestamp())
        .map(sent -> Duration.between(sent, now).abs().compareTo(WINDOW) <= 0)
        .orElse(false);
  }
}
