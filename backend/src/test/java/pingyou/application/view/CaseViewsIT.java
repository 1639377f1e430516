package pingyou.application.view;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.CITY;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.PROVINCE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.CaseLine;
import pingyou.application.Status;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.ruling.Ruling;
import pingyou.application.ruling.Ruling.Ground;
import pingyou.campaign.rule.Moment;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CaseViewsIT {
  private final TestParts parts;
  private final Database database;
  private final UUID county;
  private final UUID city;
  private final UUID secretary;
  private final UUID auditor;
  private final UUID reviewer;

  CaseViewsIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    county = parts.invited(Role.OFFICIAL, COUNTY);
    city = parts.invited(Role.OFFICIAL, CITY);
    secretary = parts.invited(Role.SECRETARIAT, PROVINCE);
    auditor = parts.invited(Role.AUDITOR, PROVINCE);
    reviewer = parts.invited(Role.REVIEWER, "522731");
  }

  @Test
  void view_isForThoseOfTheTableAlone() {
    var submitted = parts.submitted();
    assertThat(view(submitted, submitted.person(), Standing.APPLICANT)).isPresent();
    assertThat(view(submitted, county, Standing.COUNTY)).isPresent();
    assertThat(view(submitted, secretary, Standing.SECRETARIAT)).isPresent();
    assertThat(view(submitted, auditor, Standing.AUDITOR)).isPresent();
    assertThat(view(submitted, city, Standing.CITY)).isEmpty();
    parts.sent.add(submitted.id() + " " + CITY);
    assertThat(view(submitted, city, Standing.CITY)).isPresent();
    assertThat(view(submitted, reviewer, Standing.REVIEWER)).isEmpty();
    parts.assigned.add(submitted.id() + " " + reviewer);
    assertThat(view(submitted, reviewer, Standing.REVIEWER)).isPresent();
    assertThat(view(submitted, county, Standing.SECRETARIAT)).isEmpty();
    assertThat(view(submitted, parts.person(), Standing.APPLICANT)).isEmpty();
    var neighbour = parts.invited(Role.OFFICIAL, "522731");
    assertThat(view(submitted, neighbour, Standing.COUNTY)).isEmpty();
    assertThat(view(parts.filled(), county, Standing.COUNTY)).isEmpty();
  }

  @Test
  void view_showsTheSubmission_notTheWorkingCopy() {
    var submitted = parts.submitted();
    parts.answer(submitted, "subject", "语文");
    var view = view(submitted, county, Standing.COUNTY).orElseThrow();
    assertThat(cells(view)).containsEntry("subject", "数学").containsEntry("county", "三都水族自治县");
    assertThat(cells(view)).doesNotContainKeys("subject-other", "school-space-url");
    assertThat(view.receipt().number()).isEqualTo(submitted.number());
  }

  @Test
  void view_masksPersonalValues_andKeepsThemFromReviewers() {
    var submitted = parts.submitted();
    parts.assigned.add(submitted.id() + " " + reviewer);
    var byCounty = view(submitted, county, Standing.COUNTY).orElseThrow();
    assertThat(cells(byCounty).get("id-number")).matches("5200\\*{12}\\d[0-9X]");
    assertThat(cells(byCounty).get("mobile")).matches("138\\*{4}\\d{4}");
    assertThat(cells(byCounty)).containsEntry("password", "");
    assertThat(mayLook(byCounty)).isEqualTo(Set.of("id-number", "mobile"));
    var byReviewer = view(submitted, reviewer, Standing.REVIEWER).orElseThrow();
    assertThat(cells(byReviewer)).doesNotContainKeys("id-number", "mobile");
    assertThat(mayLook(byReviewer)).isEqualTo(Set.of("password"));
    var own = view(submitted, submitted.person(), Standing.APPLICANT).orElseThrow();
    assertThat(mayLook(own)).isEmpty();
    assertThat(own.parts().get(1).cells())
        .filteredOn(it -> it.field().head().id().equals("password"))
        .extracting(CaseView.Cell::given)
        .containsExactly(true);
  }

  @Test
  void view_tellsOfRulingsAndCorrections_byStanding() {
    var submitted = parts.submitted();
    parts.assigned.add(submitted.id() + " " + reviewer);
    parts.act(tx ->
        parts.application.corrections.returnCase(
            tx, county, submitted.id(), Map.of("case", "请补充"), Moment.of(IN_AUGUST)));
    assertThat(view(submitted, county, Standing.COUNTY).orElseThrow().correction()).isNotNull();
    assertThat(view(submitted, reviewer, Standing.REVIEWER).orElseThrow().correction()).isNull();
    parts.submit(submitted);
    assertThat(view(submitted, county, Standing.COUNTY).orElseThrow().correction()).isNull();
    var gap = Moment.of(Instant.parse("2021-09-15T02:00:00Z"));
    parts.act(tx ->
        parts.application.rulings.formalFault(
            tx, secretary, submitted.id(), new Ground("指南 二", "网址打不开。"), gap));
    assertThat(view(submitted, county, Standing.COUNTY).orElseThrow().rulings())
        .extracting(Ruling::reason)
        .containsExactly("网址打不开。");
    assertThat(view(submitted, submitted.person(), Standing.APPLICANT).orElseThrow().rulings())
        .isEmpty();
  }

  @Test
  void lines_tellOfTheSubmission_andFollowAMergedSchool() {
    var county = "522727";
    var submitted = parts.submitted(county);
    var into = parts.school(county, "示例中心小学");
    var official = parts.invited(Role.OFFICIAL, county);
    var number = parts.find(submitted).number();
    var name = cells(view(submitted, submitted.person(), Standing.APPLICANT).orElseThrow());
    assertThat(lines(county))
        .containsExactly(
            new CaseLine(
                submitted.id(),
                number,
                name.get("name"),
                "示例小学",
                parts.school(county, "示例小学"),
                county,
                "数学",
                "小学",
                Status.SUBMITTED,
                Set.of()));
    parts.act(tx ->
        parts.person.schools.merge(tx, official, parts.find(submitted).school(), into, IN_AUGUST));
    assertThat(lines(county).getFirst().school()).isEqualTo(into);
    assertThat(lines(county).getFirst().schoolName()).isEqualTo("示例中心小学");
    assertThat(parts.find(submitted).school()).isEqualTo(into);
    assertThat(parts.find(submitted).changed()).isFalse();
    parts.submit(submitted);
    assertThat(lines(county)).hasSize(1);
  }

  private List<CaseLine> lines(String county) {
    return database.read(tx ->
        parts.application.cases.submitted(
            tx, TestParts.CAMPAIGN, TestParts.TRACK, List.of(county)));
  }

  private Optional<CaseView> view(Application application, UUID person, Standing standing) {
    return database.read(
        tx -> parts.application.caseViews.view(tx, new Viewer(person, standing), application.id()));
  }

  private static Map<String, String> cells(CaseView view) {
    return view.parts().stream()
        .flatMap(part -> part.cells().stream())
        .collect(Collectors.toMap(it -> it.field().head().id(), CaseView.Cell::shown));
  }

  private static Set<String> mayLook(CaseView view) {
    return view.parts().stream()
        .flatMap(part -> part.cells().stream())
        .filter(CaseView.Cell::mayLook)
        .map(it -> it.field().head().id())
        .collect(Collectors.toSet());
  }
}
