package pingyou.bot.dialog.talk;

import pingyou.application.Application;
import pingyou.bot.dialog.turn.Course;
import pingyou.campaign.rule.Moment;
import pingyou.store.Tx;

/** What became of applications; recommending, reviewing and deciding answer. */
public interface Courses {
  /**
   * @param application that counts, after its close
   */
  Course of(Tx tx, Application application, Moment moment);
}
