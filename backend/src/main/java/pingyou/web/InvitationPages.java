package pingyou.web;

import java.util.List;
import java.util.Map;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;
import pingyou.person.Invitations;
import pingyou.person.Role;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/** {@code /invitation}: taking a role by the code that came with the invitation. */
final class InvitationPages {
  private final Ground ground;
  private final Invitations invitations;
  private final Asks asks;

  InvitationPages(Ground ground, Invitations invitations) {
    this.ground = ground;
    this.invitations = invitations;
    this.asks = new Asks(ground.words());
  }

  Answer show(Request request) {
    return asks.show(page(request));
  }

  private AskPage page(Request request) {
    var words = ground.words();
    var code = asks.line(request, "code", words.say("page.invitation.code"), request.query("code"));
    return new AskPage(
        request.shell(),
        List.of(words.say("page.product")),
        words.say("page.invitation.title"),
        words.say("page.invitation.fact"),
        new Link(words.say("page.mine.title"), "/apply"),
        List.of(),
        List.of(),
        List.of(code),
        new AskPage.Act(
            "/invitation",
            words.say("page.invitation.take"),
            false,
            words.say("page.invitation.said"),
            words.say("page.invitation.not"),
            Map.of()));
  }

  Answer take(Request request) {
    var code = request.field("code");
    var outcome =
        ground
            .database()
            .write(tx -> invitations.redeem(tx, request.person(), code, request.arrivedAt()));
    return switch (outcome) {
      case Refused<Grant>(var why) -> asks.again(request, aboutCode(why), page(request));
      case Done<Grant>(var grant) -> new Answer.Redirect(first(grant.role()));
    };
  }

  private static List<Refusal> aboutCode(List<Refusal> why) {
    return why.stream().map(it -> it.about("code")).toList();
  }

  /** Where the holder of a role begins. */
  private static String first(Role role) {
    return switch (role) {
      case SECRETARIAT, AUDITOR -> "/secretariat";
      case OFFICIAL -> "/desk";
      case REVIEWER, EVALUATOR -> "/review";
    };
  }
}
