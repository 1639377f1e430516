package pingyou.web.secretariat.eligible;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.past.LikenessRuling;
import pingyou.application.past.PastWinners;
import pingyou.application.past.PastWinners.Said;
import pingyou.application.past.Winner;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.school.Schools;
import pingyou.person.school.Schools.Known;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.AskPage.Passage;
import pingyou.web.secretariat.Steering;

/** {@code …/past/{winner}/{school}}: whether a school is the winner of a near name. */
public final class LikenessPages {
  private static final String SAME = "same";

  private final Ground ground;
  private final Steering steering;
  private final PastWinners past;
  private final Schools schools;
  private final Asks asks;

  public LikenessPages(Ground ground, Steering steering, PastWinners past, Schools schools) {
    this.ground = ground;
    this.steering = steering;
    this.past = past;
    this.schools = schools;
    this.asks = new Asks(ground.words());
  }

  private record Pair(Winner winner, Known school) {}

  private Optional<Pair> find(Tx tx, Request request, Campaign campaign) {
    Optional<UUID> school = request.id("school");
    return request
        .id("winner")
        .flatMap(it -> past.find(tx, campaign, it))
        .flatMap(winner ->
            school
                .flatMap(it -> schools.known(tx, List.of(it)).values().stream().findFirst())
                .map(it -> new Pair(winner, it)));
  }

  public Answer ask(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it -> asks.show(page(tx, request, campaign, it)))
                .orElse(Answer.missing()));
  }

  private AskPage page(Tx tx, Request request, Campaign campaign, Pair pair) {
    var words = ground.words();
    var yes = words.say("page.likeness.same");
    var no = words.say("page.likeness.other");
    return new AskPage(
        request.shell(),
        List.of(campaign.shortTitle()),
        words.say("page.likeness.ask", "name", pair.school().names().getFirst()),
        words.say("page.likeness.fact"),
        new Link(words.say("page.past.back"), PastPages.path(campaign)),
        List.of(),
        passages(tx, campaign, pair),
        List.of(
            asks.choice(request, SAME, words.say("page.likeness.is"), List.of(yes, no)),
            asks.text(
                request, "reason", words.say("page.past.why"), null, PastWinners.REASON_LENGTH)),
        new AskPage.Act(
            PastPages.path(campaign, pair.winner()) + "/" + pair.school().id(),
            words.say("page.likeness.do"),
            false,
            words.say("page.likeness.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  private List<Passage> passages(Tx tx, Campaign campaign, Pair pair) {
    var words = ground.words();
    var county = pair.school().county();
    var where = ground.regions().find(county).map(Region::name).orElse(county);
    var winner = pair.winner();
    var onList = winner.name() + " " + String.join(" ", PastPages.facts(ground, winner));
    var before =
        past.rulings(tx, campaign.id()).stream()
            .filter(it -> it.winner().equals(winner.id()))
            .filter(it -> it.school().equals(pair.school().id()))
            .reduce((_, later) -> later)
            .map(this::said);
    var passages =
        List.of(
            new Passage(
                words.say("page.likeness.applies"),
                where + " " + String.join("、", pair.school().names())),
            new Passage(words.say("page.likeness.listed"), onList));
    return before
        .map(it ->
            List.of(
                passages.getFirst(),
                passages.getLast(),
                new Passage(words.say("page.likeness.before"), it)))
        .orElse(passages);
  }

  private String said(LikenessRuling ruling) {
    var is = ruling.same() ? "page.likeness.same" : "page.likeness.other";
    return ground.words().say(is) + " " + ruling.reason();
  }

  public Answer decide(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it ->
                    asks.then(
                        request,
                        decided(tx, request, campaign, it),
                        () -> page(tx, request, campaign, it),
                        PastPages.path(campaign)))
                .orElse(Answer.missing()));
  }

  private Outcome<LikenessRuling> decided(Tx tx, Request request, Campaign campaign, Pair pair) {
    var words = ground.words();
    var chosen = request.field(SAME);
    var same = chosen.equals(words.say("page.likeness.same"));
    if (!same && !chosen.equals(words.say("page.likeness.other"))) {
      return Outcome.refused(Refusal.of("page.likeness.choose").about(SAME));
    }
    var said = new Said(pair.winner().id(), pair.school().id(), same, request.field("reason"));
    return past.decide(tx, request.person(), campaign, said, request.arrivedAt());
  }
}
