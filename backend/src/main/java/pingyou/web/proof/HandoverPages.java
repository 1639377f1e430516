package pingyou.web.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.enclosure.Handed;
import pingyou.application.enclosure.Receipts;
import pingyou.application.enclosure.Received;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.Steering;

/**
 * {@code /secretariat/{campaign}/attachments}: what applicants say is handed over, and the record
 * that it is there.
 */
public final class HandoverPages {
  private static final int REASON_LENGTH = 300;

  private final Ground ground;
  private final Steering steering;
  private final Receipts receipts;
  private final Schools schools;
  private final Asks asks;

  public HandoverPages(Ground ground, Steering steering, Receipts receipts, Schools schools) {
    this.ground = ground;
    this.steering = steering;
    this.receipts = receipts;
    this.schools = schools;
    this.asks = new Asks(ground.words());
  }

  private static String path(Campaign campaign) {
    return Steering.path(campaign) + "/attachments";
  }

  private static String path(Campaign campaign, Handed handed) {
    return path(campaign)
        + "/"
        + handed.opened().application().id()
        + "/"
        + handed.field().head().id();
  }

  private List<Handed> all(Tx tx, Campaign campaign) {
    return campaign.tracks().stream()
        .flatMap(track -> receipts.handed(tx, campaign, track).stream())
        .toList();
  }

  public Answer list(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var waiting = new ArrayList<Row>();
          var there = new ArrayList<Row>();
          for (var handed : all(tx, campaign)) {
            (handed.received() == null ? waiting : there).add(row(tx, request, campaign, handed));
          }
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.secretariat.attachments"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(),
                  List.of(
                      group("page.handover.waiting", "page.handover.none-waiting", waiting),
                      group("page.handover.there", "page.handover.none-there", there)));
          return Answer.page("list", Map.of("page", page));
        });
  }

  private ListPage.Group group(String title, String empty, List<Row> rows) {
    var words = ground.words();
    var count = String.valueOf(rows.size());
    return new ListPage.Group(words.say(title), count, rows, List.of(), words.say(empty));
  }

  private Row row(Tx tx, Request request, Campaign campaign, Handed handed) {
    return new Row(
        path(campaign, handed),
        name(tx, handed),
        facts(tx, request, campaign, handed),
        handed.note().isEmpty() ? null : handed.note(),
        null,
        null);
  }

  /** Of the applicant, or of the school where that is the name. */
  private String name(Tx tx, Handed handed) {
    var name = handed.facts().name();
    return name.isEmpty()
        ? school(tx, handed.facts().school()).orElse(ground.words().say("page.case.unnamed"))
        : name;
  }

  private List<String> facts(Tx tx, Request request, Campaign campaign, Handed handed) {
    var facts = new ArrayList<String>();
    school(tx, handed.facts().school()).ifPresent(facts::add);
    facts.add(handed.field().head().label());
    facts.add(Dates.moment(handed.at(), request.arrivedAt(), campaign.zone()));
    return facts;
  }

  private Optional<String> school(Tx tx, @Nullable UUID school) {
    return school == null ? Optional.empty() : schools.find(tx, school).map(School::name);
  }

  public Answer ask(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it -> asks.show(page(tx, request, campaign, it)))
                .orElse(Answer.missing()));
  }

  private Optional<Handed> find(Tx tx, Request request, Campaign campaign) {
    return all(tx, campaign).stream()
        .filter(it -> path(campaign, it).equals(path(campaign) + "/" + asked(request)))
        .findFirst();
  }

  private static String asked(Request request) {
    return request.param("id") + "/" + request.param("field");
  }

  private AskPage page(Tx tx, Request request, Campaign campaign, Handed handed) {
    var words = ground.words();
    boolean isThere = handed.received() != null;
    var key = isThere ? "page.handover.take-back" : "page.handover.receive";
    var said =
        handed.note().isEmpty()
            ? List.<AskPage.Passage>of()
            : List.of(new AskPage.Passage(words.say("page.handover.note"), handed.note()));
    return new AskPage(
        request.shell(),
        facts(tx, request, campaign, handed),
        words.say(key + ".ask", "name", name(tx, handed), "label", handed.field().head().label()),
        words.say(key + ".sentence"),
        new Link(words.say("page.handover.back"), path(campaign)),
        List.of(),
        said,
        isThere
            ? List.of(
                asks.text(request, "reason", words.say("page.handover.why"), null, REASON_LENGTH))
            : List.of(),
        new AskPage.Act(
            path(campaign, handed),
            words.say(key + ".do"),
            isThere,
            words.say(key + ".said"),
            words.say("page.case.not-now"),
            Map.of("act", isThere ? "take-back" : "receive")));
  }

  public Answer act(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            find(tx, request, campaign)
                .map(it ->
                    asks.then(
                        request,
                        recorded(tx, request, it),
                        () -> page(tx, request, campaign, it),
                        path(campaign)))
                .orElse(Answer.missing()));
  }

  private Outcome<Received> recorded(Tx tx, Request request, Handed handed) {
    var application = handed.opened().application().id();
    var field = handed.field().head().id();
    var moment = Moment.of(request.arrivedAt());
    return request.field("act").equals("take-back")
        ? receipts.takeBack(
            tx,
            request.person(),
            new Receipts.Doubt(application, field, request.field("reason")),
            moment)
        : receipts.receive(tx, request.person(), application, field, moment);
  }
}
