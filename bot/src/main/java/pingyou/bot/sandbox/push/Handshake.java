package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Random;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.codec.Envelope;

/** The GET with {@code echostr} by which the platform accepts a callback's setting. */
public final class Handshake {
  /** {@code why} is empty when it is accepted, else in English. */
  public record Verified(boolean accepted, String why) {}

  private final Platform platform;
  private final Callback callback;
  private final Envelope envelope;
  private final Random random = new Random();

  public Handshake(Platform platform, Callback callback) {
    this.platform = platform;
    this.callback = callback;
    this.envelope = new Envelope(platform.account(), random);
  }

  public Future<Verified> verify() {
    var timestamp = Long.toString(platform.clocks().nowSeconds());
    var nonce = Integer.toString(100_000_000 + random.nextInt(900_000_000));
    var echo = Long.toString(random.nextLong(1_000_000_000_000_000_000L, Long.MAX_VALUE));
    var query = new LinkedHashMap<String, String>();
    query.put("signature", envelope.sign(timestamp, nonce));
    query.put("timestamp", timestamp);
    query.put("nonce", nonce);
    query.put("echostr", echo);
    return callback
        .get(query)
        .map(received -> judged(received, echo))
        .onSuccess(this::note)
        .otherwise(e -> new Verified(false, "no answer: " + e.getMessage()));
  }

  private static Verified judged(Callback.Received received, String echo) {
    if (received.status() != 200) {
      return new Verified(false, "status " + received.status());
    }
    return received.body().equals(echo)
        ? new Verified(true, "")
        : new Verified(false, "the body is not exactly echostr");
  }

  private void note(Verified verified) {
    platform.note(
        null, verified.accepted ? "Callback accepted" : "Callback not accepted: " + verified.why);
  }
}
