package pingyou.bot.dialog.talk;

import java.util.List;
import pingyou.bot.dialog.turn.Work;
import pingyou.campaign.rule.Moment;
import pingyou.person.Grant;
import pingyou.store.Tx;

/** What waits for people who hold roles; recommending and reviewing answer. */
public interface Desks {
  /**
   * @param grants all of one person's
   */
  Work of(Tx tx, List<Grant> grants, Moment moment);
}
