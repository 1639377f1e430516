package pingyou.web.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;
import pingyou.person.Person;
import pingyou.person.Role;
import pingyou.review.office.OfficeScores.Progress;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.ListPage;
import pingyou.web.score.Appointing.Here;

/** {@code /desk/{campaign}/evaluators/{region}}: the evaluators of a county or a city. */
public final class EvaluatorPages {
  private static final Outcome<Grant> GONE = Outcome.refused(Refusal.of("role.gone"));

  private final Ground ground;
  private final Persons persons;
  private final Evaluating evaluating;
  private final Appointing appointing;
  private final Asks asks;

  public EvaluatorPages(Ground ground, Persons persons, Evaluating evaluating) {
    this.ground = ground;
    this.persons = persons;
    this.evaluating = evaluating;
    this.appointing = new Appointing(ground, persons);
    this.asks = new Asks(ground.words());
  }

  public Answer show(Request request) {
    return appointing.in(
        request, (tx, here) -> Answer.page("list", Map.of("page", page(tx, request, here))));
  }

  private ListPage page(Tx tx, Request request, Here here) {
    var words = ground.words();
    var invite =
        new Row(
            here.path() + "/invite",
            words.say("page.evaluators.invite"),
            List.of(words.say("page.evaluators.invite-fact")),
            null,
            null,
            null);
    var scored = evaluating.offices().of(tx, here.campaign(), List.of(here.region().code()));
    var progress = evaluating.scores().progress(tx, scored);
    var present = grants(tx, here).map(it -> revoking(tx, here, it, progress)).toList();
    return new ListPage(
        request.shell(),
        List.of(words.office(here.region().name())),
        words.say("page.evaluators.title"),
        List.of(),
        new Link(words.say("page.desk.title"), "/desk"),
        List.of(words.say("page.evaluators.note")),
        List.of(
            new ListPage.Group(words.say("page.people.invite"), List.of(invite), List.of(), ""),
            new ListPage.Group(
                words.say("page.people.open"),
                List.of(),
                open(tx, request, here),
                words.say("page.people.no-open")),
            new ListPage.Group(
                words.say("page.evaluators.present"),
                List.of(),
                present,
                words.say("page.evaluators.nobody"))));
  }

  private Stream<Grant> grants(Tx tx, Here here) {
    return persons
        .roles()
        .holders(tx, here.campaign().id(), Role.EVALUATOR, here.region().code())
        .stream();
  }

  private ListPage.Act revoking(Tx tx, Here here, Grant grant, Map<UUID, Progress> progress) {
    var words = ground.words();
    var so = progress.getOrDefault(grant.person(), Progress.NONE);
    return new ListPage.Act(
            name(tx, grant.person()),
            words.say(
                "scoring.cards",
                "cards",
                String.valueOf(so.cards()),
                "submitted",
                String.valueOf(so.submitted())),
            here.path() + "/revoke",
            words.say("page.people.revoke"),
            Map.of("grant", grant.id().toString()))
        .asking();
  }

  private String name(Tx tx, UUID person) {
    return persons
        .people()
        .find(tx, person)
        .map(Person::name)
        .orElse(ground.words().say("page.people.unnamed"));
  }

  private List<ListPage.Act> open(Tx tx, Request request, Here here) {
    var words = ground.words();
    var now = request.arrivedAt();
    return persons.invitations().open(tx, here.by(), here.campaign().id(), now).stream()
        .filter(it -> it.invitation().role() == Role.EVALUATOR)
        .filter(it -> here.region().code().equals(it.invitation().unit()))
        .map(it ->
            new ListPage.Act(
                it.invitation().name(),
                words.say(
                    "page.people.until",
                    "time",
                    Dates.moment(it.expiresAt(), now, here.campaign().zone())),
                here.path() + "/cancel",
                words.say("page.people.cancel"),
                Map.of("invitation", it.id().toString())))
        .toList();
  }

  public Answer cancel(Request request) {
    return appointing.in(
        request,
        (tx, here) ->
            next(
                request,
                here,
                persons
                    .invitations()
                    .cancel(
                        tx,
                        here.by(),
                        here.campaign().id(),
                        id(request.field("invitation")),
                        request.arrivedAt())));
  }

  public Answer askRevoke(Request request) {
    return appointing.in(
        request,
        (tx, here) ->
            grant(tx, here, request.query("grant"))
                .map(it -> asks.show(revoking(tx, request, here, it)))
                .orElseGet(() -> next(request, here, GONE)));
  }

  private AskPage revoking(Tx tx, Request request, Here here, Grant grant) {
    var words = ground.words();
    return asks.revoking(
        request,
        name(tx, grant.person()),
        List.of(words.office(here.region().name()), words.say("page.people.role.evaluator")),
        new Link(words.say("page.evaluators.title"), here.path()),
        grant.id().toString());
  }

  public Answer revoke(Request request) {
    return appointing.in(
        request,
        (tx, here) ->
            next(
                request,
                here,
                grant(tx, here, request.field("grant"))
                    .map(it -> persons.roles().revoke(tx, here.by(), it.id(), request.arrivedAt()))
                    .orElse(GONE)));
  }

  private Optional<Grant> grant(Tx tx, Here here, String id) {
    return grants(tx, here).filter(it -> it.id().toString().equals(id)).findFirst();
  }

  private <T> Answer next(Request request, Here here, Outcome<T> outcome) {
    var words = ground.words();
    return switch (outcome) {
      case Refused<T>(var why) ->
          words.page(request, why, new Link(words.say("page.evaluators.title"), here.path()));
      case Done<T> _ -> new Answer.Redirect(here.path());
    };
  }

  /** What is no id names nothing. */
  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }
}
