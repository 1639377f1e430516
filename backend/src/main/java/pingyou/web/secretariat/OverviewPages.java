package pingyou.web.secretariat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.application.CaseLine.Mark;
import pingyou.application.Cases;
import pingyou.application.enclosure.Receipts;
import pingyou.application.past.PastWinners;
import pingyou.application.platform.Placements;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.catalogue.FileReport;
import pingyou.campaign.catalogue.Proposal;
import pingyou.campaign.catalogue.Publishing;
import pingyou.campaign.revision.Sayings;
import pingyou.notice.Outbox;
import pingyou.recommendation.Closings;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.eligible.OpenQuestions;
import pingyou.web.eligible.Waiting;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.plain.ListPage;

/** {@code /secretariat}: how a campaign stands, and what asks for the secretariat. */
public final class OverviewPages {
  private static final int TROUBLES_SHOWN = 20;

  private final Ground ground;
  private final Steering steering;
  private final Cases cases;
  private final Closings closings;
  private final Outbox outbox;
  private final Publishing publishing;
  private final Waiting waiting;

  public OverviewPages(
      Ground ground,
      Steering steering,
      Cases cases,
      Closings closings,
      Outbox outbox,
      Publishing publishing,
      OpenQuestions open) {
    this.ground = ground;
    this.steering = steering;
    this.cases = cases;
    this.closings = closings;
    this.outbox = outbox;
    this.publishing = publishing;
    this.waiting = new Waiting(ground.words(), open);
  }

  public Answer choose(Request request) {
    var campaigns = ground.database().read(tx -> steering.campaigns(tx, request));
    if (campaigns.isEmpty()) {
      return Answer.problem(403, "");
    }
    return campaigns.size() == 1
        ? new Answer.Redirect(Steering.path(campaigns.getFirst()))
        : Answer.page("list", Map.of("page", choice(request, campaigns)));
  }

  private ListPage choice(Request request, List<Campaign> campaigns) {
    var words = ground.words();
    var rows =
        campaigns.stream().map(it -> way(it.shortTitle(), it.issuer(), Steering.path(it))).toList();
    return page(
        request,
        words.say("page.secretariat.title"),
        List.of(),
        List.of(new ListPage.Group(words.say("page.secretariat.campaigns"), rows, List.of(), "")));
  }

  private static Row way(String title, String fact, String href) {
    return new Row(href, title, List.of(fact), null, null, null);
  }

  private ListPage page(
      Request request, String title, List<String> notes, List<ListPage.Group> groups) {
    return new ListPage(
        request.shell(),
        List.of(ground.words().say("page.product")),
        title,
        List.of(),
        new Link(ground.words().say("page.mine.title"), "/apply"),
        notes,
        groups);
  }

  public Answer show(Request request) {
    return steering.look(
        request,
        (tx, campaign) -> {
          var groups = new ArrayList<ListPage.Group>();
          var steers = steering.steers(tx, request, campaign);
          groups.add(places(campaign, steers));
          if (steers) {
            waiting.of(tx, campaign).ifPresent(groups::add);
          }
          campaign.tracks().forEach(track -> groups.add(track(tx, request, campaign, track)));
          groups.add(troubles(tx, request, campaign));
          var page = page(request, campaign.shortTitle(), files(tx, request, campaign), groups);
          return Answer.page("list", Map.of("page", page));
        });
  }

  /** Auditors are led to what they may look at. */
  private ListPage.Group places(Campaign campaign, boolean steers) {
    var words = ground.words();
    var rows =
        names(campaign, steers)
            .map(it ->
                way(
                    words.say("page.secretariat." + it),
                    words.say("page.secretariat." + it + "-fact"),
                    Steering.path(campaign) + "/" + it))
            .toList();
    return new ListPage.Group(words.say("page.secretariat.places"), rows, List.of(), "");
  }

  private static Stream<String> names(Campaign campaign, boolean steers) {
    var places = new ArrayList<>(List.of("cases"));
    if (steers) {
      places.addAll(List.of("people", "units", "quotas", "import"));
    }
    if (!campaign.paperwork().isEmpty()) {
      places.add("papers");
    }
    if (steers && Receipts.isAwaited(campaign)) {
      places.add("attachments");
    }
    if (steers && PastWinners.isKept(campaign)) {
      places.add("past");
    }
    if (steers && Placements.isAsked(campaign)) {
      places.add("platforms");
    }
    places.add("log");
    return places.stream();
  }

