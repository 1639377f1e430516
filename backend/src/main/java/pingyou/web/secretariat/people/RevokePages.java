package pingyou.web.secretariat.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.store.Actor;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;
import pingyou.web.secretariat.Steering;

/** {@code …/people/revoke}: a role taken away, asked first. */
public final class RevokePages {
  private final Ground ground;
  private final Persons persons;
  private final Steering steering;
  private final Called called;
  private final Asks asks;

  public RevokePages(Ground ground, Persons persons, Steering steering) {
    this.ground = ground;
    this.persons = persons;
    this.steering = steering;
    this.called = new Called(ground, persons);
    this.asks = new Asks(ground.words());
  }

  public Answer ask(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            grant(tx, campaign, request.query("grant"))
                .map(it -> asks.show(page(tx, request, campaign, it)))
                .orElseGet(() -> next(request, campaign, gone())));
  }

  private AskPage page(Tx tx, Request request, Campaign campaign, Grant grant) {
    var holder =
        Stream.of(called.role(grant.role()), called.unit(grant.unit()))
            .filter(it -> !it.isEmpty())
            .toList();
    return asks.revoking(
        request, called.person(tx, grant.person()), holder, back(campaign), grant.id().toString());
  }

  public Answer revoke(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var by = Actor.person(request.person());
          return next(
              request,
              campaign,
              grant(tx, campaign, request.field("grant"))
                  .map(it -> persons.roles().revoke(tx, by, it.id(), request.arrivedAt()))
                  .orElseGet(RevokePages::gone));
        });
  }

  private Optional<Grant> grant(Tx tx, Campaign campaign, String id) {
    return Arrays.stream(Role.values())
        .flatMap(it -> persons.roles().holders(tx, campaign.id(), it, null).stream())
        .filter(it -> it.id().toString().equals(id))
        .findFirst();
  }

  private static Outcome<Grant> gone() {
    return Outcome.refused(Refusal.of("role.gone"));
  }

  private Answer next(Request request, Campaign campaign, Outcome<Grant> outcome) {
    return switch (outcome) {
      case Refused<Grant>(var why) -> ground.words().page(request, why, back(campaign));
      case Done<Grant> _ -> new Answer.Redirect(PeoplePages.path(campaign));
    };
  }

  private Link back(Campaign campaign) {
    return new Link(ground.words().say("page.people.title"), PeoplePages.path(campaign));
  }
}
