package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.codec.AnswerReader;
import pingyou.bot.sandbox.codec.Envelope;
import pingyou.bot.sandbox.ledger.Entry;

/** Delivers messages and events to the product. */
public final class Pusher {
  private final Vertx vertx;
  private final Platform platform;
  private final Callback callback;
  private final Underway underway;
  private final Signing signing;
  private final AnswerReader reader;

  public Pusher(Vertx vertx, Platform platform, Callback callback, Underway underway) {
    this.vertx = vertx;
    this.platform = platform;
    this.callback = callback;
    this.underway = underway;
    var random = new Random();
    var envelope = new Envelope(platform.account(), random);
    this.signing = new Signing(envelope, random);
    this.reader =
        new AnswerReader(
            envelope, platform.account().originalId(), platform.switches().textBytes());
  }

  /**
   * Delivers the fields and completes when the outcome is known; redeliveries may still follow.
   *
   * @param isShown whether the person sees the reply, or the notice when none comes
   */
  public Future<Outcome> push(Person person, Map<String, String> fields, boolean isShown) {
    var now = platform.clocks().now();
    var push =
        platform
            .ledger()
            .append(no ->
                new Entry.Push(
                    no,
                    now,
                    person.id(),
                    person.openid(),
                    fields.get("MsgId"),
                    Long.parseLong(fields.getOrDefault("CreateTime", "0")),
                    fields.getOrDefault("MsgType", ""),
                    fields.get("Event"),
                    Collections.unmodifiableMap(fields)));
    return new Delivery(this, person, push, isShown).begin();
  }

  Vertx vertx() {
    return vertx;
  }

  Platform platform() {
    return platform;
  }

  Callback callback() {
    return callback;
  }

  Underway underway() {
    return underway;
  }

  AnswerReader reader() {
    return reader;
  }

  Signing signing() {
    return signing;
  }
}
