package pingyou.application.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Status;
import pingyou.application.close.Closes;
import pingyou.application.submission.SubmissionMapper.Due;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.notice.timetable.Duty;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * What the close of applying does, when nothing in time can arrive any more: drafts lapse, returned
 * cases go on as last submitted and are marked, unsent changes count for nothing; each owner is
 * told once. The working copies stay as they are: an act in time that is only processed later still
 * finds them.
 */
public final class Closing implements Duty {
  private static final int AT_ONCE = 50;

  private final Database database;
  private final Applications applications;
  private final Dues dues;
  private final Tidings tidings;

  public Closing(Database database, Applications applications, Closes closes, Tidings tidings) {
    this.database = database;
    this.applications = applications;
    this.dues = new Dues(closes);
    this.tidings = tidings;
  }

  @Override
  public String name() {
    return "application.close";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return dues.of(tx, campaign).stream().map(Closing::settlesAt).distinct().sorted().toList();
  }

  private static Instant settlesAt(Due due) {
    return due.close().plus(Moment.ARRIVAL);
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    database.read(tx -> dues.of(tx, campaign)).stream()
        .filter(due -> !settlesAt(due).isAfter(scheduled))
        .forEach(due -> settle(due, scheduled));
  }

  private void settle(Due due, Instant at) {
    while (settleSome(due, at) == AT_ONCE) {
      // The next ones, in a transaction of their own.
    }
  }

  private int settleSome(Due due, Instant at) {
    return database.write(tx -> {
      var ids = tx.mapper(SubmissionMapper.class).toClose(due, AT_ONCE);
      ids.forEach(id -> settle(tx, new Settled(id, due.close()), at));
      return ids.size();
    });
  }

  private record Settled(UUID application, Instant close) {}

  private void settle(Tx tx, Settled settled, Instant at) {
    var opened = applications.opened(tx, applications.lock(tx, settled.application()));
    var application = opened.application();
    var status = application.status();
    var after = status.after(Status.Act.CLOSE).orElse(status);
    var uncorrected = status == Status.RETURNED;
    tx.mapper(SubmissionMapper.class)
        .markClosed(application.id(), after, uncorrected, settled.close());
    if (status == Status.DRAFT) {
      audit(tx, application, "application.lapse", at);
      tidings.lapsed(tx, opened, at);
    } else if (uncorrected || (status == Status.SUBMITTED && application.changed())) {
      audit(tx, application, "application.keep", at);
      tidings.kept(tx, opened, at);
    }
  }

  private static void audit(Tx tx, Application application, String act, Instant at) {
    tx.audit(
        new AuditLine(Actor.SYSTEM, act, application.campaign(), application.id(), at, Map.of()));
  }
}
