package pingyou.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.CLOSE;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.inChat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DraftsIT {
  private final TestParts parts;
  private final Drafts drafts;

  DraftsIT(Database database) {
    parts = new TestParts(database);
    drafts = parts.application.drafts;
  }

  @Test
  void start_twice_isOneApplication() {
    var begun = parts.begun();
    assertThat(begun.status()).isEqualTo(Status.DRAFT);
    assertThat(begun.number()).isNull();
    assertThat(parts.begun(begun.person())).isEqualTo(begun);
    assertThat(
            parts.database.<List<Application>>read(
                tx -> parts.application.applications.ofPerson(tx, begun.person())))
        .containsExactly(begun);
  }

  @Test
  void start_outsideTheWindow_isRefused() {
    assertThat(start(Instant.parse("2021-07-31T15:59:59Z")))
        .isEqualTo(no("application.not-open", "opens", "2021年8月1日 00:00"));
    assertThat(start(CLOSE)).isEqualTo(no("application.closed", "deadline", "9月13日 24:00"));
  }

  private Outcome<Application> start(Instant at) {
    var person = parts.person();
    return parts.database.write(tx ->
        parts.application.applications.start(
            tx, person, TestParts.CAMPAIGN, TestParts.TRACK, Moment.of(at)));
  }

  @Test
  void answer_throughTheWholeForm_isShownWithNamesAndMasks() {
    var draft = parts.begun();
    var shown =
        parts.answers(COUNTY).entrySet().stream()
            .filter(it -> !it.getKey().matches(".*-notes|introduction|case|space-url"))
            .map(it -> answer(draft, it.getKey(), it.getValue()))
            .map(it -> TestParts.done(it).shown())
            .toList();
    assertThat(shown.get(0)).startsWith("韦甲");
    assertThat(shown.get(1)).matches("5200\\*{12}\\d[0-9X]");
    assertThat(shown.subList(2, 5)).containsExactly("黔南布依族苗族自治州", "三都水族自治县", "示例小学");
    assertThat(shown.get(5)).matches("138\\*{4}\\d{4}");
    assertThat(shown.subList(6, 8)).containsExactly("数学", "小学");
    assertThat(shown.get(8)).startsWith("shili");
    assertThat(shown.get(9)).isEmpty();
    var now = parts.find(draft);
    assertThat(now.version()).isEqualTo(draft.version() + shown.size());
    assertThat(now.county()).isEqualTo(COUNTY);
    assertThat(now.school()).isEqualTo(parts.school(COUNTY, "示例小学"));
  }

  @Test
  void answer_beforeConsent_isRefused_namingTheAgreement() {
    var person = parts.person();
    var draft =
        parts.act(tx ->
            parts.application.applications.start(
                tx, person, TestParts.CAMPAIGN, TestParts.TRACK, Moment.of(IN_AUGUST)));
    assertThat(answer(draft, "name", "韦甲一"))
        .isEqualTo(
            Outcome.refused(
                Refusal.of("application.consent", "agreement", "privacy", "title", "个人信息告知与同意")
                    .about("name")));
    assertThat(((Outcome.Refused<Saved>) answer(draft, "id-number", TestParts.idNumber(1))).why())
        .extracting(it -> it.values().get("agreement"))
        .containsExactly("privacy", "id-number");
    assertThat(answer(draft, "subject", "语文")).isInstanceOf(Outcome.Done.class);
    parts.consent(person);
    assertThat(answer(draft, "name", "韦甲一")).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void answer_thatIsWrong_isRefusedAndNothingIsKept() {
    var draft = parts.begun();
    assertThat(answer(draft, "mobile", "1380000"))
        .isEqualTo(
            Outcome.refused(Refusal.of("answer.mobile.length", "length", "7").about("mobile")));
    assertThat(answer(draft, "no-such-field", "x"))
        .isEqualTo(Outcome.refused(Refusal.of("application.no-field").about("no-such-field")));
    assertThat(parts.find(draft)).isEqualTo(draft);
  }

  @Test
  void answer_ofAnother_orOfNothing_isRefused() {
    var draft = parts.begun();
    var stranger = new Edit(draft.id(), parts.person(), Edit.ANY, Moment.of(IN_AUGUST));
    assertThat(write(stranger, "subject", "语文")).isEqualTo(no("application.none"));
    var nothing = new Edit(new UUID(1, 2), draft.person(), Edit.ANY, Moment.of(IN_AUGUST));
    assertThat(write(nothing, "subject", "语文")).isEqualTo(no("application.none"));
  }

  @Test
  void answer_inTime_countsUpToSixtySecondsAfterTheClose() {
    var draft = parts.begun();
    var sentAt = CLOSE.minusMillis(1);
    var closed = no("application.closed", "deadline", "9月13日 24:00");
    assertThat(write(at(draft, sentAt, CLOSE.plusSeconds(60)), "subject", "语文"))
        .isInstanceOf(Outcome.Done.class);
    assertThat(write(at(draft, sentAt, CLOSE.plusMillis(60_001)), "subject", "数学"))
        .isEqualTo(closed);
    assertThat(write(at(draft, CLOSE, CLOSE), "subject", "数学")).isEqualTo(closed);
  }

  private static Edit at(Application draft, Instant at, Instant receivedAt) {
    return new Edit(draft.id(), draft.person(), Edit.ANY, new Moment(at, receivedAt));
  }

  @Test
  void answer_fromTheOlderOfTwoTabs_isRefused() {
    var draft = parts.begun();
    var first = new Edit(draft.id(), draft.person(), draft.version(), Moment.of(IN_AUGUST));
    assertThat(write(first, "subject", "语文")).isInstanceOf(Outcome.Done.class);
    assertThat(write(first, "stage", "小学")).isEqualTo(no("application.version"));
    var second = new Edit(draft.id(), draft.person(), draft.version() + 1, Moment.of(IN_AUGUST));
    assertThat(write(second, "stage", "小学")).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void answer_again_changesNothing() {
    var draft = parts.begun();
    parts.answer(draft, "subject", "语文");
    var saved = TestParts.done(answer(draft, "subject", " 语文 "));
    assertThat(saved.changed()).isFalse();
    assertThat(saved.application().version()).isEqualTo(draft.version() + 1);
    parts.answer(draft, "mobile", TestParts.mobile(1));
    assertThat(TestParts.done(answer(draft, "mobile", TestParts.mobile(1))).changed()).isFalse();
    parts.answer(draft, "password", "S3cret");
    assertThat(TestParts.done(answer(draft, "password", "S3cret")).changed()).isFalse();
    assertThat(changes(draft)).isEqualTo(3);
  }

  private int changes(Application draft) {
    return parts.database.read(tx -> tx.mapper(Probe.class).changes(draft.id()));
  }

  @Test
  void school_mustBeOnRecordInTheCounty() {
    var draft = parts.begun();
    parts.answer(draft, "city", "黔南");
    parts.answer(draft, "county", "三都县");
    var elsewhere =
        Outcome.<Saved>refused(Refusal.of("application.school-elsewhere").about("school"));
    assertThat(answer(draft, "school", parts.school("522731", "惠水小学").toString()))
        .isEqualTo(elsewhere);
    assertThat(answer(draft, "school", new UUID(1, 2).toString())).isEqualTo(elsewhere);
    assertThat(answer(draft, "school", parts.school(COUNTY, "三都小学").toString()))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void undo_takesBackOneChangeAfterTheOther_personalOnesToo() {
    var draft = parts.begun();
    parts.answer(draft, "mobile", "13800001111");
    parts.answer(draft, "mobile", "13800002222");
    parts.answer(draft, "subject", "语文");
    assertThat(undone(draft)).isEqualTo("subject=");
    assertThat(undone(draft)).isEqualTo("mobile=138****1111");
    parts.answer(draft, "stage", "小学");
    assertThat(undone(draft)).isEqualTo("stage=");
    assertThat(undone(draft)).isEqualTo("mobile=");
    assertThat(undo(draft)).isEqualTo(no("application.undo-none"));
    assertThat(Probe.columnsWith(parts.database, "13800001111")).isEmpty();
  }

  @Test
  void undo_ofAPassword_isRefused() {
    var draft = parts.begun();
    parts.answer(draft, "password", "S3cret");
    assertThat(undo(draft))
        .isEqualTo(Outcome.refused(Refusal.of("application.undo-secret").about("password")));
  }

  @Test
  void undo_goesBackToTheLastSubmission_andNotBehindIt() {
    var submitted = parts.submitted();
    assertThat(undo(submitted)).isEqualTo(no("application.undo-none"));
    parts.answer(submitted, "subject", "语文");
    assertThat(parts.find(submitted).changed()).isTrue();
    assertThat(undone(submitted)).isEqualTo("subject=数学");
    assertThat(parts.find(submitted).changed()).isFalse();
  }

  private String undone(Application draft) {
    var saved = TestParts.done(undo(draft));
    return saved.field().head().id() + "=" + saved.shown();
  }

  private Outcome<Saved> undo(Application draft) {
    return parts.database.write(tx -> drafts.undo(tx, inChat(draft)));
  }

  @Test
  void skip_takesAnAnswerOut_andCanBeUndone() {
    var draft = parts.begun();
    parts.answer(draft, "studio-url", "http://www.example.cn/studio");
    assertThat(TestParts.done(skip(draft, "studio-url")).changed()).isTrue();
    assertThat(TestParts.done(skip(draft, "studio-url")).changed()).isFalse();
    assertThat(undone(draft)).isEqualTo("studio-url=http://www.example.cn/studio");
    parts.answer(draft, "password", "S3cret");
    assertThat(TestParts.done(skip(draft, "password")).changed()).isTrue();
    assertThat(skip(draft, "school-space-url"))
        .isEqualTo(Outcome.refused(Refusal.of("answer.not-asked").about("school-space-url")));
  }

  private Outcome<Saved> skip(Application draft, String field) {
    return parts.database.write(tx -> drafts.skip(tx, inChat(draft), field));
  }

  @Test
  void countDrafts_countsTheCountysDraftsAlone() {
    var county = "522725";
    parts.filled(county);
    parts.submitted(county);
    assertThat(drafts(county)).isEqualTo(1);
    assertThat(drafts("522726")).isZero();
  }

  private int drafts(String county) {
    return parts.database.read(tx ->
        parts.application.applications.countDrafts(
            tx, TestParts.CAMPAIGN, TestParts.TRACK, county));
  }

  @Test
  void savedAt_isTheMomentOfTheLastChange() {
    var draft = parts.begun();
    var later = IN_AUGUST.plus(Duration.ofDays(2));
    assertThat(write(inChat(draft, later), "subject", "语文")).isInstanceOf(Outcome.Done.class);
    assertThat(parts.find(draft).savedAt()).isEqualTo(later);
  }

  private Outcome<Saved> answer(Application draft, String field, String typed) {
    return write(inChat(draft), field, typed);
  }

  private Outcome<Saved> write(Edit edit, String field, String typed) {
    return parts.database.write(tx -> drafts.answer(tx, edit, field, typed));
  }

  private static <T> Outcome<T> no(String key, String... values) {
    return Outcome.refused(Refusal.of(key, values));
  }
}
