package pingyou.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.TestParts.CLOSE;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.inChat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Probe;
import pingyou.application.Status;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Database;
import pingyou.store.Hashes;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SubmissionsIT {
  private final TestParts parts;
  private final Database database;
  private final Submissions submissions;

  SubmissionsIT(Database database) {
    this.database = database;
    parts = new TestParts(database);
    submissions = parts.application.submissions;
  }

  @Test
  void submit_givesAReceiptThatCanBeChecked() {
    var filled = parts.filled();
    var receipt = parts.submit(filled);
    var promise = parts.track.promise();
    var content = database.read(tx -> tx.mapper(Probe.class).submission(receipt.submission()));
    assertThat(receipt)
        .isEqualTo(
            new Receipt(
                receipt.submission(),
                filled.id(),
                receipt.number(),
                1,
                Moment.of(IN_AUGUST),
                filled.person(),
                promise.title(),
                promise.version(),
                promise.text(),
                Hashes.sha256(content)));
    assertThat(receipt.number()).matches("GZ21-T-\\d{4}");
    var now = parts.find(filled);
    assertThat(now.status()).isEqualTo(Status.SUBMITTED);
    assertThat(now.submission()).isEqualTo(receipt.submission());
    assertThat(now.submittedAt()).isEqualTo(IN_AUGUST);
    assertThat(Probe.told(database, filled.person()))
        .containsExactlyInAnyOrder("application.submitted");
    assertThat(Probe.acts(database, filled.id())).containsExactly("application.submit");
  }

  @Test
  void submit_ofWhatIsSubmitted_givesTheSameReceipt() {
    var filled = parts.filled();
    var first = parts.submit(filled);
    var seen = new Edit(filled.id(), filled.person(), filled.version(), Moment.of(IN_AUGUST));
    assertThat(submit(seen)).isEqualTo(Outcome.done(first));
    assertThat(count(filled)).isEqualTo(1);
  }

  @Test
  void submit_twiceAtOnce_isOneSubmission() throws Exception {
    var filled = parts.filled();
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Outcome<Receipt>> tap = () -> submit(inChat(filled));
      var receipts = threads.invokeAll(List.of(tap, tap, tap, tap)).stream();
      assertThat(receipts.map(it -> TestParts.done(it.resultNow())).distinct()).hasSize(1);
    }
    assertThat(count(filled)).isEqualTo(1);
  }

  @Test
  void submit_ofTwentyAtOnce_givesTwentyNumbersInARow() throws Exception {
    var drafts = new ArrayList<Application>();
    for (int i = 0; i < 20; i++) {
      drafts.add(parts.filled());
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      var acts =
          drafts.stream().<Callable<Receipt>>map(draft -> () -> parts.submit(draft)).toList();
      var numbers =
          threads.invokeAll(acts).stream()
              .map(it -> it.resultNow().number())
              .map(number -> Integer.parseInt(number.substring("GZ21-T-".length())))
              .sorted()
              .toList();
      assertThat(numbers).doesNotHaveDuplicates().hasSize(20);
      assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(19);
    }
  }

  @Test
  void submit_ofAnUnfinishedDraft_namesEverything_andTheOldPromise() {
    var draft = parts.filled();
    parts.act(tx -> parts.application.drafts.skip(tx, inChat(draft), "case"));
    parts.act(tx -> parts.application.drafts.skip(tx, inChat(draft), "password"));
    var outcome = database.write(tx -> submissions.submit(tx, inChat(draft), "0"));
    assertThat(((Outcome.Refused<Receipt>) outcome).why())
        .extracting(Refusal::key, Refusal::field)
        .containsExactly(
            tuple("answer.empty", "password"),
            tuple("answer.empty", "case"),
            tuple("application.promise", null));
    assertThat(parts.find(draft).number()).isNull();
  }

  @Test
  void submit_isHeldToTheVersionSeen_andToTheClose() {
    var draft = parts.filled();
    var seen = new Edit(draft.id(), draft.person(), draft.version() - 1, Moment.of(IN_AUGUST));
    assertThat(submit(seen)).isEqualTo(no("application.version"));
    var closed = no("application.closed", "deadline", "9月13日 24:00");
    assertThat(submit(inChat(draft, CLOSE))).isEqualTo(closed);
    assertThat(submit(sent(draft, CLOSE.minusSeconds(1), CLOSE.plusSeconds(61)))).isEqualTo(closed);
    assertThat(submit(sent(draft, CLOSE.minusSeconds(1), CLOSE.plusSeconds(60))))
        .isInstanceOf(Outcome.Done.class);
  }

  private static Edit sent(Application draft, Instant at, Instant receivedAt) {
    return new Edit(draft.id(), draft.person(), Edit.ANY, new Moment(at, receivedAt));
  }

  @Test
  void submit_again_afterAChange_isTheNextRevisionOfTheSameNumber() {
    var filled = parts.filled();
    var first = parts.submit(filled);
    parts.answer(filled, "subject", "其他");
    parts.answer(filled, "subject-other", "书法");
    var changed = parts.find(filled);
    assertThat(changed.changed()).isTrue();
    assertThat(changed.submission()).isEqualTo(first.submission());
    assertThat(subject(filled)).isEqualTo("数学");
    var second = parts.submit(filled);
    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.revision()).isEqualTo(2);
    assertThat(second.hash()).isNotEqualTo(first.hash());
    assertThat(subject(filled)).isEqualTo("书法");
    assertThat(parts.find(filled).changed()).isFalse();
  }

  private String subject(Application application) {
    return database
        .read(tx -> parts.application.cases.find(tx, application.id()))
        .orElseThrow()
        .subject();
  }

  @Test
  void submit_withAnotherPasswordOrPhone_isAnotherHash() {
    var filled = parts.filled();
    var first = parts.submit(filled);
    parts.answer(filled, "password", "an0ther-one");
    assertThat(parts.find(filled).changed()).isTrue();
    var second = parts.submit(filled);
    parts.answer(filled, "mobile", "13800009999");
    var third = parts.submit(filled);
    assertThat(List.of(first.hash(), second.hash(), third.hash())).doesNotHaveDuplicates();
  }

  @Test
  void withdraw_takesTheCaseBack_untilItIsSubmittedAgain() {
    var submitted = parts.submitted();
    assertThat(withdraw(submitted, CLOSE))
        .isEqualTo(no("application.closed", "deadline", "9月13日 24:00"));
    var withdrawn = TestParts.done(withdraw(submitted, IN_AUGUST));
    assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(withdrawn.submission()).isNull();
    assertThat(withdrawn.number()).isEqualTo(submitted.number());
    assertThat(withdraw(submitted, IN_AUGUST)).isEqualTo(no("application.withdraw-none"));
    assertThat(counting()).doesNotContain(submitted.number());
    var again = parts.submit(submitted);
    assertThat(again.number()).isEqualTo(submitted.number());
    assertThat(again.revision()).isEqualTo(2);
    assertThat(counting()).contains(submitted.number());
    assertThat(Probe.acts(database, submitted.id()))
        .containsExactly("application.submit", "application.withdraw", "application.submit");
    assertThat(Probe.told(database, submitted.person()))
        .containsExactlyInAnyOrder(
            "application.submitted", "application.withdrawn", "application.submitted");
  }

  private List<String> counting() {
    return database.read(tx ->
        parts
            .application
            .cases
            .submitted(tx, TestParts.CAMPAIGN, TestParts.TRACK, List.of(COUNTY))
            .stream()
            .map(it -> it.number())
            .toList());
  }

  private Outcome<Application> withdraw(Application application, Instant at) {
    return database.write(tx -> submissions.withdraw(tx, inChat(application, at)));
  }

  @Test
  void idNumber_isForOneSubmittedCase_andFreeAfterItsWithdrawal() {
    var number = TestParts.idNumber(901);
    var first = parts.filled();
    var second = parts.filled();
    parts.answer(first, "id-number", number);
    parts.answer(second, "id-number", number);
    parts.submit(first);
    var taken =
        Outcome.<Receipt>refused(Refusal.of("application.id-number-taken").about("id-number"));
    assertThat(submit(inChat(second))).isEqualTo(taken);
    var third = parts.begun();
    assertThat(
            database.<Outcome<?>>write(
                tx -> parts.application.drafts.answer(tx, inChat(third), "id-number", number)))
        .isEqualTo(taken);
    assertThat(withdraw(first, IN_AUGUST)).isInstanceOf(Outcome.Done.class);
    assertThat(submit(inChat(second))).isInstanceOf(Outcome.Done.class);
    assertThat(submit(inChat(first))).isEqualTo(taken);
  }

  @Test
  void idNumber_changedAndSubmitted_leavesTheOldOneFree() {
    var old = TestParts.idNumber(911);
    var first = parts.filled();
    parts.answer(first, "id-number", old);
    parts.submit(first);
    parts.answer(first, "id-number", TestParts.idNumber(912));
    parts.submit(first);
    var second = parts.filled();
    parts.answer(second, "id-number", old);
    assertThat(submit(inChat(second))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void idNumber_submittedByFourAtOnce_isOneCase() throws Exception {
    var number = TestParts.idNumber(921);
    var drafts = new ArrayList<Application>();
    for (int i = 0; i < 4; i++) {
      var draft = parts.filled();
      parts.answer(draft, "id-number", number);
      drafts.add(draft);
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      var acts =
          drafts.stream()
              .<Callable<Outcome<Receipt>>>map(draft -> () -> submit(inChat(draft)))
              .toList();
      assertThat(threads.invokeAll(acts).stream().map(it -> it.resultNow()))
          .filteredOn(Outcome.Done.class::isInstance)
          .hasSize(1);
    }
  }

  @Test
  void personalValues_standInNoColumn() {
    var canaries = parts.answers(COUNTY);
    var draft = parts.begun();
    canaries.forEach((field, typed) -> parts.answer(draft, field, typed));
    parts.submit(draft);
    parts.answer(draft, "mobile", "13800007777");
    parts.answer(draft, "password", "S3cret-canary-new");
    assertThat(TestParts.done(withdraw(draft, IN_AUGUST.plus(Duration.ofDays(1))))).isNotNull();
    for (var secret :
        List.of(
            canaries.get("id-number"), canaries.get("mobile"), "13800007777", "S3cret-canary")) {
      assertThat(Probe.columnsWith(database, secret)).as(secret).isEmpty();
    }
    assertThat(Probe.columnsWith(database, canaries.get("name")))
        .contains("answer.value", "submission.content");
  }

  private Outcome<Receipt> submit(Edit edit) {
    return database.write(tx -> submissions.submit(tx, edit, parts.track.promise().version()));
  }

  private int count(Application application) {
    return database.read(tx -> tx.mapper(Probe.class).submissions(application.id()));
  }

  private static <T> Outcome<T> no(String key, String... values) {
    return Outcome.refused(Refusal.of(key, values));
  }
}
