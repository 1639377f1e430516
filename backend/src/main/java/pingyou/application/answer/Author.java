package pingyou.application.answer;

import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.campaign.rule.Moment;

/** Whose hand writes on which application, and when. */
public record Author(Application application, UUID person, Moment moment) {
  public static Author of(Application application, Edit edit) {
    return new Author(application, edit.person(), edit.moment());
  }
}
