package pingyou.bot.dialog;

import pingyou.campaign.rule.Moment;
import pingyou.store.Tx;

/** What is said in a conversation whose row the transaction holds. */
public interface Dialog {
  /**
   * @return the answer, at most {@link ChatText#MAX_BYTES}; empty for none
   */
  String turn(Tx tx, Conversation conversation, Input input, Moment moment);

  /** The answer when something broke on our side; nothing was stored. */
  String broken();
}
