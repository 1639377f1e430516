package pingyou.web.desk.eligible;

import java.util.List;
import java.util.Map;
import pingyou.application.platform.Placements;
import pingyou.store.Tx;
import pingyou.web.desk.CasePages;
import pingyou.web.desk.CasePages.Seen;
import pingyou.web.desk.Office;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/** {@code …/case/{id}/platform}: 请秘书处认定 whether the case's platform counts as connected. */
public final class PlatformAskPages {
  private final Ground ground;
  private final CasePages cases;
  private final Office office;
  private final Placements placements;
  private final Asks asks;

  public PlatformAskPages(Ground ground, CasePages cases, Office office, Placements placements) {
    this.ground = ground;
    this.cases = cases;
    this.office = office;
    this.placements = placements;
    this.asks = new Asks(ground.words());
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            cases
                .find(tx, request)
                .map(it -> asks.show(page(tx, request, it)))
                .orElse(Answer.missing()));
  }

  private AskPage page(Tx tx, Request request, Seen seen) {
    var words = ground.words();
    var line = seen.view().line();
    var host =
        placements.of(tx, seen.view().opened().application()).map(it -> it.name()).orElse("");
    return new AskPage(
        request.shell(),
        List.of(line.number()),
        words.say("page.platform.ask.ask", "name", line.applicantName()),
        host,
        new Link(words.say("page.case.back", "name", line.applicantName()), seen.path()),
        List.of(),
        List.of(),
        List.of(
            asks.text(
                    request,
                    "note",
                    words.say("page.platform.ask.note"),
                    null,
                    Placements.REASON_LENGTH)
                .asOptional()),
        new AskPage.Act(
            seen.path() + "/platform",
            words.say("page.platform.ask.do"),
            false,
            words.say("page.platform.ask.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  public Answer act(Request request) {
    return ground
        .database()
        .write(
            tx -> cases.find(tx, request).map(it -> act(tx, request, it)).orElse(Answer.missing()));
  }

  private Answer act(Tx tx, Request request, Seen seen) {
    var asking =
        new Placements.Asking(
            seen.application(), seen.terms().region().code(), request.field("note"));
    var viewer = office.viewer(tx, request, seen.terms());
    return asks.then(
        request,
        placements.ask(tx, viewer, asking, request.arrivedAt()),
        () -> page(tx, request, seen),
        seen.path());
  }
}
