package pingyou.web.desk.unit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.school.School;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Tag;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.ListPage;

/** New schools of a county: confirmed, given their right name, or merged into one on record. */
public final class SchoolPages {
  private final Ground ground;
  private final Persons persons;
  private final Asks asks;

  public SchoolPages(Ground ground, Persons persons) {
    this.ground = ground;
    this.persons = persons;
    this.asks = new Asks(ground.words());
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx -> mayActFor(tx, request) ? list(tx, request) : Answer.problem(403, ""));
  }

  private boolean mayActFor(Tx tx, Request request) {
    return persons
        .roles()
        .mayActFor(tx, request.person(), request.param("campaign"), request.param("county"));
  }

  private static String path(Request request) {
    return "/desk/" + request.param("campaign") + "/schools/" + request.param("county");
  }

  private Answer list(Tx tx, Request request) {
    var words = ground.words();
    var county = request.param("county");
    var rows = new ArrayList<Row>();
    for (var school : persons.schools().proposed(tx, request.param("campaign"), county)) {
      var like = like(tx, request, school).stream().map(School::name).toList();
      rows.add(
          new Row(
              path(request) + "/" + school.id(),
              school.name(),
              like,
              like.isEmpty() ? null : words.say("page.schools.like"),
              null,
              Tag.NOT_HANDLED));
    }
    var name = ground.regions().find(county).map(Region::name).orElse(county);
    var group =
        new ListPage.Group(
            words.say("page.schools.proposed"), rows, List.of(), words.say("page.schools.none"));
    var page =
        new ListPage(
            request.shell(),
            List.of(name),
            words.say("page.schools.title"),
            List.of(),
            new Link(words.say("page.desk.title"), "/desk"),
            List.of(),
            List.of(group));
    return Answer.page("list", Map.of("page", page));
  }

  /** Schools on record that the new name may mean. */
  private List<School> like(Tx tx, Request request, School school) {
    return persons
        .schools()
        .search(tx, request.param("campaign"), school.county(), school.name())
        .stream()
        .filter(it -> !it.id().equals(school.id()))
        .toList();
  }

  public Answer one(Request request) {
    return ground
        .database()
        .read(tx ->
            mayActFor(tx, request)
                ? school(tx, request)
                    .map(school -> asks.show(page(tx, request, school)))
                    .orElse(Answer.missing())
                : Answer.problem(403, ""));
  }

  private Optional<School> school(Tx tx, Request request) {
    return request
        .id("school")
        .flatMap(id -> persons.schools().find(tx, id))
        .filter(it -> it.county().equals(request.param("county")));
  }

  private AskPage page(Tx tx, Request request, School school) {
    var words = ground.words();
    var like = like(tx, request, school).stream().map(School::name).toList();
    var name = asks.line(request, "name", words.say("page.schools.name"), school.name());
    var into = asks.choice(request, "into", words.say("page.schools.into"), like).asOptional();
    return new AskPage(
        request.shell(),
        List.of(words.say("page.schools.title")),
        school.name(),
        words.say("page.schools.fact"),
        new Link(words.say("page.schools.back"), path(request)),
        List.of(),
        List.of(),
        like.isEmpty() ? List.of(name) : List.of(name, into),
        new AskPage.Act(
            path(request) + "/" + school.id(),
            words.say("page.schools.do"),
            false,
            words.say("page.schools.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  /** Merges if a school on record was chosen; else takes the name as it stands and confirms. */
  public Answer decide(Request request) {
    return ground
        .database()
        .write(tx ->
            school(tx, request)
                .map(school ->
                    asks.then(
                        request,
                        decide(tx, request, school),
                        () -> page(tx, request, school),
                        path(request)))
                .orElse(Answer.missing()));
  }

  private Outcome<School> decide(Tx tx, Request request, School school) {
    var schools = persons.schools();
    UUID by = request.person();
    Instant now = request.arrivedAt();
    var chosen = request.field("into");
    if (!chosen.isEmpty()) {
      return like(tx, request, school).stream()
          .filter(it -> it.name().equals(chosen))
          .findFirst()
          .map(into -> schools.merge(tx, by, school.id(), into.id(), now))
          .orElseGet(() -> Outcome.refused(Refusal.of("school.merge").about("into")));
    }
    if (request.field("name").strip().equals(school.name())) {
      return schools.confirm(tx, by, school.id(), now);
    }
    return switch (schools.rename(tx, by, school.id(), request.field("name"), now)) {
      case Refused<School> refused -> refused;
      case Done<School> _ -> schools.confirm(tx, by, school.id(), now);
    };
  }
}
