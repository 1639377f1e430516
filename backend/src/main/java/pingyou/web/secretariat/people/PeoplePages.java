package pingyou.web.secretariat.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.person.Grant;
import pingyou.person.Invitations;
import pingyou.person.Role;
import pingyou.store.Actor;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.plain.ListPage;
import pingyou.web.secretariat.Steering;

/** {@code /secretariat/{campaign}/people}: who holds which role, and who is invited to one. */
public final class PeoplePages {
  private final Ground ground;
  private final Persons persons;
  private final Steering steering;
  private final Called called;

  public PeoplePages(Ground ground, Persons persons, Steering steering) {
    this.ground = ground;
    this.persons = persons;
    this.steering = steering;
    this.called = new Called(ground, persons);
  }

  static String path(Campaign campaign) {
    return Steering.path(campaign) + "/people";
  }

  public Answer show(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var words = ground.words();
          var invite =
              new ListPage.Group(
                  words.say("page.people.invite"),
                  List.of(
                      way("invite-one", "invite-fact", path(campaign) + "/invite"),
                      way("import", "import-fact", Steering.path(campaign) + "/import/people")),
                  List.of(),
                  "");
          var groups =
              Stream.concat(
                      Stream.of(invite, open(tx, request, campaign)),
                      Arrays.stream(Role.values()).map(it -> group(tx, campaign, it)))
                  .toList();
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.people.title"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(),
                  groups);
          return Answer.page("list", Map.of("page", page));
        });
  }

  private Row way(String title, String fact, String href) {
    var words = ground.words();
    return new Row(
        href,
        words.say("page.people." + title),
        List.of(words.say("page.people." + fact)),
        null,
        null,
        null);
  }

  /** Invitations that nobody has taken yet, each to be taken back. */
  private ListPage.Group open(Tx tx, Request request, Campaign campaign) {
    var words = ground.words();
    var now = request.arrivedAt();
    var by = Actor.person(request.person());
    var acts =
        persons.invitations().open(tx, by, campaign.id(), now).stream()
            .map(it ->
                new ListPage.Act(
                    it.invitation().name(),
                    words.say(
                        "page.people.open-fact",
                        "role",
                        called.role(it.invitation().role()),
                        "unit",
                        called.unit(it.invitation().unit()),
                        "time",
                        Dates.moment(it.expiresAt(), now, campaign.zone())),
                    path(campaign) + "/cancel",
                    words.say("page.people.cancel"),
                    Map.of("invitation", it.id().toString())))
            .toList();
    return new ListPage.Group(
        words.say("page.people.open"), List.of(), acts, words.say("page.people.no-open"));
  }

  /** Takes an invitation back. */
  public Answer cancel(Request request) {
    return steering.in(
        request,
        (tx, campaign) -> {
          var by = Actor.person(request.person());
          var id = id(request.field("invitation"));
          var outcome =
              persons.invitations().cancel(tx, by, campaign.id(), id, request.arrivedAt());
          return switch (outcome) {
            case Refused<Invitations.Open>(var why) ->
                ground
                    .words()
                    .page(
                        request,
                        why,
                        new Link(ground.words().say("page.people.title"), path(campaign)));
            case Done<Invitations.Open> _ -> new Answer.Redirect(path(campaign));
          };
        });
  }

  /** What is no id names nothing. */
  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }

  private ListPage.Group group(Tx tx, Campaign campaign, Role role) {
    var acts =
        persons.roles().holders(tx, campaign.id(), role, null).stream()
            .map(it -> revoking(tx, campaign, it))
            .toList();
    return new ListPage.Group(
        called.role(role), List.of(), acts, ground.words().say("page.people.nobody"));
  }

  private ListPage.Act revoking(Tx tx, Campaign campaign, Grant grant) {
    var words = ground.words();
    return new ListPage.Act(
            called.person(tx, grant.person()),
            called.unit(grant.unit()),
            path(campaign) + "/revoke",
            words.say("page.people.revoke"),
            Map.of("grant", grant.id().toString()))
        .asking();
  }
}
