package pingyou.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Row;
import pingyou.web.plain.ListPage;

/** {@code /desk}: the units for which one acts. */
public final class DeskListPages {
  private final Ground ground;
  private final Persons persons;
  private final Recommending recommending;

  public DeskListPages(Ground ground, Persons persons, Recommending recommending) {
    this.ground = ground;
    this.persons = persons;
    this.recommending = recommending;
  }

  public Answer show(Request request) {
    return ground.database().read(tx -> show(tx, request));
  }

  private Answer show(Tx tx, Request request) {
    var grants =
        persons.roles().of(tx, request.person()).stream()
            .filter(it -> it.role() == Role.OFFICIAL)
            .toList();
    var rows = grants.stream().flatMap(it -> rows(tx, it)).toList();
    if (rows.isEmpty()) {
      return Answer.problem(403, "");
    }
    return rows.size() == 1
        ? new Answer.Redirect(rows.getFirst().href())
        : Answer.page("list", Map.of("page", page(request, rows, grants)));
  }

  private ListPage page(Request request, List<Row> rows, List<Grant> grants) {
    var words = ground.words();
    var schools =
        grants.stream()
            .filter(it -> isCounty(it.unit()))
            .map(it ->
                new Row(
                    "/desk/" + it.campaign() + "/schools/" + it.unit(),
                    words.say("page.schools.title"),
                    List.of(name(it.unit())),
                    null,
                    null,
                    null))
            .toList();
    var groups = new ArrayList<ListPage.Group>();
    groups.add(new ListPage.Group(words.say("page.desk.units"), rows, List.of(), ""));
    var papers = grants.stream().flatMap(this::papers).toList();
    if (!papers.isEmpty()) {
      groups.add(new ListPage.Group(words.say("page.papers.title"), papers, List.of(), ""));
    }
    groups.add(
        new ListPage.Group(
            words.say("page.schools.title"),
            schools,
            List.of(),
            words.say("page.desk.no-schools")));
    return new ListPage(
        request.shell(),
        List.of(words.say("page.product")),
        words.say("page.desk.title"),
        List.of(),
        null,
        List.of(),
        groups);
  }

  /** What the unit hands in beside its lists, if anything. */
  private Stream<Row> papers(Grant grant) {
    var unit = String.valueOf(grant.unit());
    return ground.campaigns().find(grant.campaign()).stream()
        .filter(it -> it.paperwork().stream().anyMatch(paper -> paper.of() == kind(unit)))
        .map(it ->
            new Row(
                Office.papers(it.id(), unit),
                ground.words().office(name(unit)),
                List.of(it.shortTitle()),
                null,
                null,
                null));
  }

  private Stream<Row> rows(Tx tx, Grant grant) {
    return ground
        .campaigns()
        .find(grant.campaign())
        .map(Tier::everRecommending)
        .orElse(List.of())
        .stream()
        .filter(it -> kind(grant.unit()) == it.level().kind())
        .flatMap(it -> recommending.chain().find(it, String.valueOf(grant.unit())).stream())
        .flatMap(it -> recommending.ledger().ifStanding(tx, it).stream())
        .map(this::row);
  }

  private Row row(Terms terms) {
    var facts =
        List.of(
            terms.tier().track().title(),
            Spans.days(terms.level().window(), terms.campaign().zone()));
    return new Row(
        Office.path(terms.unit()),
        ground.words().office(terms.region().name()) + " " + terms.level().title(),
        facts,
        null,
        null,
        null);
  }

  private boolean isCounty(@Nullable String unit) {
    return kind(unit) == UnitKind.COUNTY;
  }

  private @Nullable UnitKind kind(@Nullable String unit) {
    return unit == null ? null : ground.regions().find(unit).map(Region::kind).orElse(null);
  }

  private String name(@Nullable String unit) {
    return unit == null ? "" : ground.regions().find(unit).map(Region::name).orElse(unit);
  }
}
