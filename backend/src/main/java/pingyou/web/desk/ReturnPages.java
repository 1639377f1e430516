package pingyou.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pingyou.application.ruling.Correction;
import pingyou.application.ruling.Corrections;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;
import pingyou.web.desk.CasePages.Seen;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;

/** Returning a case for correction, with a reason for each field that is to be corrected. */
public final class ReturnPages {
  private static final String REASON = "reason-";
  private static final int REASON_LENGTH = 300;

  private final Ground ground;
  private final Corrections corrections;
  private final CasePages cases;
  private final Asks asks;

  public ReturnPages(Ground ground, Corrections corrections, CasePages cases) {
    this.ground = ground;
    this.corrections = corrections;
    this.cases = cases;
    this.asks = new Asks(ground.words());
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            cases
                .find(tx, request)
                .map(seen -> asks.show(page(request, seen)))
                .orElse(Answer.missing()));
  }

  public Answer act(Request request) {
    return ground
        .database()
        .write(tx ->
            cases.find(tx, request).map(seen -> act(tx, request, seen)).orElse(Answer.missing()));
  }

  private Answer act(Tx tx, Request request, Seen seen) {
    var reasons = new LinkedHashMap<String, String>();
    for (var field : fields(seen)) {
      var id = field.head().id();
      if (!request.field(REASON + id).isBlank()) {
        reasons.put(id, request.field(REASON + id));
      }
    }
    var moment = Moment.of(request.arrivedAt());
    var outcome = corrections.returnCase(tx, request.person(), seen.application(), reasons, moment);
    return asks.then(request, onPage(outcome), () -> page(request, seen), seen.desk());
  }

  /** The form's fields stand on this page with their reasons. */
  private static Outcome<Correction> onPage(Outcome<Correction> outcome) {
    return outcome instanceof Outcome.Refused<Correction>(var why)
        ? new Outcome.Refused<>(
            why.stream().map(it -> it.field() == null ? it : onPage(it)).toList())
        : outcome;
  }

  private static Refusal onPage(Refusal refusal) {
    return refusal.about(REASON + refusal.field());
  }

  private static List<Field> fields(Seen seen) {
    return seen.view().opened().track().form().fields().stream()
        .filter(ReturnPages::isReturnable)
        .toList();
  }

  private AskPage page(Request request, Seen seen) {
    var words = ground.words();
    var line = seen.view().line();
    return new AskPage(
            request.shell(),
            List.of(line.number()),
            words.say("page.return.ask", "name", line.applicantName()),
            words.say("page.return.fact"),
            new Link(words.say("page.case.back", "name", line.applicantName()), seen.home()),
            List.of(),
            List.of(),
            fields(seen).stream().map(it -> field(request, it)).toList(),
            new AskPage.Act(
                seen.path() + "/return",
                words.say("page.return.do"),
                true,
                words.say("page.return.said"),
                words.say("page.case.not-now"),
                Map.of()))
        .folded(folds(seen));
  }

  /** The form's sections; a form of one alone lies open. */
  private static List<AskPage.Fold> folds(Seen seen) {
    var folds =
        seen.view().opened().track().form().sections().stream()
            .map(it -> new AskPage.Fold(it.title(), returnable(it.fields())))
            .filter(it -> !it.fields().isEmpty())
            .toList();
    return folds.size() == 1 ? List.of() : folds;
  }

  private static List<String> returnable(List<Field> fields) {
    return fields.stream()
        .filter(ReturnPages::isReturnable)
        .map(it -> REASON + it.head().id())
        .toList();
  }

  /** What reviewers fill in is none of the applicant's. */
  private static boolean isReturnable(Field field) {
    return !(field instanceof Field.ReviewerOwned);
  }

  private FieldView field(Request request, Field field) {
    var head = field.head();
    return asks.text(request, REASON + head.id(), head.label(), null, REASON_LENGTH).asOptional();
  }
}
