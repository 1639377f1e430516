package pingyou.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.chain.Unit;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Row;
import pingyou.web.plain.ListPage;

/** {@code /desk}: the units for which one acts. */
public final class DeskListPages {
  private final Ground ground;
  private final Persons persons;

  public DeskListPages(Ground ground, Persons persons) {
    this.ground = ground;
    this.persons = persons;
  }

  public Answer show(Request request) {
    var grants =
        ground.database().read(tx -> persons.roles().of(tx, request.person())).stream()
            .filter(it -> it.role() == Role.OFFICIAL)
            .toList();
    var rows = grants.stream().flatMap(this::rows).toList();
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

  private Stream<Row> rows(Grant grant) {
    return ground
        .campaigns()
        .find(grant.campaign())
        .map(Tier::recommending)
        .orElse(List.of())
        .stream()
        .filter(it -> kind(grant.unit()) == it.level().kind())
        .map(it -> row(it.campaign(), it, String.valueOf(grant.unit())));
  }

  private Row row(Campaign campaign, Tier tier, String region) {
    var unit = new Unit(campaign.id(), tier.track().id(), tier.level().id(), region);
    var facts = List.of(tier.track().title(), Spans.days(tier.level().window(), campaign.zone()));
    return new Row(
        Office.path(unit),
        ground.words().office(name(region)) + " " + tier.level().title(),
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
