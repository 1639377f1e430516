package pingyou.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Notice;
import pingyou.notice.timetable.Unfinished;
import pingyou.recommendation.list.Score;
import pingyou.review.desk.TodoView;
import pingyou.review.duty.Handout;
import pingyou.review.duty.Unsubmitted;
import pingyou.review.office.OfficeCards;
import pingyou.review.panel.Act;
import pingyou.review.panel.Departures.Freed;
import pingyou.review.result.CaseScore;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;

/** Cards of a county's evaluators: who gets which, and that they count there and nowhere else. */
@ExtendWith(TestDatabase.class)
final class OfficeIT {
  private static final String SANDU = "522732";
  private static final String LIBO = "522722";
  private static final String QIANNAN = "522700";
  private static final Moment INSIDE = Moment.of(Instant.parse("2021-09-20T02:00:00Z"));
  private static final Instant OPENS = Instant.parse("2021-09-16T16:00:00Z");
  private static final Instant CLOSE = Instant.parse("2021-09-24T16:00:00Z");
  private static final Moment AFTER = Moment.of(CLOSE.plusSeconds(3600));
  private static final Office COUNTY = new Office("county", SANDU);

  private final Database database;
  private Bench bench;

  OfficeIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    ReviewTables.clear(database);
    bench = new Bench(database, TestVault.create());
  }

  @Test
  void give_aCardForEachEvaluatorAndCase_once_whileTheWindowIsOpen() {
    var evaluators = List.of(evaluator(), evaluator());
    var cases = List.of(bench.entrant(SANDU), bench.entrant(SANDU));
    bench.entrant(LIBO);

    give(OPENS.minusSeconds(1));
    give(CLOSE);
    assertThat(cards()).isEmpty();
    give(OPENS);
    give(INSIDE.at());

    assertThat(cards())
        .extracting(Card::application, Card::reviewer, Card::office)
        .containsExactlyInAnyOrder(
            tuple(cases.get(0), evaluators.get(0), COUNTY),
            tuple(cases.get(0), evaluators.get(1), COUNTY),
            tuple(cases.get(1), evaluators.get(0), COUNTY),
            tuple(cases.get(1), evaluators.get(1), COUNTY));
    assertThat(bench.told(evaluators.getFirst()))
        .singleElement()
        .satisfies(it -> assertThat(it.content()).contains("\"count\":\"2\"", "9月24日 24:00"));
  }

  @Test
  void give_byManyAtOnce_makesNoCardTwice() throws Exception {
    var evaluators = IntStream.range(0, 3).mapToObj(_ -> evaluator()).toList();
    IntStream.range(0, 5).forEach(_ -> bench.entrant(SANDU));
    try (var threads = Executors.newFixedThreadPool(4)) {
      var done =
          IntStream.range(0, 4).mapToObj(_ -> threads.submit(() -> give(INSIDE.at()))).toList();
      for (var it : done) {
        it.get();
      }
    }
    assertThat(cards()).hasSize(15);
    assertThat(bench.told(evaluators.getFirst())).hasSize(1);
  }

  @Test
  void give_whoComesLaterGetsAllOfThem_andALaterCaseComesToAll() {
    var first = evaluator();
    bench.entrant(SANDU);
    give(INSIDE.at());
    var second = evaluator();
    bench.entrant(SANDU);

    give(INSIDE.at());

    assertThat(cards()).extracting(Card::reviewer).containsOnly(first, second).hasSize(4);
  }

  @Test
  void give_neitherTheOwnCase_norOneOfTheOwnSchool() {
    var own = bench.entrant(SANDU);
    var applicant = database.read(tx -> bench.docket.person(tx, own));
    database.run(
        tx -> tx.mapper(ReviewProbe.class).grant(Ids.next(), applicant, "EVALUATOR", SANDU, null));
    var theirs = bench.entrant(SANDU);
    var line = database.read(tx -> bench.docket.lines(tx, List.of(theirs))).getFirst();
    var colleague = bench.holder("EVALUATOR", SANDU, line.school());

    give(INSIDE.at());

    assertThat(cards())
        .extracting(Card::application, Card::reviewer)
        .containsExactlyInAnyOrder(tuple(theirs, applicant), tuple(own, colleague));
  }

  @Test
  void score_insideTheWindow_isTheOfficesMean_andLockedAfterIt() {
    var evaluators = List.of(evaluator(), evaluator());
    var theCase = bench.entrant(SANDU);
    give(INSIDE.at());
    var first = of(evaluators.getFirst());

    assertThat(bench.submit(bench.filled(first.id()), INSIDE)).isInstanceOf(Outcome.Done.class);

    var sum = bench.card(first.id()).sheet().totalHalves();
    assertThat(scores()).isEqualTo(Map.of(theCase, new Score(sum, 1, 2)));
    var late = bench.filled(of(evaluators.getLast()).id());
    assertThat(bench.submit(late, AFTER))
        .isEqualTo(Outcome.refused(Refusal.of("review.late", "deadline", "9月24日 24:00")));
  }

  @Test
  void aCountysCard_neverCountsForTheProvince() {
    List.of(LIBO, LIBO, LIBO).forEach(bench::reviewer);
    var evaluator = evaluator();
    var theCase = bench.entrant(SANDU);
    give(INSIDE.at());
    bench.submit(bench.filled(of(evaluator).id()), INSIDE);

    assertThat(bench.cards()).isEmpty();
    List<Card> ofCase = database.read(tx -> bench.cards.ofCase(tx, theCase));
    assertThat(ofCase).isEmpty();
    List<CaseScore> results = database.read(tx -> bench.results.scores(tx, bench.terms));
    assertThat(results).singleElement().satisfies(it -> assertThat(it.count()).isZero());
    var overview =
        database.read(tx -> bench.overviews.of(tx, bench.secretary, Bench.CAMPAIGN, Bench.TRACK));
    assertThat(((Outcome.Done<?>) overview).value().toString())
        .doesNotContain(evaluator.toString());

    bench.assign();
    assertThat(bench.live(theCase)).hasSize(3).noneMatch(it -> it.reviewer().equals(evaluator));
    bench.live(theCase).forEach(it -> bench.submitted(it.id()));
    results = database.read(tx -> bench.results.scores(tx, bench.terms));
    assertThat(results.getFirst().submitted()).hasSize(3).allMatch(it -> it.office() == null);
    assertThat(scores().get(theCase).cards()).isEqualTo(1);
  }

  @Test
  void whoIsBoth_reviewsNothingOfTheOwnCounty_andHasTwoLists() {
    var both = bench.reviewer(LIBO);
    database.run(
        tx -> tx.mapper(ReviewProbe.class).grant(Ids.next(), both, "EVALUATOR", SANDU, null));
    List.of(LIBO, LIBO, LIBO).forEach(bench::reviewer);
    var own = bench.entrant(SANDU);
    bench.entrant("522731");
    give(INSIDE.at());

    bench.assign();

    assertThat(bench.live(own)).noneMatch(it -> it.reviewer().equals(both));
    List<TodoView> todos = database.read(tx -> bench.todos.of(tx, Bench.CAMPAIGN, both));
    assertThat(todos)
        .extracting(it -> it.terms().office(), TodoView::total)
        .contains(tuple(COUNTY, 1));
    assertThat(todos).filteredOn(it -> it.terms().office() == null).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whoIsEvaluatorNoMore_countsOnlyByWhatWasHandedIn() {
    var gone = evaluator();
    var cases = List.of(bench.entrant(SANDU), bench.entrant(SANDU));
    give(INSIDE.at());
    var handedIn = of(gone, cases.getFirst());
    bench.submit(bench.filled(handedIn.id()), INSIDE);
    var open = of(gone, cases.getLast());

    database.run(tx -> tx.mapper(ReviewProbe.class).revoke(gone));

    assertThat(scores()).containsOnlyKeys(cases.getFirst());
    assertThat(bench.submit(bench.filled(open.id()), INSIDE))
        .isEqualTo(Outcome.refused(Refusal.of("review.office.role")));
    assertThat(view(open)).isFalse();
    List<TodoView> todos = database.read(tx -> bench.todos.of(tx, Bench.CAMPAIGN, gone));
    assertThat(todos).isEmpty();
  }

  @Test
  void recuse_givesTheCaseToNobodyElse_andItNeverComesBack() {
    var evaluator = evaluator();
    evaluator();
    bench.entrant(SANDU);
    give(INSIDE.at());
    var card = of(evaluator);

    assertThat(bench.outcome(tx -> bench.departures.recuse(tx, evaluator, card.id(), "亲属", INSIDE)))
        .isEqualTo(Outcome.done(new Freed(1, Set.of())));
    give(INSIDE.at());

    assertThat(cards()).filteredOn(it -> it.state().isLive()).hasSize(1);
    assertThat(view(card)).isFalse();
    assertThat(bench.told(bench.secretary)).isEmpty();
  }

  @Test
  void cards_areForTheOffice_theSecretariatAndNobodyElse() {
    evaluator();
    var theCase = bench.entrant(SANDU);
    give(INSIDE.at());
    var applicant = database.read(tx -> bench.docket.person(tx, theCase));
    database.run(
        tx -> tx.mapper(ReviewProbe.class).grant(Ids.next(), applicant, "OFFICIAL", SANDU, null));

    assertThat(seen(bench.holder("OFFICIAL", SANDU, null), theCase)).isTrue();
    assertThat(seen(bench.secretary, theCase)).isTrue();
    assertThat(seen(bench.holder("OFFICIAL", LIBO, null), theCase)).isFalse();
    assertThat(seen(bench.holder("OFFICIAL", QIANNAN, null), theCase)).isFalse();
    assertThat(seen(applicant, theCase)).isFalse();
  }

  @Test
  void unlock_isTheOffices_whileItsWindowIsOpen() {
    var evaluator = evaluator();
    bench.entrant(SANDU);
    give(INSIDE.at());
    var card = of(evaluator);
    bench.submit(bench.filled(card.id()), INSIDE);
    var official = bench.holder("OFFICIAL", SANDU, null);

    assertThat(unlock(bench.holder("OFFICIAL", LIBO, null), card, INSIDE))
        .isEqualTo(Outcome.refused(Refusal.of("review.secretariat")));
    assertThat(unlock(official, card, AFTER)).isInstanceOf(Outcome.Refused.class);
    assertThat(unlock(official, card, INSIDE)).isInstanceOf(Outcome.Done.class);
    assertThat(bench.card(card.id()).isOpen()).isTrue();
    var until = LocalDate.of(2021, 9, 28);
    assertThat(
            bench.outcome(tx ->
                bench.concessions.extend(tx, bench.act(INSIDE), List.of(card.id()), until, "评委生病")))
        .isEqualTo(Outcome.refused(Refusal.of("review.extension.card")));
  }

  @Test
  void reminder_isOfTheOfficesClose_toWhoIsEvaluatorNow() {
    var evaluator = evaluator();
    var gone = evaluator();
    bench.entrant(SANDU);
    give(INSIDE.at());
    database.run(tx -> tx.mapper(ReviewProbe.class).revoke(gone));
    var unsubmitted = new Unsubmitted(bench.cards, bench.docket, bench.offices, bench.admission);

    List<Instant> closes = database.read(tx -> unsubmitted.closes(tx, bench.campaign));
    assertThat(closes).contains(CLOSE, Bench.CLOSE);
    var rung = new Unfinished.Rung(CLOSE, Instant.parse("2021-09-24T02:00:00Z"));
    List<Notice> due = database.read(tx -> unsubmitted.due(tx, bench.campaign, rung, rung.at()));
    assertThat(due)
        .extracting(Notice::person, it -> it.values().get("count"))
        .containsExactly(tuple(evaluator, "1"));
  }

  @Test
  void handout_isDueAtTheOpening_whenListsCome_andWhenSomebodyIsAppointed() {
    evaluator();
    var duty = new Handout(database, bench.offices, bench.handouts);
    List<Instant> instants = database.read(tx -> duty.instants(tx, bench.campaign));
    assertThat(instants)
        .contains(OPENS, CLOSE.plusSeconds(60), Instant.parse("2021-10-13T00:00:00Z"));
    bench.entrant(SANDU);
    duty.perform(bench.campaign, OPENS, OPENS);
    duty.perform(bench.campaign, OPENS, OPENS);
    assertThat(cards()).hasSize(1);
  }

  private UUID evaluator() {
    return bench.holder("EVALUATOR", SANDU, null);
  }

  private Terms terms() {
    return database.read(tx -> bench.offices.terms(tx, bench.terms, COUNTY));
  }

  private void give(Instant now) {
    var terms = terms();
    database.run(tx -> bench.handouts.give(tx, terms, now));
  }

  private List<Card> cards() {
    var terms = terms();
    return database.read(tx -> bench.cards.ofTrack(tx, terms));
  }

  private Card of(UUID evaluator) {
    return cards().stream().filter(it -> it.reviewer().equals(evaluator)).findFirst().orElseThrow();
  }

  private Card of(UUID evaluator, UUID theCase) {
    return cards().stream()
        .filter(it -> it.reviewer().equals(evaluator) && it.application().equals(theCase))
        .findFirst()
        .orElseThrow();
  }

  private Map<UUID, Score> scores() {
    return database.read(tx -> bench.scores(tx, SANDU));
  }

  private boolean view(Card card) {
    return database
        .read(tx -> bench.cardViews.view(tx, card.id(), card.reviewer(), INSIDE))
        .isPresent();
  }

  private boolean seen(UUID viewer, UUID theCase) {
    Outcome<List<OfficeCards.Held>> seen =
        database.read(tx -> bench.officeCards.of(tx, viewer, bench.terms, COUNTY, theCase));
    return seen instanceof Outcome.Done<List<OfficeCards.Held>>(var cards) && cards.size() == 1;
  }

  private Outcome<Card> unlock(UUID by, Card card, Moment moment) {
    var act = new Act(by, Bench.CAMPAIGN, moment);
    return bench.outcome(tx -> bench.concessions.unlock(tx, act, card.id(), "核对第二项"));
  }
}
