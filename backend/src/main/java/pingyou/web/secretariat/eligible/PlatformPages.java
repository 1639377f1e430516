package pingyou.web.secretariat.eligible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.application.platform.Placement;
import pingyou.application.platform.Placements;
import pingyou.application.platform.PlatformQuestion;
import pingyou.application.platform.PlatformRuling;
import pingyou.campaign.Campaign;
import pingyou.campaign.platform.Platforms;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;
import pingyou.web.eligible.OpenQuestions;
import pingyou.web.eligible.OpenQuestions.Placed;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.AskPage.Passage;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.Steering;

/**
 * {@code /secretariat/{campaign}/platforms}: cases whose platform isn't known to be connected, and
 * the rulings on them.
 */
public final class PlatformPages {
  private static final String FITS = "fits";
  private static final String SCOPE = "scope";

  private final Ground ground;
  private final Steering steering;
  private final Placements placements;
  private final OpenQuestions open;
  private final Asks asks;

  public PlatformPages(
      Ground ground, Steering steering, Placements placements, OpenQuestions open) {
    this.ground = ground;
    this.steering = steering;
    this.placements = placements;
    this.open = open;
    this.asks = new Asks(ground.words());
  }

  private static String path(Campaign campaign) {
    return Steering.path(campaign) + "/platforms";
  }

  private static String path(Campaign campaign, Placed placed) {
    return path(campaign) + "/" + placed.line().application();
  }

  public Answer list(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var placed = open.placed(tx, campaign);
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.secretariat.platforms"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(words.say("page.platform.note")),
                  List.of(
                      group("asked", rows(request, campaign, placed, Placement.State.ASKED)),
                      group("unknown", rows(request, campaign, placed, Placement.State.UNKNOWN)),
                      group("unfit", rows(request, campaign, placed, Placement.State.UNFIT)),
                      group("fits", rows(request, campaign, placed, Placement.State.FITS))));
          return Answer.page("list", Map.of("page", page));
        });
  }

  private ListPage.Group group(String state, List<Row> rows) {
    var words = ground.words();
    return new ListPage.Group(
        words.say("page.platform.list." + state),
        String.valueOf(rows.size()),
        rows,
        List.of(),
        words.say("page.platform.none"));
  }

  private List<Row> rows(
      Request request, Campaign campaign, List<Placed> placed, Placement.State state) {
    return placed.stream()
        .filter(it -> it.placement().state() == state)
        .map(it -> row(request, campaign, it))
        .toList();
  }

  private Row row(Request request, Campaign campaign, Placed placed) {
    var facts = new ArrayList<String>();
    facts.add(placed.line().number());
    facts.add(placed.placement().name());
    var question = placed.placement().question();
    if (question != null) {
      facts.add(asker(question));
      facts.add(Dates.moment(question.at(), request.arrivedAt(), campaign.zone()));
    }
    return new Row(
        path(campaign, placed),
        placed.line().applicantName(),
        facts,
        placed.placement().ruling() == null ? null : placed.placement().ruling().reason(),
        null,
        placed.isWaiting() ? Tag.NOT_HANDLED : null);
  }

  private String asker(PlatformQuestion question) {
    var unit = ground.regions().find(question.unit()).map(Region::name).orElse(question.unit());
    return ground.words().office(unit);
  }

  private Optional<Placed> find(Tx tx, Request request, Campaign campaign) {
    return open.placed(tx, campaign).stream()
        .filter(it -> it.line().application().toString().equals(request.param("id")))
        .findFirst();
  }

  public Answer ask(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it -> asks.show(page(request, campaign, it)))
                .orElse(Answer.missing()));
  }

  private AskPage page(Request request, Campaign campaign, Placed placed) {
    var words = ground.words();
    var fits = List.of(words.say("page.platform.fits"), words.say("page.platform.unfit"));
    var host = placed.placement().host();
    var scope = List.of(words.say("page.platform.this"), all(host));
    return new AskPage(
        request.shell(),
        List.of(placed.line().number()),
        words.say("page.platform.rule.ask", "name", placed.line().applicantName()),
        placed.placement().name(),
        new Link(words.say("page.platform.back"), path(campaign)),
        List.of(),
        passages(placed.placement()),
        List.of(
            asks.choice(request, FITS, words.say("page.platform.is"), fits),
            asks.choice(request, SCOPE, words.say("page.platform.scope"), scope).asOptional(),
            asks.text(
                request, "reason", words.say("page.platform.why"), null, Placements.REASON_LENGTH)),
        new AskPage.Act(
            path(campaign, placed),
            words.say("page.platform.rule.do"),
            false,
            words.say("page.platform.rule.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  private String all(String host) {
    return ground.words().say("page.platform.all", "domain", Platforms.domain(host));
  }

  private List<Passage> passages(Placement placement) {
    var words = ground.words();
    var passages = new ArrayList<Passage>();
    passages.add(new Passage(words.say("page.platform.host"), placement.host()));
    var question = placement.question();
    if (question != null) {
      passages.add(
          new Passage(
              words.say("page.platform.asked-by"),
              (asker(question) + " " + question.note()).strip()));
    }
    var ruling = placement.ruling();
    if (ruling != null) {
      var said = words.say(ruling.fits() ? "page.platform.fits" : "page.platform.unfit");
      passages.add(new Passage(words.say("page.platform.before"), said + " " + ruling.reason()));
    }
    return List.copyOf(passages);
  }

  public Answer rule(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it ->
                    asks.then(
                        request,
                        ruled(tx, request, it),
                        () -> page(request, campaign, it),
                        path(campaign)))
                .orElse(Answer.missing()));
  }

  private Outcome<PlatformRuling> ruled(Tx tx, Request request, Placed placed) {
    var words = ground.words();
    var chosen = request.field(FITS);
    var fits = chosen.equals(words.say("page.platform.fits"));
    if (!fits && !chosen.equals(words.say("page.platform.unfit"))) {
      return Outcome.refused(Refusal.of("page.platform.choose").about(FITS));
    }
    var forAll = request.field(SCOPE).equals(all(placed.placement().host()));
    var ruled =
        new Placements.Ruled(placed.line().application(), fits, forAll, request.field("reason"));
    return placements.rule(tx, request.person(), ruled, request.arrivedAt());
  }
}
