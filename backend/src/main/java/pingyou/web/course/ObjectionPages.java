package pingyou.web.course;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pingyou.award.objection.Filing;
import pingyou.award.objection.Objection;
import pingyou.award.objection.Objections;
import pingyou.award.standing.PublicList;
import pingyou.award.standing.Standings;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/**
 * {@code /publicity/{campaign}/{track}/objection}: objecting by name, and what was answered to
 * one's own objections.
 */
public final class ObjectionPages {
  private final Ground ground;
  private final Standings standings;
  private final Objections objections;
  private final Asks asks;

  public ObjectionPages(Ground ground, Standings standings, Objections objections) {
    this.ground = ground;
    this.standings = standings;
    this.objections = objections;
    this.asks = new Asks(ground.words());
  }

  private Optional<PublicList> list(Tx tx, Request request) {
    return standings.publicList(tx, request.param("campaign"), request.param("track"));
  }

  private static String path(PublicList list) {
    return "/publicity/" + list.terms().campaign().id() + "/" + list.terms().track().id();
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            list(tx, request)
                .map(list -> asks.show(page(tx, request, list)))
                .orElse(Answer.missing()));
  }

  private AskPage page(Tx tx, Request request, PublicList list) {
    var words = ground.words();
    var zone = list.terms().campaign().zone();
    var closes = Dates.fullClose(list.period().closesAt(), zone);
    var name = asks.line(request, "name", words.say("page.objection.name"), "");
    var contact = asks.line(request, "contact", words.say("page.objection.contact"), "");
    var text =
        asks.text(request, "text", words.say("page.objection.text"), null, Objections.TEXT_LENGTH);
    return new AskPage(
        request.shell(),
        List.of(list.terms().campaign().shortTitle(), list.terms().track().title()),
        words.say("page.objection.title"),
        words.say("page.objection.fact", "deadline", closes),
        new Link(words.say("page.objection.back"), path(list)),
        List.of(),
        own(tx, request, list),
        List.of(
            name.hinted(words.say("page.objection.name-hint")),
            contact.hinted(words.say("page.objection.contact-hint")).asOptional(),
            text.hinted(words.say("page.objection.text-hint"))),
        new AskPage.Act(
            path(list) + "/objection",
            words.say("page.objection.do"),
            false,
            words.say("page.objection.said"),
            words.say("page.objection.not"),
            Map.of()));
  }

  /** What the reader has objected to so far, each with what came of it. */
  private List<AskPage.Passage> own(Tx tx, Request request, PublicList list) {
    var campaign = list.terms().campaign();
    var track = list.terms().track().id();
    return objections.ofPerson(tx, request.person(), campaign.id(), track).stream()
        .map(it ->
            new AskPage.Passage(
                ground
                    .words()
                    .say(
                        "page.objection.own",
                        "time",
                        Dates.moment(it.at(), request.arrivedAt(), campaign.zone())),
                it.text() + "\n\n" + answer(it)))
        .toList();
  }

  private String answer(Objection objection) {
    var words = ground.words();
    var answer = objection.answer();
    if (answer == null) {
      return words.say("page.objection.waiting");
    }
    var finding = answer.finding().name().toLowerCase(Locale.ROOT);
    return words.say("page.objection.answered." + finding, "reply", answer.reply());
  }

  public Answer file(Request request) {
    var filing =
        new Filing(
            request.person(),
            request.param("campaign"),
            request.param("track"),
            request.field("name"),
            request.field("contact"),
            request.field("text"),
            Moment.of(request.arrivedAt()));
    return ground
        .database()
        .write(tx ->
            list(tx, request)
                .map(list -> file(tx, request, list, filing))
                .orElse(Answer.missing()));
  }

  private Answer file(Tx tx, Request request, PublicList list, Filing filing) {
    return switch (objections.file(tx, filing)) {
      case Refused<Objection>(var why) -> asks.again(request, why, page(tx, request, list));
      case Done<Objection> _ -> {
        var words = ground.words();
        var back = new Link(words.say("page.objection.see"), path(list) + "/objection");
        yield words.done(request, words.say("page.objection.done"), back);
      }
    };
  }
}
