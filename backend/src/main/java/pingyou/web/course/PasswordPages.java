package pingyou.web.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.application.Opened;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.review.login.Repairs;
import pingyou.review.login.Repairs.NewPassword;
import pingyou.store.Tx;
import pingyou.web.applicant.Owned;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;

/**
 * {@code /apply/{id}/password}: another password of the learning space, while reviewers can't sign
 * in with the one they have. What was written before is never shown.
 */
public final class PasswordPages {
  private final Ground ground;
  private final Repairs repairs;
  private final Owned owned;
  private final Asks asks;

  public PasswordPages(Ground ground, Repairs repairs, Owned owned) {
    this.ground = ground;
    this.repairs = repairs;
    this.owned = owned;
    this.asks = new Asks(ground.words());
  }

  /** The application with its field for the password, if it may be changed now. */
  private record Repair(Opened opened, Field field) {}

  private Optional<Repair> find(Tx tx, Request request) {
    return owned
        .find(tx, request)
        .filter(it -> repairs.mayChange(tx, request.person(), it.application().id()))
        .flatMap(opened ->
            opened.track().form().fields().stream()
                .filter(Field.Secret.class::isInstance)
                .findFirst()
                .map(field -> new Repair(opened, field)));
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            find(tx, request)
                .map(it -> asks.show(page(request, it)))
                .orElseGet(() -> untroubled(tx, request)));
  }

  /** A notice may be opened long after: then the progress says how things stand. */
  private Answer untroubled(Tx tx, Request request) {
    return owned
        .find(tx, request)
        .<Answer>map(it -> new Answer.Redirect(Owned.path(it) + "/progress"))
        .orElse(Answer.missing());
  }

  private AskPage page(Request request, Repair repair) {
    var words = ground.words();
    var head = repair.field().head();
    var path = Owned.path(repair.opened());
    var field =
        FieldView.of(head.id(), head.label(), null, new Control.Secret(false))
            .hinted(words.say("page.password.hint"));
    return new AskPage(
        request.shell(),
        List.of(repair.opened().campaign().shortTitle()),
        words.say("page.password.title"),
        words.say("page.password.fact"),
        new Link(words.say("page.withdraw.back"), path + "/progress"),
        List.of(),
        List.of(),
        List.of(field),
        new AskPage.Act(
            path + "/password",
            words.say("page.password.do"),
            false,
            words.say("page.password.said"),
            words.say("page.password.not"),
            Map.of()));
  }

  public Answer change(Request request) {
    var moment = Moment.of(request.arrivedAt());
    return ground
        .database()
        .write(tx ->
            find(tx, request)
                .map(it -> change(tx, request, it, moment))
                .orElseGet(() -> untroubled(tx, request)));
  }

  private Answer change(Tx tx, Request request, Repair repair, Moment moment) {
    var id = repair.field().head().id();
    var password = new NewPassword(repair.opened().application().id(), id, request.field(id));
    return asks.then(
        request,
        repairs.change(tx, request.person(), password, moment),
        () -> page(request, repair),
        Owned.path(repair.opened()) + "/progress");
  }
}
