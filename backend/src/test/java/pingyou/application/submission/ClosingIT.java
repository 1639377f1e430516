package pingyou.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.CLOSE;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.inChat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.CaseLine;
import pingyou.application.CaseLine.Mark;
import pingyou.application.Edit;
import pingyou.application.Probe;
import pingyou.application.Status;
import pingyou.campaign.rule.Moment;
import pingyou.notice.timetable.Duty;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ClosingIT {
  private static final Instant SETTLES = CLOSE.plusSeconds(60);

  private final TestParts parts;
  private final Database database;
  private final Duty closing;
  private final UUID official;

  ClosingIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    closing =
        parts.application.duties.stream()
            .filter(it -> it.name().equals("application.close"))
            .findFirst()
            .orElseThrow();
    official = parts.invited(Role.OFFICIAL, COUNTY);
  }

  @Test
  void instants_areSixtySecondsAfterTheClose() {
    assertThat(database.<List<Instant>>read(tx -> closing.instants(tx, parts.campaign)))
        .containsExactly(SETTLES);
  }

  @Test
  void close_letsADraftLapse_andTellsItsOwnerOnce() {
    var draft = parts.filled();
    close();
    close();
    assertThat(parts.find(draft).status()).isEqualTo(Status.LAPSED);
    assertThat(Probe.told(database, draft.person()))
        .containsExactlyInAnyOrder("application.lapsed");
    assertThat(Probe.acts(database, draft.id())).containsExactly("application.lapse");
  }

  @Test
  void close_keepsTheLastSubmission_ofACaseWithUnsentChanges() {
    var changed = parts.submitted();
    parts.answer(changed, "subject", "语文");
    var unchanged = parts.submitted();
    close();
    close();
    assertThat(parts.find(changed).status()).isEqualTo(Status.SUBMITTED);
    assertThat(line(changed).subject()).isEqualTo("数学");
    assertThat(line(changed).marks()).isEmpty();
    assertThat(Probe.told(database, changed.person()))
        .containsExactlyInAnyOrder("application.submitted", "application.kept");
    assertThat(Probe.told(database, unchanged.person()))
        .containsExactlyInAnyOrder("application.submitted");
  }

  @Test
  void close_sendsAnUncorrectedCaseOn_marked() {
    var returned = returned();
    close();
    assertThat(parts.find(returned).status()).isEqualTo(Status.SUBMITTED);
    assertThat(line(returned).marks()).isEqualTo(Set.of(Mark.UNCORRECTED));
    assertThat(Probe.told(database, returned.person()))
        .containsExactlyInAnyOrder(
            "application.submitted", "application.returned", "application.kept");
  }

  @Test
  void close_leavesACorrectedCaseUnmarked_andAWithdrawnOneAlone() {
    var corrected = returned();
    parts.answer(corrected, "subject", "语文");
    parts.submit(corrected);
    var withdrawn = parts.submitted();
    parts.act(tx -> parts.application.submissions.withdraw(tx, inChat(withdrawn)));
    close();
    assertThat(parts.find(corrected).status()).isEqualTo(Status.SUBMITTED);
    assertThat(line(corrected).marks()).isEmpty();
    assertThat(parts.find(withdrawn).status()).isEqualTo(Status.WITHDRAWN);
    assertThat(Probe.told(database, withdrawn.person())).doesNotContain("application.kept");
  }

  @Test
  void submissionInTime_thatIsProcessedAfterTheClosing_stillCounts() {
    var draft = parts.filled();
    var changed = parts.submitted();
    parts.answer(changed, "subject", "语文");
    close();
    parts.act(tx -> parts.application.drafts.answer(tx, inTime(draft), "subject", "英语"));
    assertThat(parts.find(draft).status()).isEqualTo(Status.LAPSED);
    submit(inTime(draft));
    submit(inTime(changed));
    assertThat(line(draft).subject()).isEqualTo("英语");
    assertThat(line(changed).subject()).isEqualTo("语文");
  }

  @Test
  void close_ofManyMoreThanOneChunk_reachesAll() {
    var drafts = Stream.generate(parts::begun).limit(120).map(Application::id).toList();
    close();
    var statuses =
        database.<List<Status>>read(tx ->
            drafts.stream()
                .map(id -> parts.application.applications.find(tx, id).orElseThrow().status())
                .distinct()
                .toList());
    assertThat(statuses).containsExactly(Status.LAPSED);
  }

  private static Edit inTime(Application application) {
    var moment = new Moment(CLOSE.minusSeconds(1), CLOSE.plusSeconds(59));
    return new Edit(application.id(), application.person(), Edit.ANY, moment);
  }

  private void submit(Edit edit) {
    parts.act(
        tx -> parts.application.submissions.submit(tx, edit, parts.track.promise().version()));
  }

  private Application returned() {
    var submitted = parts.submitted();
    parts.act(tx ->
        parts.application.corrections.returnCase(
            tx, official, submitted.id(), Map.of("case", "请补充效果"), Moment.of(IN_AUGUST)));
    return submitted;
  }

  private void close() {
    closing.perform(parts.campaign, SETTLES, SETTLES);
  }

  private CaseLine line(Application application) {
    return database.read(tx -> parts.application.cases.find(tx, application.id())).orElseThrow();
  }
}
