package pingyou.application.submission;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import pingyou.application.Application;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Window;
import pingyou.notice.Notice;
import pingyou.notice.Outbox;
import pingyou.notice.wording.Dates;
import pingyou.store.Tx;

/** What applicants are told of their own submissions and of the close. */
public final class Tidings {
  private final Outbox outbox;

  public Tidings(Outbox outbox) {
    this.outbox = outbox;
  }

  void submitted(Tx tx, Campaign campaign, Application application) {
    var at = Objects.requireNonNull(application.submittedAt());
    var occasion = String.valueOf(application.submission());
    tell(tx, campaign, application, new Told("application.submitted", occasion, at, at));
  }

  void withdrawn(Tx tx, Campaign campaign, Application application, Instant at) {
    var occasion = application.id() + " " + application.revision();
    tell(tx, campaign, application, new Told("application.withdrawn", occasion, at, at));
  }

  /** A draft lapsed at this close. */
  void lapsed(Tx tx, Campaign campaign, Application application, Instant at) {
    tell(
        tx,
        campaign,
        application,
        new Told("application.lapsed", close(campaign, application), at, at));
  }

  /** The close passed over unsent changes or an uncorrected return: the last submission counts. */
  void kept(Tx tx, Campaign campaign, Application application, Instant at) {
    var submittedAt = Objects.requireNonNull(application.submittedAt());
    tell(
        tx,
        campaign,
        application,
        new Told("application.kept", close(campaign, application), submittedAt, at));
  }

  private static String close(Campaign campaign, Application application) {
    return application.id() + " " + applying(campaign, application).closesAt();
  }

  private static Window applying(Campaign campaign, Application application) {
    return campaign.applying(campaign.track(application.track()), application.county());
  }

  private void tell(Tx tx, Campaign campaign, Application application, Told told) {
    var track = campaign.track(application.track());
    var applying = applying(campaign, application);
    var values = new HashMap<String, String>();
    values.put("campaign", campaign.shortTitle());
    values.put("track", track.title());
    values.put("number", Objects.toString(application.number(), ""));
    values.put("time", Dates.time(told.time(), campaign.zone()));
    values.put("deadline", Dates.close(applying.closesAt(), campaign.zone()));
    outbox.add(
        tx,
        Notice.of(
            campaign.id(),
            told.kind(),
            application.person(),
            told.occasion(),
            Map.copyOf(values),
            null,
            told.dueAt()));
  }

  private record Told(String kind, String occasion, Instant time, Instant dueAt) {}
}
