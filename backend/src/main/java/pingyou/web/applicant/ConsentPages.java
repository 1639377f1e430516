package pingyou.web.applicant;

import java.util.List;
import java.util.Map;
import pingyou.application.Opened;
import pingyou.campaign.Agreement;
import pingyou.campaign.rule.Moment;
import pingyou.person.consent.Consents;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/** {@code /apply/{id}/consent/{agreement}}: the whole text of an agreement, to agree to or not. */
public final class ConsentPages {
  private final Ground ground;
  private final Consents consents;
  private final Owned owned;

  public ConsentPages(Ground ground, Consents consents, Owned owned) {
    this.ground = ground;
    this.consents = consents;
    this.owned = owned;
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            owned
                .find(tx, request)
                .flatMap(opened ->
                    DraftPages.agreement(opened, request.param("agreement"))
                        .map(agreement -> page(request, opened, agreement)))
                .orElse(Answer.missing()));
  }

  private Answer page(Request request, Opened opened, Agreement agreement) {
    var words = ground.words();
    var before = agreement.askedBefore() == Agreement.AskedBefore.PERSONAL;
    var back =
        before
            ? new Link(words.say("page.consent.back-all"), "/apply")
            : new Link(words.say("page.consent.back"), Owned.path(opened));
    var version = words.say("page.consent.version", "version", agreement.version());
    var page =
        new AskPage(
            request.shell(),
            DraftPages.where(opened),
            agreement.title(),
            agreement.purpose(),
            back,
            List.of(),
            List.of(new AskPage.Passage(version, agreement.text())),
            List.of(),
            new AskPage.Act(
                Owned.path(opened) + "/consent/" + agreement.id(),
                words.say("page.consent.agree"),
                false,
                words.say("page.consent.said"),
                words.say("page.consent.not"),
                Map.of("version", agreement.version())));
    return Answer.page("ask", Map.of("page", page));
  }

  /** Keeps the consent to the version that was read, and goes on with the form. */
  public Answer give(Request request) {
    return ground
        .database()
        .write(tx ->
            owned
                .find(tx, request)
                .flatMap(opened ->
                    DraftPages.agreement(opened, request.param("agreement"))
                        .map(agreement -> give(tx, request, opened, agreement)))
                .orElse(Answer.missing()));
  }

  private Answer give(Tx tx, Request request, Opened opened, Agreement agreement) {
    var path = Owned.path(opened);
    if (!request.field("version").equals(agreement.version())) {
      return new Answer.Redirect(path + "/consent/" + agreement.id());
    }
    var moment = Moment.of(request.arrivedAt());
    consents.give(tx, request.person(), opened.campaign().id(), agreement, moment);
    return new Answer.Redirect(path);
  }
}
