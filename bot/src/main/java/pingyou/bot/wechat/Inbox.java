package pingyou.bot.wechat;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import pingyou.bot.dialog.Sender;
import pingyou.store.Tx;

/** What was handled, by key: the judge of "seen". The incoming message itself is never stored. */
final class Inbox {
  /** Phones and ID numbers, should a reply hold one. */
  private static final Pattern PERSONAL =
      Pattern.compile("(?<!\\d)(\\d{3})\\d{4,12}(\\d{3}[\\dXx])(?!\\d)");

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

  record Row(
      String messageKey,
      String appId,
      String openid,
      State state,
      String reply,
      Instant receivedAt) {}
}
