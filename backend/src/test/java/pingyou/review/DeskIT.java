package pingyou.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.review.Bench.AFTER;
import static pingyou.review.Bench.CAMPAIGN;
import static pingyou.review.Bench.CLOSE;
import static pingyou.review.Bench.INSIDE;
import static pingyou.review.Bench.TRACK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.application.view.CaseView;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Notice;
import pingyou.notice.timetable.Unfinished;
import pingyou.review.desk.CardView;
import pingyou.review.desk.Overview;
import pingyou.review.desk.TodoView;
import pingyou.review.duty.Closing;
import pingyou.review.duty.Opening;
import pingyou.review.duty.Unsubmitted;
import pingyou.review.login.LoginState;
import pingyou.review.login.Repairs.NewPassword;
import pingyou.review.result.CaseScore;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;

@ExtendWith(TestDatabase.class)
final class DeskIT {
  private final Database database;
  private Bench bench;
  private List<UUID> cases;
  private UUID reviewer;

  DeskIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void assign() {
    ReviewTables.clear(database);
    bench = new Bench(database, TestVault.create());
    reviewer = bench.reviewer("522722");
    bench.reviewer("522722");
    bench.reviewer("522731");
    cases = List.of(bench.entrant("522732"), bench.entrant("522732"), bench.entrant("522732"));
    cases.forEach(
        it -> database.run(tx -> tx.mapper(ReviewProbe.class).credential(it, "password")));
    bench.assign();
  }

  @Test
  void todo_listsWhatIsOpenAndWhatIsHandedIn() {
    bench.submitted(mine(cases.get(0)).id());
    bench.filled(mine(cases.get(2)).id());
    var todo = todo();
    assertThat(todo.total()).isEqualTo(3);
    assertThat(todo.submitted()).extracting(TodoView.Line::totalHalves).containsExactly(210);
    assertThat(todo.open()).extracting(TodoView.Line::scored).containsExactly(0, 22);
    assertThat(todo.next().map(TodoView.Line::card)).contains(mine(cases.get(2)).id());
    assertThat(todo.attention()).isEmpty();
    assertThat(todo.closesAt()).isEqualTo(CLOSE);
  }

  @Test
  void todo_ofAnExcludedCase_showsItNoMore() {
    database.run(tx -> tx.mapper(ReviewProbe.class).exclude(cases.get(1)));
    assertThat(todo().open())
        .extracting(it -> it.line().application())
        .containsExactly(cases.get(0), cases.get(2));
  }

  @Test
  void card_showsTheCaseWithoutPhone_progressAndPlace() {
    var card = mine(cases.get(1));
    bench.outcome(tx -> bench.scoring.score(tx, bench.edit(card, INSIDE), "visits", 8));
    var view = view(card);
    assertThat(view.position()).isEqualTo(2);
    assertThat(view.of()).isEqualTo(3);
    assertThat(view.scored()).isEqualTo(1);
    assertThat(view.indicators()).isEqualTo(22);
    assertThat(view.totalHalves()).isEqualTo(8);
    assertThat(view.refusal()).isNull();
    assertThat(view.nextUnscored().map(it -> it.id()))
        .contains(bench.terms.track().rubric().indicators().getFirst().id());
    assertThat(view.groups().stream().filter(it -> it.scored() == 1))
        .extracting(it -> it.group().id(), CardView.GroupView::halves)
        .containsExactly(tuple("effect", 8));
    assertThat(view.theCase().parts().stream().flatMap(it -> it.cells().stream()))
        .extracting(it -> it.field().head().id())
        .contains("name")
        .doesNotContain("mobile", "id-number");
    assertThat(view.theCase().parts().stream().flatMap(it -> it.cells().stream()))
        .filteredOn(it -> it.field().head().id().equals("name"))
        .extracting(CaseView.Cell::shown)
        .containsExactly("韦甲一");
  }

  @Test
  void overview_isTheSecretariatsAlone_withLoadsAndShortages() {
    cases.subList(0, 2).forEach(id -> bench.live(id).forEach(card -> bench.submitted(card.id())));
    assertShort(done(overview(bench.secretary)), cases.get(2));
    assertThat(overview(reviewer)).isEqualTo(Outcome.refused(Refusal.of("review.secretariat")));
  }

  private static Overview done(Outcome<Overview> outcome) {
    return switch (outcome) {
      case Outcome.Done<Overview>(var value) -> value;
      case Outcome.Refused<Overview>(var why) -> throw new AssertionError(why.toString());
    };
  }

  private static void assertShort(Overview overview, UUID application) {
    assertThat(overview.loads()).extracting(Overview.Load::submitted).containsExactly(2, 2, 2);
    assertThat(overview.shortages())
        .extracting(it -> it.entrant().application(), it -> it.waitingFor().size())
        .containsExactly(tuple(application, 3));
    assertThat(overview.unfilled()).isEmpty();
    assertThat(overview.cases())
        .extracting(CaseScore::sumHalves, CaseScore::count)
        .containsExactly(tuple(630L, 3), tuple(630L, 3), tuple(0L, 0));
  }

