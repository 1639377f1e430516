package pingyou.bot.dialog;

import pingyou.campaign.rule.Moment;
import pingyou.store.Tx;

/** A conversation with the one person whose conversation row the transaction holds. */
public interface Dialog {
  /**
   * @return the answer, at most {@link ChatText#MAX_BYTES}; empty for none
   */
  String turn(Tx tx, Sender sender, Input input, Moment moment);

  /** The answer when something broke on our side; nothing was stored. */
  String broken();
}
