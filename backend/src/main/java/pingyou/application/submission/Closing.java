package pingyou.application.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Status;
import pingyou.application.submission.SubmissionMapper.Due;
import pingyou.application.submission.SubmissionMapper.Whose;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
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
  private final Tidings tidings;

  public Closing(Database database, Applications applications, Tidings tidings) {
    this.database = database;
    this.applications = applications;
    this.tidings = tidings;
  }

  @Override
  public String name() {
    return "application.close";
  }

  @Override
  public List<Instant> instants(Tx tx, Campaign campaign) {
    return dues(campaign).map(Closing::settlesAt).distinct().sorted().toList();
  }

  private static Instant settlesAt(Due due) {
    return due.close().plus(Moment.ARRIVAL);
  }

  /** Every close of the campaign with those whom it concerns. */
  private static Stream<Due> dues(Campaign campaign) {
    return campaign.tracks().stream().flatMap(track -> dues(campaign, track));
  }

  private static Stream<Due> dues(Campaign campaign, Track track) {
    var due = new Due(campaign.id(), track.id(), track.applying().closesAt(), campaign.region());
    return track
        .entrance()
        .map(it ->
            Stream.of(
                due.of(Whose.OTHERS),
                due.of(Whose.STRAIGHT).at(it.applying().closesAt()),
                due.of(Whose.NOWHERE).at(track.applyingOfAny().closesAt())))
        .orElseGet(() -> Stream.of(due));
  }

  @Override
  public void perform(Campaign campaign, Instant scheduled, Instant now) {
    dues(campaign)
        .filter(due -> !settlesAt(due).isAfter(scheduled))
        .forEach(due -> settle(campaign, due, scheduled));
  }

  private void settle(Campaign campaign, Due due, Instant at) {
    while (settleSome(campaign, due, at) == AT_ONCE) {
      // The next ones, in a transaction of their own.
    }
  }

  private int settleSome(Campaign campaign, Due due, Instant at) {
    return database.write(tx -> {
      var ids = tx.mapper(SubmissionMapper.class).toClose(due, AT_ONCE);
      ids.forEach(id -> settle(tx, campaign, new Settled(id, due.close()), at));
      return ids.size();
    });
  }

  private record Settled(UUID application, Instant close) {}

  private void settle(Tx tx, Campaign campaign, Settled settled, Instant at) {
    var application = applications.lock(tx, settled.application());
    var status = application.status();
    var after = status.after(Status.Act.CLOSE).orElse(status);
    var uncorrected = status == Status.RETURNED;
    tx.mapper(SubmissionMapper.class)
        .markClosed(application.id(), after, uncorrected, settled.close());
    if (status == Status.DRAFT) {
      audit(tx, application, "application.lapse", at);
      tidings.lapsed(tx, campaign, application, at);
    } else if (uncorrected || (status == Status.SUBMITTED && application.changed())) {
      audit(tx, application, "application.keep", at);
      tidings.kept(tx, campaign, application, at);
    }
  }

  private static void audit(Tx tx, Application application, String act, Instant at) {
    tx.audit(
        new AuditLine(Actor.SYSTEM, act, application.campaign(), application.id(), at, Map.of()));
  }
}