  @Test
  void login_failed_tellsTheApplicantOnce_untilThePasswordIsAnother() {
    var card = mine(cases.get(0));
    var owner = owner(cases.get(0));
    var typed = new NewPassword(cases.get(0), "password", "xin-mima-8");
    assertThat(bench.outcome(tx -> bench.repairs.change(tx, owner, typed, INSIDE)))
        .isEqualTo(Outcome.refused(Refusal.of("review.login.untroubled")));
    var failed = Outcome.<LoginState>done(new LoginState.Failed(INSIDE.at()));
    assertThat(fail(card)).isEqualTo(failed);
    assertThat(fail(card)).isEqualTo(failed);
    assertThat(bench.told(owner))
        .extracting(ReviewProbe.Told::kind)
        .containsExactly("review.login-failed");
    assertThat(bench.outcome(tx -> bench.repairs.change(tx, owner, typed, INSIDE)))
        .isEqualTo(Outcome.done(new LoginState.Changed(INSIDE.at())));
    assertThat(todo().attention()).extracting(TodoView.Line::card).containsExactly(card.id());
    fail(card);
    assertThat(bench.told(owner)).hasSize(2);
  }

  @Test
  void look_isForAnOpenCardAlone() {
    var card = mine(cases.get(0));
    assertThat(bench.outcome(tx -> bench.logins.mayLook(tx, reviewer, card.id(), INSIDE)))
        .isEqualTo(Outcome.done(cases.get(0)));
    bench.submitted(card.id());
    assertThat(bench.outcome(tx -> bench.logins.mayLook(tx, reviewer, card.id(), INSIDE)))
        .isEqualTo(Outcome.refused(Refusal.of("review.locked")));
  }

  @Test
  void reminder_countsWhatIsOpenThen() {
    bench.submitted(mine(cases.get(0)).id());
    var unsubmitted = new Unsubmitted(bench.cards, bench.docket, bench.offices, bench.admission);
    var rung = new Unfinished.Rung(CLOSE, Instant.parse("2021-11-10T02:00:00Z"));
    List<Notice> due = database.read(tx -> unsubmitted.due(tx, bench.campaign, rung, rung.at()));
    assertThat(due)
        .filteredOn(it -> it.person().equals(reviewer))
        .extracting(it -> it.values().get("count"), it -> it.values().get("deadline"))
        .containsExactly(tuple("2", "11月10日 24:00"));
    assertThat(due).hasSize(3);
  }

  @Test
  void opening_tellsThoseWithCards_atHalfPastEight() {
    var opening = new Opening(database, bench.cards, bench.docket, bench.tidings);
    List<Instant> instants = database.read(tx -> opening.instants(tx, bench.campaign));
    assertThat(instants).containsExactly(Instant.parse("2021-10-18T00:30:00Z"));
    opening.perform(bench.campaign, instants.getFirst(), instants.getFirst());
    opening.perform(bench.campaign, instants.getFirst(), instants.getFirst());
    assertThat(bench.told(reviewer)).hasSize(2);
  }

  @Test
  void closing_tellsOfShortCases_andLetsThePasswordsOfCompleteOnesGo() {
    bench.live(cases.get(0)).forEach(card -> bench.submitted(card.id()));
    var closing = new Closing(database, bench.cards, bench.docket, bench.passwords, bench.tidings);
    var at = CLOSE.plusSeconds(60);
    closing.perform(bench.campaign, at, AFTER.at());
    closing.perform(bench.campaign, at, AFTER.at());
    assertThat(bench.told(bench.secretary))
        .singleElement()
        .satisfies(it -> assertThat(it.content()).contains("\"count\":\"2\""));
    assertThat(wipeAt(cases.get(0))).isEqualTo(AFTER.at().plus(Duration.ofHours(24)));
    assertThat(wipeAt(cases.get(1))).isNull();
  }

  private Instant wipeAt(UUID application) {
    return database.read(tx -> tx.mapper(ReviewProbe.class).wipeAt(application));
  }

  private Outcome<Overview> overview(UUID person) {
    return database.read(tx -> bench.overviews.of(tx, person, CAMPAIGN, TRACK));
  }

  private Outcome<LoginState> fail(Card card) {
    return database.write(tx -> bench.logins.failed(tx, reviewer, card.id(), INSIDE));
  }

  private UUID owner(UUID application) {
    return database.read(tx -> bench.docket.person(tx, application));
  }

  private TodoView todo() {
    return database.read(tx -> bench.todos.of(tx, CAMPAIGN, reviewer)).getFirst();
  }

  private CardView view(Card card) {
    return database.read(tx -> bench.cardViews.view(tx, card.id(), reviewer, INSIDE)).orElseThrow();
  }

  private Card mine(UUID application) {
    return bench.live(application).stream()
        .filter(it -> it.reviewer().equals(reviewer))
        .findFirst()
        .orElseThrow();
  }
}
