package pingyou.bot.dialog;

import java.time.Instant;
import java.util.Optional;
import pingyou.store.Tx;

/** The conversation rows: one per person, locked before anything else of that person is touched. */
public final class Conversations {
  private Conversations() {}

  /** Makes the row if need be and locks it until the transaction ends. */
  public static Conversation lock(Tx tx, Sender sender, Instant now) {
    var mapper = tx.mapper(ConversationMapper.class);
    var kept = mapper.lock(sender.appId(), sender.openid());
    if (kept == null) {
      mapper.insert(sender.appId(), sender.openid(), now);
      kept = mapper.lock(sender.appId(), sender.openid());
    }
    return new Conversation(sender, kept == null || kept.isEmpty() ? null : kept);
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
