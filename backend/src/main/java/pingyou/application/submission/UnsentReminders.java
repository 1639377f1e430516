package pingyou.application.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.application.answer.AnswerBook;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;
import pingyou.notice.Notice;
import pingyou.notice.timetable.Unfinished;
import pingyou.notice.wording.Dates;
import pingyou.store.Tx;

/** Reminders of what lies unsent while applying is still open. */
public final class UnsentReminders implements Unfinished {
  private final String kind;
  private final Predicate<Application> concerned;
  private final Applications applications;
  private final AnswerBook book;
  private final Regions regions;

  private UnsentReminders(
      String kind,
      Predicate<Application> concerned,
      Applications applications,
      AnswerBook book,
      Regions regions) {
    this.kind = kind;
    this.concerned = concerned;
    this.applications = applications;
    this.book = book;
    this.regions = regions;
  }

  /** Of drafts that were never submitted, with the number of fields still to be written. */
  public static UnsentReminders ofDrafts(
      Applications applications, AnswerBook book, Regions regions) {
    return new UnsentReminders(
        "deadline.applying", it -> it.status() == Status.DRAFT, applications, book, regions);
  }

  /** Of submitted cases with unsent changes, and of returned ones. */
  public static UnsentReminders ofChanges(
      Applications applications, AnswerBook book, Regions regions) {
    return new UnsentReminders(
        "deadline.resubmitting", it -> it.status().counts(), applications, book, regions);
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public List<Instant> closes(Tx tx, Campaign campaign) {
    return campaign.tracks().stream().flatMap(UnsentReminders::closes).distinct().toList();
  }

  @Override
  public List<Notice> due(Tx tx, Campaign campaign, Rung rung, Instant now) {
    return campaign.tracks().stream()
        .filter(track -> closes(track).anyMatch(rung.close()::equals))
        .flatMap(track -> applications.unsent(tx, campaign.id(), track.id()).stream())
        .filter(concerned)
        .map(applications::opened)
        .filter(opened -> isRungFor(opened, rung))
        .map(opened -> notice(tx, opened, rung, now))
        .toList();
  }

  /** Those who come in at the province may have a close of their own. */
  private static Stream<Instant> closes(Track track) {
    var others = track.entrance().map(Entrance::applying);
    return Stream.concat(Stream.of(track.applying()), others.stream()).map(Window::closesAt);
  }

  private static boolean isRungFor(Opened opened, Rung rung) {
    var applying = opened.applying();
    return applying.closesAt().equals(rung.close()) && !applying.opensAt().isAfter(rung.at());
  }

  private Notice notice(Tx tx, Opened opened, Rung rung, Instant now) {
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
            String.valueOf(missing(tx, opened, now))),
        null,
        now);
  }

  private int missing(Tx tx, Opened opened, Instant now) {
    var form = opened.track().form();
    var values = book.values(tx, opened.application().id(), form);
    var day = opened.day(Moment.of(now));
    return Completeness.missing(form, values, regions, day).size();
  }
}
