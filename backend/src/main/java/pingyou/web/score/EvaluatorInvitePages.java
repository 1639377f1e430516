package pingyou.web.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
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
import pingyou.web.score.Appointing.Here;

/** Inviting an evaluator of an office. */
public final class EvaluatorInvitePages {
  private final Ground ground;
  private final Persons persons;
  private final Appointing appointing;
  private final Asks asks;

  public EvaluatorInvitePages(Ground ground, Persons persons) {
    this.ground = ground;
    this.persons = persons;
    this.appointing = new Appointing(ground, persons);
    this.asks = new Asks(ground.words());
  }

  public Answer ask(Request request) {
    return appointing.in(request, (_, here) -> asks.show(asking(request, here)));
  }

  private AskPage asking(Request request, Here here) {
    var words = ground.words();
    return new AskPage(
        request.shell(),
        List.of(words.office(here.region().name())),
        words.say("page.evaluators.invite"),
        words.say("page.evaluators.invite-fact"),
        new Link(words.say("page.evaluators.title"), here.path()),
        List.of(),
        List.of(),
        List.of(
            asks.line(request, "name", words.say("page.people.name"), ""),
            asks.line(request, "school", words.say("page.evaluators.school"), "")
                .hinted(words.say("page.evaluators.school-hint"))
                .asOptional()),
        new AskPage.Act(
            here.path() + "/invite",
            words.say("page.people.make"),
            false,
            words.say("page.people.once"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  /** Makes the invitation and shows its code, this once. */
  public Answer invite(Request request) {
    return appointing.in(
        request,
        (tx, here) -> {
          var typed = request.field("school").strip();
          var schools = typed.isEmpty() ? List.<Sited>of() : schools(tx, here, typed);
          if (!typed.isEmpty() && schools.size() != 1) {
            return asks.again(request, List.of(unclear(schools)), asking(request, here));
          }
          var invitation =
              new Invitation(
                  here.campaign().id(),
                  Role.EVALUATOR,
                  here.region().code(),
                  schools.isEmpty() ? null : schools.getFirst().school().id(),
                  request.field("name"));
          var now = request.arrivedAt();
          return switch (persons.invitations().create(tx, here.by(), invitation, now)) {
            case Refused<Invited>(var why) -> asks.again(request, why, asking(request, here));
            case Done<Invited>(var invited) -> code(request, here, invited);
          };
        });
  }

  /** A school, and the county in which it is. */
  private record Sited(Region county, School school) {
    String name() {
      return county.name() + school.name();
    }
  }

  /** The schools of this name in the county or the city; their county may be written before it. */
  private List<Sited> schools(Tx tx, Here here, String typed) {
    var region = here.region();
    var counties =
        region.kind() == UnitKind.COUNTY
            ? List.of(region)
            : ground.regions().within(region.code(), UnitKind.COUNTY);
    return counties.stream().flatMap(it -> school(tx, here, it, typed).stream()).toList();
  }

  private Optional<Sited> school(Tx tx, Here here, Region county, String typed) {
    var place = new Schools.Place(here.campaign().id(), county.code());
    var alone = typed.startsWith(county.name()) ? typed.substring(county.name().length()) : typed;
    return persons
        .schools()
        .named(tx, place, typed)
        .or(() -> persons.schools().named(tx, place, alone))
        .map(it -> new Sited(county, it));
  }

  private static Refusal unclear(List<Sited> schools) {
    if (schools.isEmpty()) {
      return Refusal.of("page.evaluators.no-school").about("school");
    }
    var names = schools.stream().limit(5).map(Sited::name).collect(Collectors.joining("、"));
    return Refusal.of("page.evaluators.many-schools", "names", names).about("school");
  }

  private Answer code(Request request, Here here, Invited invited) {
    var words = ground.words();
    var until = Dates.moment(invited.expiresAt(), request.arrivedAt(), here.campaign().zone());
    var page =
        new CodePage(
            request.shell(),
            words.say("page.people.code"),
            List.of(words.say("page.people.role.evaluator"), request.field("name").strip()),
            invited.code(),
            QrCode.of(ground.url().of("/invitation?code=" + invited.code())),
            words.say("page.people.until", "time", until),
            new Link(words.say("page.evaluators.title"), here.path()));
    return Answer.page("code", Map.of("page", page));
  }
}
