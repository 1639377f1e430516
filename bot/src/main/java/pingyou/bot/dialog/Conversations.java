package pingyou.bot.dialog;

import java.time.Instant;
import java.util.Optional;
import pingyou.store.Tx;

/** The conversation rows: one per person, locked before anything else of that person is touched. */
public final class Conversations {
  private Conversations() {}

  /** Makes the row if need be and locks it until the transaction ends. */
  public static void lock(Tx tx, Sender sender, Instant now) {
    var mapper = tx.mapper(ConversationMapper.class);
    if (mapper.lock(sender.appId(), sender.openid()) == null) {
      mapper.insert(sender.appId(), sender.openid(), now);
      mapper.lock(sender.appId(), sender.openid());
    }
  }

  /** The stored step, as JSON; empty before the first. */
  public static Optional<String> step(Tx tx, Sender sender) {
    return Optional.ofNullable(
        tx.mapper(ConversationMapper.class).step(sender.appId(), sender.openid()));
  }

  public static void step(Tx tx, Sender sender, String step, Instant now) {
    tx.mapper(ConversationMapper.class).update(sender.appId(), sender.openid(), step, now);
  }
}
