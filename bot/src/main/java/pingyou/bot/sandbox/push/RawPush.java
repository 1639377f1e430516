package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import pingyou.bot.sandbox.account.Account;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.codec.Answer;
import pingyou.bot.sandbox.codec.AnswerReader;
import pingyou.bot.sandbox.codec.Envelope;

/** Sends requests made by hand; nothing of them is kept in a chat. */
public final class RawPush {
  private final Platform platform;
  private final Callback callback;

  public RawPush(Platform platform, Callback callback) {
    this.platform = platform;
    this.callback = callback;
  }

  /** One answer for each time, in order. */
  public Future<List<Raw.Answered>> send(Raw raw) {
    var signed = signed(raw);
    Future<List<Raw.Answered>> all = Future.succeededFuture(new ArrayList<>());
    for (int i = 0; i < Math.max(1, raw.times()); i++) {
      all =
          all.compose(answers ->
              callback
                  .post(signed.query(), signed.body())
                  .map(received -> read(raw, signed, received))
                  .otherwise(e -> new Raw.Answered(0, "", null, e.toString()))
                  .onSuccess(answers::add)
                  .map(_ -> answers));
    }
    return all;
  }

  private Signing.Signed signed(Raw raw) {
    var account = platform.account();
    var inside =
        new Account(
            Objects.requireNonNullElse(raw.appId(), account.appId()),
            account.secret(),
            account.token(),
            account.aesKey(),
            account.originalId());
    var random = new Random();
    var envelope = new Envelope(inside, random);
    var signed =
        new Signing(envelope, random)
            .sign(
                openid(raw),
                account.originalId(),
                envelope.encrypt(raw.xml()),
                platform.clocks().nowSeconds() - raw.ageSeconds());
    return tampered(raw, signed);
  }

  private static Signing.Signed tampered(Raw raw, Signing.Signed signed) {
    return switch (raw.tamper()) {
      case null -> signed;
      case SIGNATURE -> Signing.wrongly(signed);
      case BODY -> new Signing.Signed(signed.query(), raw.xml(), signed.nonce());
      case PLAIN -> new Signing.Signed(plain(signed.query()), raw.xml(), signed.nonce());
    };
  }

  private static Map<String, String> plain(Map<String, String> query) {
    var plain = new LinkedHashMap<>(query);
    plain.remove("encrypt_type");
    plain.remove("msg_signature");
    return plain;
  }

  private Raw.Answered read(Raw raw, Signing.Signed signed, Callback.Received received) {
    var account = platform.account();
    var reader =
        new AnswerReader(
            new Envelope(account, new Random()),
            account.originalId(),
            platform.switches().textBytes());
    var body = received.body();
    return switch (reader.read(body, openid(raw), signed.nonce())) {
      case Answer.Nothing _ -> new Raw.Answered(received.status(), body, null, null);
      case Answer.Said said -> new Raw.Answered(received.status(), body, said.xml(), null);
      case Answer.Improper improper ->
          new Raw.Answered(received.status(), body, null, improper.why());
    };
  }

  private static String openid(Raw raw) {
    return Objects.requireNonNullElse(raw.openid(), "");
  }
}
