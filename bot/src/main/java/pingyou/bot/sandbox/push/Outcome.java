package pingyou.bot.sandbox.push;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Bubble;
import pingyou.bot.sandbox.ledger.Entry;

/**
 * What came of a push.
 *
 * @param push its number in the ledger
 * @param ms from the first delivery to the answer that counted, or to giving up
 * @param replies what the person now sees: the passive reply, or the failure notice
 */
public record Outcome(
    long push,
    @Nullable String msgId,
    Entry.Outcome outcome,
    int attempts,
    long ms,
    List<Bubble> replies) {}
