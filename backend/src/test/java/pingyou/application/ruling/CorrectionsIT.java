package pingyou.application.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.CLOSE;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.inChat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Probe;
import pingyou.application.Status;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.draft.DraftView;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CorrectionsIT {
  private static final Map<String, String> REASONS = Map.of("case", " 请补充效果 ", "mobile", "打不通，请核对");

  private final TestParts parts;
  private final Database database;
  private final UUID official;

  CorrectionsIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    official = parts.invited(Role.OFFICIAL, COUNTY);
  }

  @Test
  void returnCase_tellsTheApplicant_whoSeesTheReasonsAtTheFields() {
    var submitted = parts.submitted();
    var correction = TestParts.done(returned(official, submitted, REASONS, IN_AUGUST));
    assertThat(correction)
        .isEqualTo(
            new Correction(
                correction.id(),
                submitted.id(),
                submitted.submission(),
                official,
                Moment.of(IN_AUGUST),
                Map.of("case", "请补充效果", "mobile", "打不通，请核对")));
    var now = parts.find(submitted);
    assertThat(now.status()).isEqualTo(Status.RETURNED);
    assertThat(now.submission()).isEqualTo(submitted.submission());
    assertThat(Probe.told(database, submitted.person()))
        .containsExactlyInAnyOrder("application.submitted", "application.returned");
    var view = view(submitted);
    assertThat(view.correction()).isEqualTo(correction);
    assertThat(view.field("case").orElseThrow().returnedFor()).isEqualTo("请补充效果");
    assertThat(view.field("name").orElseThrow().returnedFor()).isNull();
  }

  private DraftView view(Application application) {
    var owner = new Viewer(application.person(), Standing.APPLICANT);
    return database
        .read(tx -> parts.application.draftViews.view(tx, owner, application.id(), IN_AUGUST))
        .orElseThrow();
  }

  @Test
  void returnCase_ofACorrectedCase_canBeDoneAgain() {
    var submitted = parts.submitted();
    returned(official, submitted, REASONS, IN_AUGUST);
    parts.answer(submitted, "mobile", "13800008888");
    parts.submit(submitted);
    assertThat(parts.find(submitted).status()).isEqualTo(Status.SUBMITTED);
    assertThat(view(submitted).correction()).isNull();
    var later = IN_AUGUST.plusSeconds(60);
    var again = TestParts.done(returned(official, submitted, Map.of("case", "还差"), later));
    assertThat(view(submitted).correction()).isEqualTo(again);
  }

  @Test
  void submit_ofAReturnedCase_withoutAChange_isASubmissionToo() {
    var submitted = parts.submitted();
    returned(official, submitted, REASONS, IN_AUGUST);
    assertThat(parts.submit(submitted).revision()).isEqualTo(2);
    assertThat(parts.find(submitted).status()).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void returnCase_isForTheCountyOfTheSubmission_untilTheClose() {
    var submitted = parts.submitted();
    var neighbour = parts.invited(Role.OFFICIAL, "522731");
    var city = parts.invited(Role.OFFICIAL, TestParts.CITY);
    var secretary = parts.invited(Role.SECRETARIAT, TestParts.PROVINCE);
    for (var other : new UUID[] {neighbour, city, secretary, submitted.person()}) {
      assertThat(returned(other, submitted, REASONS, IN_AUGUST))
          .isEqualTo(no("correction.office-only"));
    }
    assertThat(returned(official, submitted, REASONS, CLOSE))
        .isEqualTo(no("correction.closed", "deadline", "9月13日 24:00"));
    assertThat(returned(official, submitted, REASONS, IN_AUGUST)).isInstanceOf(Outcome.Done.class);
    assertThat(returned(official, submitted, REASONS, IN_AUGUST))
        .isEqualTo(no("correction.not-open"));
  }

  @Test
  void returnCase_ofADraftOrAWithdrawnCase_isRefused() {
    var draft = parts.filled();
    assertThat(returned(official, draft, REASONS, IN_AUGUST)).isEqualTo(no("correction.not-open"));
    var submitted = parts.submitted();
    parts.act(tx -> parts.application.submissions.withdraw(tx, inChat(submitted)));
    assertThat(returned(official, submitted, REASONS, IN_AUGUST))
        .isEqualTo(no("correction.not-open"));
  }

  @Test
  void returnCase_needsAReasonForEachField() {
    var submitted = parts.submitted();
    assertThat(returned(official, submitted, Map.of(), IN_AUGUST))
        .isEqualTo(no("correction.nothing"));
    assertThat(refused(submitted, "case", " "))
        .isEqualTo(Refusal.of("correction.reason").about("case"));
    assertThat(refused(submitted, "case", "长".repeat(301)))
        .isEqualTo(Refusal.of("correction.reason-length", "max", "300").about("case"));
    assertThat(refused(submitted, "application-data", "错"))
        .isEqualTo(Refusal.of("application.no-field").about("application-data"));
  }

  private Refusal refused(Application application, String field, String reason) {
    var outcome = returned(official, application, Map.of(field, reason), IN_AUGUST);
    return ((Outcome.Refused<Correction>) outcome).why().getFirst();
  }

  private Outcome<Correction> returned(
      UUID by, Application application, Map<String, String> reasons, Instant at) {
    return database.write(tx ->
        parts.application.corrections.returnCase(tx, by, application.id(), reasons, Moment.of(at)));
  }

  private static <T> Outcome<T> no(String key, String... values) {
    return Outcome.refused(Refusal.of(key, values));
  }
}
