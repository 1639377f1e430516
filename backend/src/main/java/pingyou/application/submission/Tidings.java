package pingyou.application.submission;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import pingyou.application.Opened;
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

  void submitted(Tx tx, Opened opened) {
    var at = Objects.requireNonNull(opened.application().submittedAt());
    var occasion = String.valueOf(opened.application().submission());
    tell(tx, opened, new Told("application.submitted", occasion, at, at));
  }

  void withdrawn(Tx tx, Opened opened, Instant at) {
    var occasion = opened.application().id() + " " + opened.application().revision();
    tell(tx, opened, new Told("application.withdrawn", occasion, at, at));
  }

  /** A draft lapsed at this close. */
  void lapsed(Tx tx, Opened opened, Instant at) {
    tell(tx, opened, new Told("application.lapsed", close(opened), at, at));
  }

  /** The close passed over unsent changes or an uncorrected return: the last submission counts. */
  void kept(Tx tx, Opened opened, Instant at) {
    var submittedAt = Objects.requireNonNull(opened.application().submittedAt());
    tell(tx, opened, new Told("application.kept", close(opened), submittedAt, at));
  }

  private static String close(Opened opened) {
    return opened.application().id() + " " + opened.applying().closesAt();
  }

  private void tell(Tx tx, Opened opened, Told told) {
    var campaign = opened.campaign();
    var application = opened.application();
    var values = new HashMap<String, String>();
    values.put("campaign", campaign.shortTitle());
    values.put("track", opened.track().title());
    values.put("number", Objects.toString(application.number(), ""));
    values.put("time", Dates.time(told.time(), campaign.zone()));
    values.put("deadline", Dates.close(opened.applying().closesAt(), campaign.zone()));
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
