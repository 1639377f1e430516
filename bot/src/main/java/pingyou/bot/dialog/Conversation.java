package pingyou.bot.dialog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's conversation stands, locked until the transaction ends.
 *
 * @param kept the stored step, as JSON; null before the first
 */
public record Conversation(Sender sender, @Nullable String kept) {
  public Optional<String> step() {
    return Optional.ofNullable(kept);
  }
}
