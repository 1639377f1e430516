package pingyou.web.secretariat.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Places;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.store.Actor;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.chart.QrCode;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.CodePage;
import pingyou.web.secretariat.Steering;

/** {@code …/people/invite}: a role for one person, by a code that is shown once. */
public final class InvitePages {
  private final Ground ground;
  private final Persons persons;
  private final Steering steering;
  private final Called called;
  private final Asks asks;
  private final Places places;

  public InvitePages(Ground ground, Persons persons, Steering steering) {
    this.ground = ground;
    this.persons = persons;
    this.steering = steering;
    this.called = new Called(ground, persons);
    this.asks = new Asks(ground.words());
    this.places = new Places(ground.regions());
  }

  public Answer ask(Request request) {
    return steering.in(request, (_, campaign) -> asks.show(page(request, campaign)));
  }

  private AskPage page(Request request, Campaign campaign) {
    var words = ground.words();
    var roles = Arrays.stream(Role.values()).map(called::role).toList();
    return new AskPage(
        request.shell(),
        List.of(campaign.shortTitle()),
        words.say("page.people.invite-one"),
        words.say("page.people.invite-fact"),
        new Link(words.say("page.people.title"), PeoplePages.path(campaign)),
        List.of(),
        List.of(),
        List.of(
            asks.choice(request, "role", words.say("page.people.role"), roles),
            asks.line(request, "unit", words.say("page.people.unit"), "")
                .hinted(words.say("page.people.unit-hint")),
            asks.line(request, "name", words.say("page.people.name"), "")),
        new AskPage.Act(
            PeoplePages.path(campaign) + "/invite",
            words.say("page.people.make"),
            false,
            words.say("page.people.once"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  /** Makes the invitation and shows its code, this once. */
  public Answer invite(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            switch (typed(request, campaign)) {
              case Refused<Invitation>(var why) ->
                  asks.again(request, why, page(request, campaign));
              case Done<Invitation>(var invitation) -> made(tx, request, campaign, invitation);
            });
  }

  /** A unit that its name alone doesn't tell is asked for again: a code opens another's desk. */
  private Outcome<Invitation> typed(Request request, Campaign campaign) {
    var role =
        Arrays.stream(Role.values())
            .filter(it -> called.role(it).equals(request.field("role")))
            .findFirst();
    if (role.isEmpty()) {
      return Outcome.refused(Refusal.of("page.people.role-missing").about("role"));
    }
    var kinds = role.get().units();
    var unit =
        kinds.contains(UnitKind.PROVINCE) ? campaign.region() : request.field("unit").strip();
    if (unit.isEmpty()) {
      return Outcome.done(invitation(request, campaign, role.get(), null));
    }
    return switch (places.find(unit, campaign.region(), kinds)) {
      case Refused<Region>(var why) ->
          new Refused<>(why.stream().map(it -> it.about("unit")).toList());
      case Done<Region>(var region) ->
          Outcome.done(invitation(request, campaign, role.get(), region.code()));
    };
  }

  private static Invitation invitation(
      Request request, Campaign campaign, Role role, @Nullable String unit) {
    return new Invitation(campaign.id(), role, unit, null, request.field("name"));
  }

  private Answer made(Tx tx, Request request, Campaign campaign, Invitation invitation) {
    var by = Actor.person(request.person());
    return switch (persons.invitations().create(tx, by, invitation, request.arrivedAt())) {
      case Refused<Invited>(var why) -> asks.again(request, why, page(request, campaign));
      case Done<Invited>(var invited) -> code(request, campaign, invitation, invited);
    };
  }

  private Answer code(Request request, Campaign campaign, Invitation invitation, Invited invited) {
    var words = ground.words();
    var facts =
        Stream.of(
            called.role(invitation.role()),
            called.unit(invitation.unit()),
            invitation.name().strip());
    var page =
        new CodePage(
            request.shell(),
            words.say("page.people.code"),
            facts.filter(it -> !it.isEmpty()).toList(),
            invited.code(),
            QrCode.of(ground.url().of("/invitation?code=" + invited.code())),
            words.say(
                "page.people.until",
                "time",
                Dates.moment(invited.expiresAt(), request.arrivedAt(), campaign.zone())),
            new Link(words.say("page.people.title"), PeoplePages.path(campaign)));
    return Answer.page("code", Map.of("page", page));
  }
}
