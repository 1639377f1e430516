package pingyou.web.course;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.application.Cases;
import pingyou.application.Opened;
import pingyou.award.standing.Standing;
import pingyou.award.standing.Standing.Decided;
import pingyou.award.standing.Standings;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.store.Tx;
import pingyou.web.applicant.Owned;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.ResultPage;
import pingyou.web.part.Dates;
import pingyou.web.part.Deadline;

/** {@code /apply/{id}/result}: what became of one's case, and why, once it is made known. */
public final class ResultPages {
  private final Ground ground;
  private final Cases cases;
  private final Standings standings;
  private final Owned owned;
  private final Reasons reasons;

  public ResultPages(Ground ground, Cases cases, Standings standings, Owned owned) {
    this.ground = ground;
    this.cases = cases;
    this.standings = standings;
    this.owned = owned;
    this.reasons = Reasons.toApplicant(ground.words());
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            owned
                .find(tx, request)
                .map(opened -> show(tx, request, opened))
                .orElse(Answer.missing()));
  }

  /** Before the publicity, and for a case that wasn't decided on, its progress says all. */
  private Answer show(Tx tx, Request request, Opened opened) {
    return switch (standings.resultOf(tx, request.person(), opened.application().id())) {
      case Refused<Standing>(var why) -> ground.words().page(request, why, null);
      case Done<Standing>(Decided decided) -> page(tx, request, opened, decided);
      case Done<Standing> _ -> new Answer.Redirect(Owned.path(opened) + "/progress");
    };
  }

  private Answer page(Tx tx, Request request, Opened opened, Decided decided) {
    var zone = opened.campaign().zone();
    var now = request.arrivedAt();
    var prize = decided.prize();
    var finalAt = decided.finalAt();
    var list = "/publicity/" + opened.campaign().id() + "/" + opened.track().id();
    var open = Spans.deadline(decided.objections(), now, zone);
    var page =
        new ResultPage(
            request.shell(),
            opened.campaign().title(),
            opened.track().title(),
            cases.find(tx, opened.application().id()).orElseThrow().applicantName(),
            decided.number(),
            Dates.day(finalAt == null ? decided.objections().opensAt() : finalAt, now, zone),
            finalAt != null,
            title(opened, decided),
            prize == null ? null : prize.title(),
            ground.words().say(outcome(opened) + ".others"),
            reasons.place(opened.track(), decided),
            reasons.scores(decided),
            reasons.of(opened.track(), decided.why()),
            Reasons.ranks(decided),
            isOpen(open) ? open : null,
            new ResultPage.Ways(Owned.path(opened) + "/progress", list, objection(open, list)));
    return Answer.page(prize == null ? "notnow" : "result", Map.of("page", page));
  }

  private static String outcome(Opened opened) {
    return "award." + opened.track().award().outcome().word();
  }

  /** A prize that is won says itself. */
  private String title(Opened opened, Decided decided) {
    var words = ground.words();
    var prize = decided.prize();
    var when = outcome(opened) + (decided.finalAt() == null ? ".proposed" : ".final");
    if (prize == null) {
      return words.say("page.result.not-now", "result", words.say(when + ".none"));
    }
    return decided.finalAt() == null
        ? words.say(when + ".won", "prize", prize.title())
        : prize.title();
  }

  private static boolean isOpen(Deadline deadline) {
    return deadline.state() == Deadline.State.OPEN || deadline.state() == Deadline.State.NEAR;
  }

  private static @Nullable String objection(Deadline deadline, String list) {
    return isOpen(deadline) ? list + "/objection" : null;
  }
}
