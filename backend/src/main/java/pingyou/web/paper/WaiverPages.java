package pingyou.web.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.recommendation.desk.Checklist;
import pingyou.recommendation.list.Reasons;
import pingyou.recommendation.paper.Place;
import pingyou.recommendation.paper.Waiver;
import pingyou.recommendation.paper.Waivers;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.Steering;

/**
 * {@code /secretariat/{campaign}/papers}: how far each unit's papers are, and what the secretariat
 * lets a unit go without.
 */
public final class WaiverPages {
  private final Ground ground;
  private final Steering steering;
  private final Papering papering;
  private final Asks asks;

  public WaiverPages(Ground ground, Steering steering, Papering papering) {
    this.ground = ground;
    this.steering = steering;
    this.papering = papering;
    this.asks = new Asks(ground.words());
  }

  static String path(Campaign campaign) {
    return Steering.path(campaign) + "/papers";
  }

  static String path(Campaign campaign, Region region) {
    return path(campaign) + "/" + region.code();
  }

  public Answer units(Request request) {
    return steering.look(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var rows =
              papering.checklists().all(tx, campaign).stream()
                  .map(it ->
                      new Row(
                          path(campaign, it.region()),
                          words.office(it.region().name()),
                          List.of(Items.settled(words, it)),
                          null,
                          null,
                          it.open() == 0 ? Tag.IN_HAND : null))
                  .toList();
          return list(
              request,
              campaign,
              words.say("page.secretariat.papers"),
              new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
              List.of(
                  group("page.papers.units", rows),
                  group("page.papers.all", summaries(tx, campaign))));
        });
  }

  /** The summary of all units, and what the secretariat writes above it. */
  private List<Row> summaries(Tx tx, Campaign campaign) {
    var words = ground.words();
    var summary =
        new Row(
            SummaryPages.path(campaign),
            words.say("page.summary.title"),
            List.of(words.say("page.summary.fact")),
            null,
            null,
            null);
    var province = ground.regions().find(campaign.region()).orElseThrow();
    var heads =
        papering.checklists().of(tx, campaign, province).items().stream()
            .map(it ->
                new Row(
                    Office.papers(campaign.id(), province.code()) + "/" + it.paper().id(),
                    words.say("page.summary.head"),
                    List.of(it.paper().clause().place(), words.say("page.summary.head-fact")),
                    null,
                    null,
                    Items.tag(it.state())));
    return Stream.concat(Stream.of(summary), heads).toList();
  }

  private ListPage.Group group(String title, List<Row> rows) {
    var words = ground.words();
    return new ListPage.Group(words.say(title), rows, List.of(), words.say("page.papers.none"));
  }

  private Answer list(
      Request request, Campaign campaign, String title, Link back, List<ListPage.Group> groups) {
    return Answer.page(
        "list",
        Map.of(
            "page",
            new ListPage(
                request.shell(),
                List.of(campaign.shortTitle()),
                title,
                List.of(),
                back,
                List.of(),
                groups)));
  }

  private Optional<Checklist> find(Tx tx, Request request, Campaign campaign) {
    return ground
        .regions()
        .find(request.param("region"))
        .filter(it -> !it.code().equals(campaign.region()))
        .map(it -> papering.checklists().of(tx, campaign, it))
        .filter(it -> !it.items().isEmpty());
  }

  public Answer unit(Request request) {
    return steering.look(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it -> unit(tx, request, campaign, it))
                .orElse(Answer.missing()));
  }

  private Answer unit(Tx tx, Request request, Campaign campaign, Checklist list) {
    var words = ground.words();
    var desk = Office.papers(campaign.id(), list.region().code());
    var read = list.items().stream().map(it -> row(it, desk + "/" + it.paper().id()));
    var waivable =
        steering.steers(tx, request, campaign)
            ? list.items().stream()
                .filter(Checklist.Item::isWaivable)
                .map(it -> waive(it, path(campaign, list.region()) + "/" + it.paper().id()))
            : Stream.<Row>of();
    return list(
        request,
        campaign,
        words.office(list.region().name()),
        new Link(words.say("page.secretariat.papers"), path(campaign)),
        List.of(
            group("page.papers.items", read.toList()),
            group("page.papers.waivers", waivable.toList())));
  }

  private Row row(Checklist.Item item, String href) {
    var waiver = item.waiver();
    return new Row(
        href,
        item.paper().title(),
        Items.facts(ground.words(), item),
        waiver == null
            ? null
            : ground.words().say("page.papers.waived-for", "reason", waiver.reason()),
        null,
        Items.tag(item));
  }

  private Row waive(Checklist.Item item, String href) {
    var key = item.waiver() == null ? "page.papers.waive.do" : "page.papers.withdraw.do";
    return new Row(href, item.paper().title(), List.of(ground.words().say(key)), null, null, null);
  }

  /** An item of a unit on which the secretariat may act. */
  private record Asked(Place place, Checklist list, Checklist.Item item) {
    String key() {
      return item.waiver() == null ? "page.papers.waive" : "page.papers.withdraw";
    }
  }

  private Optional<Asked> asked(Tx tx, Request request, Campaign campaign) {
    return find(tx, request, campaign)
        .flatMap(list ->
            list.item(request.param("paper"))
                .filter(Checklist.Item::isWaivable)
                .map(it -> new Asked(new Place(campaign, it.paper(), list.region()), list, it)));
  }

  public Answer ask(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            asked(tx, request, campaign)
                .map(it -> asks.show(page(request, it)))
                .orElse(Answer.missing()));
  }

  private AskPage page(Request request, Asked asked) {
    var words = ground.words();
    var campaign = asked.place().campaign();
    var back = path(campaign, asked.list().region());
    var office = words.office(asked.list().region().name());
    return new AskPage(
        request.shell(),
        List.of(campaign.shortTitle(), office),
        words.say(asked.key() + ".ask", "unit", office, "title", asked.item().paper().title()),
        words.say(asked.key() + ".sentence"),
        new Link(office, back),
        List.of(),
        List.of(),
        List.of(asks.text(request, "reason", words.say("page.papers.reason"), null, Reasons.MAX)),
        new AskPage.Act(
            back + "/" + asked.item().paper().id(),
            words.say(asked.key() + ".do"),
            asked.item().waiver() != null,
            words.say(asked.key() + ".said"),
            words.say("page.case.not-now"),
            Map.of("act", asked.item().waiver() == null ? "waive" : "withdraw")));
  }

  public Answer act(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            asked(tx, request, campaign)
                .map(it ->
                    asks.then(
                        request,
                        done(tx, request, it),
                        () -> page(request, it),
                        path(campaign, it.list().region())))
                .orElse(Answer.missing()));
  }

  private Outcome<Waiver> done(Tx tx, Request request, Asked asked) {
    var say =
        new Waivers.Say(
            request.person(),
            asked.place(),
            request.field("reason"),
            Moment.of(request.arrivedAt()));
    return request.field("act").equals("withdraw")
        ? papering.waivers().withdraw(tx, say)
        : papering.waivers().waive(tx, say);
  }
}
