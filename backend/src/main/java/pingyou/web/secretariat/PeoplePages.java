package pingyou.web.secretariat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;
import pingyou.person.Invitation;
import pingyou.person.Invitations;
import pingyou.person.Invited;
import pingyou.person.Person;
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
import pingyou.web.part.Row;
import pingyou.web.part.chart.QrCode;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.CodePage;
import pingyou.web.plain.ListPage;

/** {@code /secretariat/{campaign}/people}: who holds which role; inviting and revoking. */
public final class PeoplePages {
  private final Ground ground;
  private final Persons persons;
  private final Steering steering;
  private final Asks asks;

  public PeoplePages(Ground ground, Persons persons, Steering steering) {
    this.ground = ground;
    this.persons = persons;
    this.steering = steering;
    this.asks = new Asks(ground.words());
  }

  private static String path(Campaign campaign) {
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
                      new Row(
                          path(campaign) + "/invite",
                          words.say("page.people.invite-one"),
                          List.of(words.say("page.people.invite-fact")),
                          null,
                          null,
                          null)),
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
                        role(it.invitation().role()),
                        "unit",
                        unit(it.invitation().unit()),
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

  private String role(Role role) {
    return ground.words().say("page.people.role." + role.name().toLowerCase(Locale.ROOT));
  }

  private ListPage.Group group(Tx tx, Campaign campaign, Role role) {
    var acts =
        persons.roles().holders(tx, campaign.id(), role, null).stream()
            .map(it -> revoking(tx, campaign, it))
            .toList();
    return new ListPage.Group(
        role(role), List.of(), acts, ground.words().say("page.people.nobody"));
  }

  private ListPage.Act revoking(Tx tx, Campaign campaign, Grant grant) {
    var words = ground.words();
    var name =
        persons
            .people()
            .find(tx, grant.person())
            .map(Person::name)
            .orElse(words.say("page.people.unnamed"));
    return new ListPage.Act(
        name,
        unit(grant.unit()),
        path(campaign) + "/revoke",
        words.say("page.people.revoke"),
        Map.of("grant", grant.id().toString()));
  }

  private String unit(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(ground.regions()::find).map(Region::name).orElse("");
  }

  public Answer revoke(Request request) {
    return steering.in(
        request,
        (tx, campaign) ->
            switch (grant(tx, request, campaign)) {
              case Refused<Grant>(var why) ->
                  ground
                      .words()
                      .page(
                          request,
                          why,
                          new Link(ground.words().say("page.people.title"), path(campaign)));
              case Done<Grant> _ -> new Answer.Redirect(path(campaign));
            });
  }

  private Outcome<Grant> grant(Tx tx, Request request, Campaign campaign) {
    var chosen =
        Arrays.stream(Role.values())
            .flatMap(it -> persons.roles().holders(tx, campaign.id(), it, null).stream())
            .filter(it -> it.id().toString().equals(request.field("grant")))
            .findFirst();
    return chosen.isEmpty()
        ? Outcome.refused(Refusal.of("role.gone"))
        : persons
            .roles()
            .revoke(tx, Actor.person(request.person()), chosen.get().id(), request.arrivedAt());
  }

  public Answer ask(Request request) {
    return steering.in(request, (_, campaign) -> asks.show(page(request, campaign)));
  }

  private AskPage page(Request request, Campaign campaign) {
    var words = ground.words();
    var roles = Arrays.stream(Role.values()).map(this::role).toList();
    return new AskPage(
        request.shell(),
        List.of(campaign.shortTitle()),
        words.say("page.people.invite-one"),
        words.say("page.people.invite-fact"),
        new Link(words.say("page.people.title"), path(campaign)),
        List.of(),
        List.of(),
        List.of(
            asks.choice(request, "role", words.say("page.people.role"), roles),
            asks.line(request, "unit", words.say("page.people.unit"), "")
                .hinted(words.say("page.people.unit-hint")),
            asks.line(request, "name", words.say("page.people.name"), "")),
        new AskPage.Act(
            path(campaign) + "/invite",
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
        (tx, campaign) -> {
          var role =
              Arrays.stream(Role.values())
                  .filter(it -> role(it).equals(request.field("role")))
                  .findFirst();
          if (role.isEmpty()) {
            var why = Refusal.of("page.people.role-missing").about("role");
            return asks.again(request, List.of(why), page(request, campaign));
          }
          var unit = unit(campaign, role.get(), request.field("unit"));
          var spec = new Invitation(campaign.id(), role.get(), unit, null, request.field("name"));
          var by = Actor.person(request.person());
          return switch (persons.invitations().create(tx, by, spec, request.arrivedAt())) {
            case Refused<Invited>(var why) -> asks.again(request, why, page(request, campaign));
            case Done<Invited>(var invited) -> code(request, campaign, role.get(), invited);
          };
        });
  }

  /** The unit of a role by its typed name or code; the campaign's own for the secretariat. */
  private @Nullable String unit(Campaign campaign, Role role, String typed) {
    if (role == Role.SECRETARIAT || role == Role.AUDITOR) {
      return campaign.region();
    }
    if (typed.isBlank()) {
      return null;
    }
    var regions = ground.regions();
    var kinds =
        role == Role.REVIEWER ? List.of(UnitKind.COUNTY) : List.of(UnitKind.CITY, UnitKind.COUNTY);
    return kinds.stream()
        .flatMap(it -> regions.search(typed, it, campaign.region()).stream())
        .map(Region::code)
        .findFirst()
        .orElse(typed.strip());
  }

  private Answer code(Request request, Campaign campaign, Role role, Invited invited) {
    var words = ground.words();
    var page =
        new CodePage(
            request.shell(),
            words.say("page.people.code"),
            List.of(role(role), request.field("name").strip()),
            invited.code(),
            QrCode.of(ground.url().of("/invitation?code=" + invited.code())),
            words.say(
                "page.people.until",
                "time",
                Dates.moment(invited.expiresAt(), request.arrivedAt(), campaign.zone())),
            new Link(words.say("page.people.title"), path(campaign)));
    return Answer.page("code", Map.of("page", page));
  }
}
