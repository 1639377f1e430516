package pingyou.application.draft;

import java.util.Map;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.application.answer.Content;
import pingyou.application.answer.Facts;
import pingyou.campaign.rule.Moment;
import pingyou.store.Tx;

/** Notes on the application what its answers now amount to. */
final class WorkingCopies {
  private final Applications applications;
  private final Content.Maker contents;

  WorkingCopies(Applications applications, Content.Maker contents) {
    this.applications = applications;
    this.contents = contents;
  }

  /**
   * After an answer was written: version, county and school, whether it differs, when.
   *
   * @param values all answers as they are now
   */
  Application written(Tx tx, Opened opened, Map<String, String> values, Moment moment) {
    var mapper = tx.mapper(DraftMapper.class);
    var application = opened.application();
    var facts = Facts.of(opened, values);
    var row =
        new DraftMapper.Written(
            application.id(),
            application.version(),
            status(opened, moment),
            differs(tx, opened, values),
            moment.at());
    if (mapper.written(row, facts) != 1) {
      throw new IllegalStateException("application " + application.id() + " wasn't locked");
    }
    return applications.find(tx, application.id()).orElseThrow();
  }

  /**
   * A lapsed draft is one again if the close was moved. A message that was sent in time and only
   * came after the close leaves it lapsed, because nothing would let it lapse once more.
   */
  private static Status status(Opened opened, Moment moment) {
    var status = opened.application().status();
    return moment.receivedAt().isBefore(opened.applying().closesAt())
        ? status.after(Status.Act.RESUME).orElse(status)
        : status;
  }

  private boolean differs(Tx tx, Opened opened, Map<String, String> values) {
    UUID submission = opened.application().submission();
    if (submission == null) {
      return false;
    }
    var submitted = Content.read(tx.mapper(DraftMapper.class).content(submission));
    return !submitted.answers().equals(contents.of(tx, opened, values).answers());
  }
}
