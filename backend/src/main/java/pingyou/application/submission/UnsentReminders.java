package pingyou.application.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.answer.AnswerBook;
import pingyou.application.close.Closes;
import pingyou.application.submission.SubmissionMapper.Due;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Moment;
import pingyou.notice.Notice;
import pingyou.notice.ladder.Ladder;
import pingyou.notice.ladder.QuietHours;
import pingyou.notice.timetable.Unfinished;
import pingyou.notice.wording.Dates;
import pingyou.store.Tx;

/** Reminders of what lies unsent while applying is still open. */
public final class UnsentReminders implements Unfinished {
  private final String kind;
  private final Predicate<Application> concerned;
  private final Sources sources;

  private UnsentReminders(String kind, Predicate<Application> concerned, Sources sources) {
    this.kind = kind;
    this.concerned = concerned;
    this.sources = sources;
  }

  /** What reminders are made from. */
  public record Sources(
      Applications applications, Closes closes, AnswerBook book, Regions regions) {
    private List<Instant> closes(Tx tx, Campaign campaign, Track track) {
      return new Dues(closes).of(tx, campaign, track).stream().map(Due::close).toList();
    }
  }

  /** Of drafts that were never submitted, with the number of fields still to be written. */
  public static UnsentReminders ofDrafts(Sources sources) {
    return new UnsentReminders("deadline.applying", it -> !it.status().counts(), sources);
  }

  /** Of submitted cases with unsent changes, and of returned ones. */
  public static UnsentReminders ofChanges(Sources sources) {
    return new UnsentReminders("deadline.resubmitting", it -> it.status().counts(), sources);
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public List<Instant> closes(Tx tx, Campaign campaign) {
    return campaign.tracks().stream()
        .flatMap(track -> sources.closes(tx, campaign, track).stream())
        .distinct()
        .toList();
  }

  @Override
  public List<Notice> due(Tx tx, Campaign campaign, Rung rung, Instant now) {
    var applications = sources.applications();
    return campaign.tracks().stream()
        .filter(track -> sources.closes(tx, campaign, track).contains(rung.close()))
        .flatMap(track -> applications.unsent(tx, campaign.id(), track.id()).stream())
        .filter(concerned)
        .map(it -> applications.opened(tx, it))
        .filter(opened -> isRungFor(opened, rung))
        .map(opened -> notice(tx, opened, rung, now))
        .toList();
  }

  /**
   * Tells whom it concerns in some regions of a close that was moved: who has something unsent, and
   * whose draft has lapsed and may be written on again. It stands for the reminder that would be
   * the latest now, which isn't sent once more.
   */
  public List<Notice> moved(
      Tx tx, Campaign campaign, Track standing, List<String> regions, Instant now) {
    var zone = campaign.zone();
    var at = QuietHours.next(now, zone);
    var applying = standing.applying();
    var latest = Ladder.closing(applying, zone).due(Set.of(), at).map(it -> it.at()).orElse(now);
    var rung = new Rung(applying.closesAt(), latest);
    var applications = sources.applications();
    return applications.unsentOrLapsed(tx, campaign.id(), standing.id()).stream()
        .filter(concerned)
        .filter(it -> it.county() != null && regions.contains(it.county()))
        .map(it -> applications.opened(tx, it))
        .map(opened -> notice(tx, opened, rung, at))
        .toList();
  }

  private static boolean isRungFor(Opened opened, Rung rung) {
    var applying = opened.applying();
    return applying.closesAt().equals(rung.close()) && !applying.opensAt().isAfter(rung.at());
  }

  private Notice notice(Tx tx, Opened opened, Rung rung, Instant dueAt) {
    var application = opened.application();
    var campaign = opened.campaign();
    return Notice.of(
        campaign.id(),
        kind,
        application.person(),
        application.track() + " " + rung.occasion(),
        Map.of(
            "campaign",
            campaign.shortTitle(),
            "track",
            opened.track().title(),
            "number",
            Objects.toString(application.number(), ""),
            "deadline",
            Dates.close(rung.close(), campaign.zone()),
            "count",
            String.valueOf(missing(tx, opened, dueAt))),
        null,
        dueAt);
  }

  private int missing(Tx tx, Opened opened, Instant now) {
    var form = opened.track().form();
    var values = sources.book().values(tx, opened.application().id(), form);
    var day = opened.day(Moment.of(now));
    return Completeness.missing(form, values, sources.regions(), day).size();
  }
}
