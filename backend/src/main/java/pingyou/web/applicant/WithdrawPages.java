package pingyou.web.applicant;

import java.util.List;
import java.util.Map;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Opened;
import pingyou.application.submission.Submissions;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/** {@code /apply/{id}/withdraw}: asks once more, then takes a submitted case back. */
public final class WithdrawPages {
  private final Ground ground;
  private final Submissions submissions;
  private final Owned owned;

  public WithdrawPages(Ground ground, Submissions submissions, Owned owned) {
    this.ground = ground;
    this.submissions = submissions;
    this.owned = owned;
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx -> owned.find(tx, request))
        .filter(it -> it.application().number() != null)
        .map(opened -> page(request, opened))
        .orElse(Answer.missing());
  }

  private Answer page(Request request, Opened opened) {
    var words = ground.words();
    var number = String.valueOf(opened.application().number());
    var closes =
        Dates.close(opened.applying().closesAt(), request.arrivedAt(), opened.campaign().zone());
    var text = words.say("page.withdraw.consequence", "deadline", closes);
    var page =
        new AskPage(
            request.shell(),
            DraftPages.where(opened),
            words.say("page.withdraw.title"),
            number,
            new Link(words.say("page.withdraw.back"), Owned.path(opened) + "/progress"),
            List.of(),
            List.of(new AskPage.Passage(words.say("page.withdraw.what"), text)),
            List.of(),
            new AskPage.Act(
                Owned.path(opened) + "/withdraw",
                words.say("page.withdraw.do"),
                true,
                words.say("page.withdraw.said"),
                words.say("page.withdraw.not"),
                Map.of()));
    return Answer.page("ask", Map.of("page", page));
  }

  public Answer withdraw(Request request) {
    var found = ground.database().read(tx -> owned.find(tx, request));
    if (found.isEmpty()) {
      return Answer.missing();
    }
    var edit =
        Edit.inChat(
            found.get().application().id(), request.person(), Moment.of(request.arrivedAt()));
    return switch (ground.database().write(tx -> submissions.withdraw(tx, edit))) {
      case Done<Application> _ -> new Answer.Redirect(Owned.path(found.get()) + "/progress");
      case Refused<Application>(var why) ->
          ground
              .words()
              .page(
                  request,
                  why,
                  new Link(ground.words().say("page.withdraw.back"), Owned.path(found.get())));
    };
  }
}
