package pingyou.bot.wechat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import pingyou.bot.dialog.Sender;
import pingyou.store.Database;
import pingyou.store.Tx;

/** What was handled, by key: the judge of "seen". The incoming message itself is never stored. */
final class Inbox {
  /** Phones and ID numbers, should a reply hold one; digits inside an address are no number. */
  private static final Pattern PERSONAL =
      Pattern.compile("(?<![\\w/=.-])(\\d{3})\\d{4,12}(\\d{3}[\\dXx])(?![\\w/=-])");

  /** A redelivery comes within seconds; an hour covers any. */
  private static final Duration REPLY = Duration.ofHours(1);

  /** Long after the platform has given up. */
  private static final Duration ROW = Duration.ofDays(30);

  private static final int BATCH = 1_000;

  private Inbox() {}

  /** The reply to a message that was handled before; an empty one after an hour. */
  static Optional<String> reply(Tx tx, String key) {
    return Optional.ofNullable(tx.mapper(InboxMapper.class).reply(key));
  }

  static void handled(Tx tx, String key, Sender sender, String reply, Instant at) {
    insert(tx, new Row(key, sender.appId(), sender.openid(), State.HANDLED, masked(reply), at));
  }

  static void failed(Tx tx, String key, Sender sender, String reply, Instant at) {
    insert(tx, new Row(key, sender.appId(), sender.openid(), State.FAILED, reply, at));
  }

  /**
   * Empties replies and drops rows whose time is over, a batch in each transaction.
   *
   * @param now machine time
   */
  static void sweep(Database database, Instant now) {
    repeat(database, mapper -> mapper.emptyReplies(now.minus(REPLY), BATCH));
    repeat(database, mapper -> mapper.dropBefore(now.minus(ROW), BATCH));
  }

  private static void repeat(Database database, ToIntFunction<InboxMapper> batch) {
    int changed;
    do {
      changed = database.write(tx -> batch.applyAsInt(tx.mapper(InboxMapper.class)));
    } while (changed == BATCH);
  }

  private static void insert(Tx tx, Row row) {
    tx.mapper(InboxMapper.class).insert(row);
  }

  private static String masked(String reply) {
    return PERSONAL.matcher(reply).replaceAll("$1****$2");
  }

  enum State {
    HANDLED,
    FAILED
  }

  /**
   * @param receivedAt machine time, so that a sandbox's clock doesn't age it
   */
  record Row(
      String messageKey,
      String appId,
      String openid,
      State state,
      String reply,
      Instant receivedAt) {}
}