  /** Counts of a track, and the units that closed in silence. */
  private ListPage.Group track(Tx tx, Request request, Campaign campaign, Track track) {
    var words = ground.words();
    var lines = cases.submitted(tx, campaign.id(), track.id());
    var faulty = lines.stream().filter(it -> it.marks().contains(Mark.FORMAL_FAULT)).count();
    var rows = new ArrayList<Row>();
    rows.add(
        new Row(
            Steering.path(campaign) + "/cases",
            words.say("page.secretariat.submitted"),
            List.of(
                applying(track, campaign, request.arrivedAt()),
                words.say("page.secretariat.faulty", "count", String.valueOf(faulty))),
            null,
            String.valueOf(lines.size()),
            null));
    rows.add(
        way(
            words.say("page.assignment.title"),
            words.say("page.assignment.fact"),
            Steering.path(campaign) + "/assignment/" + track.id()));
    rows.add(
        way(
            words.say("page.ranking.title"),
            words.say("page.ranking.fact"),
            Steering.path(campaign) + "/ranking/" + track.id()));
    if (steering.steers(tx, request, campaign)) {
      rows.add(
          way(
              words.say("page.objections.title"),
              words.say("page.objections.fact"),
              Steering.path(campaign) + "/objections/" + track.id()));
    }
    for (var tier : Tier.everRecommending(campaign)) {
      if (tier.track().id().equals(track.id())
          && (tier.isRound() || request.arrivedAt().isAfter(tier.level().window().closesAt()))) {
        closings.silent(tx, tier).forEach(it -> rows.add(silent(it)));
      }
    }
    return new ListPage.Group(track.title(), rows, List.of(), "");
  }

  /** The days of applying; where cities end it themselves, within which. */
  private String applying(Track track, Campaign campaign, Instant now) {
    var own = track.ownClose();
    if (own == null) {
      return Spans.days(track.applying(), campaign.zone());
    }
    var unset = Dates.close(own.unset(), now, campaign.zone());
    return Spans.days(own.bounds(), campaign.zone())
        + " "
        + ground.words().say("page.close.by-city", "deadline", unset);
  }

  private Row silent(Terms terms) {
    return way(
        ground.words().office(terms.region().name()),
        ground.words().say("page.secretariat.silent", "level", terms.level().title()),
        Office.path(terms.unit()));
  }

  private ListPage.Group troubles(Tx tx, Request request, Campaign campaign) {
    var words = ground.words();
    var zone = campaign.zone();
    var rows =
        outbox.troubles(tx, campaign.id(), TROUBLES_SHOWN).stream()
            .map(it ->
                new Row(
                    Steering.path(campaign) + "/people",
                    it.kind(),
                    List.of(
                        words.say(
                            "page.secretariat.trouble."
                                + it.state().name().toLowerCase(Locale.ROOT)),
                        Dates.moment(it.dueAt(), request.arrivedAt(), zone)),
                    it.reason(),
                    null,
                    null))
            .toList();
    return new ListPage.Group(
        words.say("page.secretariat.troubles"),
        rows,
        List.of(),
        words.say("page.secretariat.no-troubles"));
  }

  /** How the campaign's file as it lies there stands to what runs, and which others don't run. */
  private List<String> files(Tx tx, Request request, Campaign campaign) {
    var notes = new ArrayList<String>();
    var proposal = publishing.look(tx, campaign.id(), request.arrivedAt());
    proposal
        .report()
        .filter(it -> it.state() != FileReport.State.RUNS)
        .ifPresent(it -> notes.addAll(notes(it, proposal)));
    for (var report : ground.campaigns().reports()) {
      if (ground.campaigns().find(report.campaign()).isEmpty()) {
        notes.add(
            ground.words().say("page.secretariat.file.not-loaded", "campaign", report.campaign()));
        notes.addAll(faults(report));
      }
    }
    return notes;
  }

  private List<String> notes(FileReport report, Proposal proposal) {
    var words = ground.words();
    var notes = new ArrayList<String>();
    notes.add(words.say("page.secretariat.file." + report.state().name().toLowerCase(Locale.ROOT)));
    notes.addAll(faults(report));
    var sayings = new Sayings(words::fill);
    proposal.steps().forEach(it -> notes.add(sayings.of(it.change(), it.refusal())));
    if (!proposal.steps().isEmpty()) {
      var next = proposal.isAdmissible() ? "publish.command" : "publish.blocked";
      notes.add(words.say(next, "campaign", report.campaign()));
    }
    return notes;
  }

  private List<String> faults(FileReport report) {
    return report.faults().stream()
        .map(it -> it.place() + " " + ground.words().of(it.what()))
        .toList();
  }
}
