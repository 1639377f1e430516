package pingyou.web.secretariat.eligible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.application.past.PastWinners;
import pingyou.application.past.PastWinners.Struck;
import pingyou.application.past.Winner;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.store.Tx;
import pingyou.web.eligible.OpenQuestions;
import pingyou.web.eligible.OpenQuestions.Doubt;
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

/** {@code /secretariat/{campaign}/past}: winners of earlier years, and near names to decide on. */
public final class PastPages {
  private final Ground ground;
  private final Steering steering;
  private final PastWinners past;
  private final OpenQuestions open;
  private final Asks asks;

  public PastPages(Ground ground, Steering steering, PastWinners past, OpenQuestions open) {
    this.ground = ground;
    this.steering = steering;
    this.past = past;
    this.open = open;
    this.asks = new Asks(ground.words());
  }

  static String path(Campaign campaign) {
    return Steering.path(campaign) + "/past";
  }

  static String path(Campaign campaign, Winner winner) {
    return path(campaign) + "/" + winner.id();
  }

  public Answer list(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var doubts = open.doubts(tx, campaign).stream().map(it -> doubt(campaign, it)).toList();
          var winners = past.list(tx, campaign.id()).stream().map(it -> row(campaign, it)).toList();
          var add =
              new Row(
                  path(campaign) + "/add",
                  words.say("page.past.add"),
                  List.of(words.say("page.past.add-fact")),
                  null,
                  null,
                  null);
          var bring =
              new Row(
                  Steering.path(campaign) + "/import/winners",
                  words.say("page.past.import"),
                  List.of(words.say("page.past.add-fact")),
                  null,
                  null,
                  null);
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.secretariat.past"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(words.say("page.past.note")),
                  List.of(
                      group("page.past.doubts", doubts, "page.past.no-doubts"),
                      group("page.past.list", winners, "page.past.empty"),
                      new ListPage.Group(
                          words.say("page.past.more"), List.of(add, bring), List.of(), "")));
          return Answer.page("list", Map.of("page", page));
        });
  }

  private ListPage.Group group(String title, List<Row> rows, String empty) {
    var words = ground.words();
    var count = words.say("page.past.count", "count", String.valueOf(rows.size()));
    return new ListPage.Group(words.say(title), count, rows, List.of(), words.say(empty));
  }

  private Row doubt(Campaign campaign, Doubt doubt) {
    var like = ground.words().say("page.past.like", "winner", doubt.winner().name());
    return new Row(
        path(campaign, doubt.winner()) + "/" + doubt.school(),
        doubt.line().applicantName(),
        List.of(doubt.line().number(), like),
        null,
        null,
        Tag.NOT_HANDLED);
  }

  private Row row(Campaign campaign, Winner winner) {
    return new Row(path(campaign, winner), winner.name(), facts(ground, winner), null, null, null);
  }

  /** Year, kind, where it is, and other names. */
  static List<String> facts(Ground ground, Winner winner) {
    var words = ground.words();
    var facts = new ArrayList<String>();
    facts.add(words.say("page.past.year", "year", String.valueOf(winner.year())));
    facts.add(
        words.say(
            switch (winner.kind()) {
              case REGION -> "page.past.region";
              case SCHOOL -> "page.past.school";
            }));
    facts.add(ground.regions().find(winner.region()).map(Region::name).orElse(winner.region()));
    if (!winner.aliases().isEmpty()) {
      facts.add(words.say("page.past.also", "names", String.join("、", winner.aliases())));
    }
    return List.copyOf(facts);
  }

  public Answer ask(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it -> asks.show(page(request, campaign, it)))
                .orElse(Answer.missing()));
  }

  private Optional<Winner> find(Tx tx, Request request, Campaign campaign) {
    return request.id("winner").flatMap(it -> past.find(tx, campaign, it));
  }

  private AskPage page(Request request, Campaign campaign, Winner winner) {
    var words = ground.words();
    return new AskPage(
        request.shell(),
        facts(ground, winner),
        words.say("page.past.strike.ask", "name", winner.name()),
        words.say("page.past.strike.fact"),
        new Link(words.say("page.past.back"), path(campaign)),
        List.of(),
        List.of(),
        List.of(
            asks.text(
                request, "reason", words.say("page.past.why"), null, PastWinners.REASON_LENGTH)),
        new AskPage.Act(
            path(campaign, winner),
            words.say("page.past.strike.do"),
            true,
            words.say("page.past.strike.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  public Answer strike(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it ->
                    asks.then(
                        request,
                        past.strike(
                            tx,
                            request.person(),
                            campaign,
                            new Struck(it.id(), request.field("reason")),
                            request.arrivedAt()),
                        () -> page(request, campaign, it),
                        path(campaign)))
                .orElse(Answer.missing()));
  }
}
