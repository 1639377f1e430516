package pingyou.web.applicant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.application.Opened;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.store.Tx;
import pingyou.web.frame.Applying;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Tracing;
import pingyou.web.frame.Whereabouts;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.ListPage;

/** {@code /apply}: one's own applications, and what can be applied for. */
public final class MinePages {
  private final Ground ground;
  private final Applying applying;
  private final Tracing tracing;

  public MinePages(Ground ground, Applying applying, Tracing tracing) {
    this.ground = ground;
    this.applying = applying;
    this.tracing = tracing;
  }

  /** One's own application, and where it is. */
  private record Own(Opened opened, Tag tag) {}

  public Answer show(Request request) {
    return ground.database().read(tx -> show(tx, request));
  }

  private Answer show(Tx tx, Request request) {
    var own =
        applying.applications().ofPerson(tx, request.person()).stream()
            .map(it -> own(tx, it, request.arrivedAt()))
            .toList();
    var words = ground.words();
    var begun =
        new ListPage.Group(
            words.say("page.mine.own"),
            own.stream().map(it -> row(it, request.arrivedAt())).toList(),
            List.of(),
            words.say("page.mine.none"));
    var open =
        new ListPage.Group(
            words.say("page.mine.open"),
            List.of(),
            startable(tx, own, request.arrivedAt()),
            words.say("page.mine.nothing-open"));
    return Answer.page(
        "list",
        Map.of(
            "page",
            new ListPage(
                request.shell(),
                List.of(words.say("page.product")),
                words.say("page.mine.title"),
                List.of(),
                null,
                List.of(),
                List.of(begun, open))));
  }

  private Own own(Tx tx, Application application, Instant now) {
    var opened = applying.applications().opened(tx, application);
    var whereabouts = Whereabouts.of(tx, tracing, opened.campaign(), opened.track(), now);
    return new Own(
        opened, whereabouts.tag(application.status(), application.id(), application.county()));
  }

  private Row row(Own own, Instant now) {
    var opened = own.opened();
    var application = opened.application();
    var zone = opened.campaign().zone();
    var facts =
        Stream.of(
                application.number() == null
                    ? ground.words().say("page.mine.unnumbered")
                    : application.number(),
                opened.campaign().shortTitle())
            .toList();
    var reason =
        application.changed()
            ? ground.words().say("page.mine.changed")
            : ground
                .words()
                .say("page.mine.saved", "time", Dates.moment(application.savedAt(), now, zone));
    return new Row(Owned.path(opened), opened.track().title(), facts, reason, null, own.tag());
  }

  private List<ListPage.Act> startable(Tx tx, List<Own> own, Instant now) {
    return ground.campaigns().all().stream()
        .flatMap(campaign ->
            campaign.tracks().stream()
                .map(track -> applying.applications().track(tx, campaign, track.id()))
                .filter(track -> track.applyingOfAny().contains(Moment.of(now)))
                .filter(track -> own.stream().noneMatch(it -> isIn(it.opened(), campaign, track)))
                .map(track -> act(campaign, track, now)))
        .toList();
  }

  private static boolean isIn(Opened opened, Campaign campaign, Track track) {
    Application application = opened.application();
    return application.campaign().equals(campaign.id()) && application.track().equals(track.id());
  }

  private ListPage.Act act(Campaign campaign, Track track, Instant now) {
    var words = ground.words();
    var closes = Dates.close(track.applyingOfAny().closesAt(), now, campaign.zone());
    return new ListPage.Act(
        track.title(),
        words.say("page.mine.until", "campaign", campaign.shortTitle(), "deadline", closes),
        "/apply",
        words.say("page.mine.begin"),
        Map.of("campaign", campaign.id(), "track", track.id()));
  }

  /** Begins an application, or goes to the one that is there. */
  public Answer start(Request request) {
    var campaign = ground.campaigns().find(request.field("campaign"));
    var track =
        campaign.flatMap(it ->
            it.tracks().stream()
                .filter(each -> each.id().equals(request.field("track")))
                .findFirst());
    if (track.isEmpty()) {
      return Answer.missing();
    }
    var outcome =
        ground
            .database()
            .write(tx -> start(tx, request, campaign.orElseThrow(), track.orElseThrow()));
    return switch (outcome) {
      case Done<Application>(var application) -> new Answer.Redirect("/apply/" + application.id());
      case Refused<Application>(var why) -> ground.words().page(request, why, null);
    };
  }

  private pingyou.campaign.rule.Outcome<Application> start(
      Tx tx, Request request, Campaign campaign, Track track) {
    var moment = Moment.of(Objects.requireNonNull(request.arrivedAt()));
    return applying.applications().start(tx, request.person(), campaign.id(), track.id(), moment);
  }
}
