package pingyou.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.review.Bench.AFTER;
import static pingyou.review.Bench.BEFORE;
import static pingyou.review.Bench.CLOSE;
import static pingyou.review.Bench.INSIDE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.review.panel.Departures.Freed;
import pingyou.review.scoring.CardEdit;
import pingyou.review.scoring.Saving;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;

@ExtendWith(TestDatabase.class)
final class ScoringIT {
  private final Database database;
  private Bench bench;
  private UUID theCase;
  private Card card;

  ScoringIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void assign() {
    ReviewTables.clear(database);
    bench = new Bench(database, TestVault.create());
    for (var county : List.of("522722", "522722", "522731", "522731")) {
      bench.reviewer(county);
    }
    theCase = bench.entrant("522732");
    bench.assign();
    card = bench.live(theCase).getFirst();
  }

  @Test
  void score_staysWithItsVersion_andNullDiffersFromZero() {
    var scored = saved(score(card, "attention", 0));
    assertThat(scored.version()).isEqualTo(2);
    assertThat(scored.sheet().scores()).containsExactly(Map.entry("attention", 0));
    assertThat(bench.card(card.id())).isEqualTo(scored);
    assertThat(saved(score(scored, "attention", null)).sheet().scores()).isEmpty();
  }

  @Test
  void score_ofAnotherDeviceMeanwhile_isStaleAndChangesNothing() {
    var newer = saved(score(card, "attention", 9));
    assertThat(score(card, "attention", 1)).isEqualTo(Outcome.done(new Saving.Stale(newer)));
    assertThat(bench.card(card.id())).isEqualTo(newer);
  }

  @Test
  void score_byTwoDevicesAtOnce_savesOneAndShowsItToTheOther() {
    var other = CompletableFuture.supplyAsync(() -> score(card, "visits", 3));
    var mine = score(card, "visits", 4);
    var theirs = other.join();
    var stored = bench.card(card.id());
    assertThat(Set.of(mine, theirs))
        .isEqualTo(
            Set.of(Outcome.done(new Saving.Saved(stored)), Outcome.done(new Saving.Stale(stored))));
  }

  @Test
  void score_outsideItsRange_orOfNoIndicator_isRefused() {
    var refusal = Refusal.of("review.score", "title", "关注度", "max", "5").about("attention");
    assertThat(score(card, "attention", 11)).isEqualTo(Outcome.refused(refusal));
    assertThat(score(card, "attention", -1)).isEqualTo(Outcome.refused(refusal));
    assertThat(score(card, "none", 1))
        .isEqualTo(Outcome.refused(Refusal.of("review.indicator").about("none")));
  }

  @Test
  void score_outsideTheWindow_isRefused() {
    assertThat(scoreAt(card, BEFORE))
        .isEqualTo(Outcome.refused(Refusal.of("review.early", "time", "2021年10月18日 00:00")));
    assertThat(scoreAt(card, Moment.of(CLOSE)))
        .isEqualTo(Outcome.refused(Refusal.of("review.late", "deadline", "11月10日 24:00")));
    assertThat(scoreAt(card, new Moment(CLOSE.minusSeconds(1), CLOSE.plusSeconds(60))))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void score_ofAnothersCard_isRefusedLikeOneThatIsNotThere() {
    var other = bench.live(theCase).get(1).reviewer();
    var edit = new CardEdit(card.id(), other, 1, INSIDE);
    assertThat(bench.outcome(tx -> bench.scoring.score(tx, edit, "visits", 1)))
        .isEqualTo(Outcome.refused(Refusal.of("review.card")));
  }

  @Test
  void read_keepsValueTimeAndReader() {
    var saved =
        saved(
            database.write(
                tx -> bench.scoring.read(tx, bench.edit(card, INSIDE), "visits", 4386L)));
    assertThat(saved.sheet().readings())
        .containsExactly(Map.entry("visits", new Figure(4386, INSIDE.at(), card.reviewer())));
    assertThat(
            bench.outcome(tx -> bench.scoring.read(tx, bench.edit(saved, INSIDE), "visits", -1L)))
        .isEqualTo(Outcome.refused(Refusal.of("review.reading", "label", "空间访问量").about("visits")));
  }

  @Test
  void points_followACount_untilTheReviewerGivesOthers() {
    var counted = read(card, "visits", 4386L);
    assertThat(counted.sheet().scores()).containsExactly(Map.entry("visits", 8));
    var recounted = read(counted, "visits", 5000L);
    assertThat(recounted.sheet().scores()).containsExactly(Map.entry("visits", 10));
    var uncounted = read(recounted, "visits", null);
    assertThat(uncounted.sheet().scores()).isEmpty();

    var own = saved(score(uncounted, "visits", 3));
    assertThat(read(own, "visits", 2000L).sheet().scores()).containsExactly(Map.entry("visits", 3));
  }

  @Test
  void points_thatTheClauseLeavesOpen_areTheReviewers_withAReason() {
    var counted = read(card, "tutoring-times", 2L);
    assertThat(counted.sheet().scores()).isEmpty();
    var scored = saved(score(counted, "tutoring", 7));
    var missing = Refusal.of("review.missing.reason", "title", "辅导答疑").about("tutoring");
    assertThat(refusals(bench.submit(scored, INSIDE))).contains(missing);

    var reasoned =
        saved(
            database.write(tx ->
                bench.scoring.reason(tx, bench.edit(scored, INSIDE), "tutoring", " 两次都很细。 ")));

    assertThat(reasoned.sheet().reasons()).containsExactly(Map.entry("tutoring", "两次都很细。"));
    assertThat(bench.card(card.id())).isEqualTo(reasoned);
    assertThat(refusals(bench.submit(reasoned, INSIDE))).doesNotContain(missing);
  }

  private Card read(Card on, String reading, @Nullable Long value) {
    return saved(
        database.write(tx -> bench.scoring.read(tx, bench.edit(on, INSIDE), reading, value)));
  }

  @Test
  void submit_incomplete_namesAllThatIsMissing() {
    var rubric = bench.terms.track().rubric();
    var missing = new ArrayList<String>();
    rubric.indicators().forEach(it -> missing.add(it.id()));
    rubric.readings().forEach(it -> missing.add(it.id()));
    assertThat(refusals(bench.submit(card, INSIDE))).extracting(Refusal::field).isEqualTo(missing);
  }

  @Test
  void submit_complete_locksUntilTheSecretariatUnlocks() {
    var submitted = bench.submitted(card.id());
    assertThat(submitted.state()).isEqualTo(CardState.SUBMITTED);
    assertThat(submitted.sheet().totalHalves()).isEqualTo(210);
    assertThat(score(submitted, "visits", 1))
        .isEqualTo(Outcome.refused(Refusal.of("review.locked")));
    database.run(tx -> bench.concessions.unlock(tx, bench.act(INSIDE), card.id(), "第 3 项漏写理由"));
    var unlocked = bench.card(card.id());
    assertThat(unlocked.unlockReason()).isEqualTo("第 3 项漏写理由");
    assertThat(saved(score(unlocked, "visits", 1)).sheet().totalHalves()).isEqualTo(201);
    assertThat(bench.told(card.reviewer())).hasSize(2);
  }

  @Test
  void unlock_afterTheDecisionIsKnown_isRefused_andSoIsALaterClose() {
    var handedIn = bench.submitted(card.id());
    var open = bench.live(theCase).getLast();
    bench.decided = true;
    var decided = Refusal.of("review.decided");

    assertThat(
            bench.<Card>outcome(
                tx -> bench.concessions.unlock(tx, bench.act(INSIDE), handedIn.id(), "漏写理由")))
        .isEqualTo(Outcome.refused(decided));
    assertThat(
            bench.<List<Card>>outcome(tx ->
                bench.concessions.extend(
                    tx, bench.act(INSIDE), List.of(open.id()), LocalDate.of(2021, 11, 20), "生病")))
        .isEqualTo(Outcome.refused(decided));
    assertThat(bench.card(handedIn.id()).isSubmitted()).isTrue();
  }

  @Test
  void submit_racingWithRecuse_endsAsOneOfTheTwo() {
    var filled = bench.filled(card.id());
    var recusing =
        CompletableFuture.supplyAsync(() ->
            database.write(
                tx -> bench.departures.recuse(tx, card.reviewer(), card.id(), "亲属", INSIDE)));
    var submitting = bench.submit(filled, INSIDE);
    var recused = recusing.join();
    var after = bench.card(card.id());
    if (after.isSubmitted()) {
      assertThat(submitting).isEqualTo(Outcome.done(new Saving.Saved(after)));
      assertThat(recused).isEqualTo(Outcome.refused(Refusal.of("review.locked")));
    } else {
      assertThat(recused).isEqualTo(Outcome.done(new Freed(1, Set.of())));
      assertThat(submitting).isEqualTo(Outcome.refused(Refusal.of("review.card")));
    }
    assertThat(bench.live(theCase)).hasSize(3);
  }

  @Test
  void extend_opensTheCardAgain_forItAlone() {
    var day = LocalDate.of(2021, 11, 15);
    var extended =
        database.write(
            tx -> bench.concessions.extend(tx, bench.act(AFTER), List.of(card.id()), day, "外出培训"));
    assertThat(extended).isEqualTo(Outcome.done(List.of(bench.card(card.id()))));
    assertThat(scoreAt(bench.card(card.id()), AFTER)).isInstanceOf(Outcome.Done.class);
    assertThat(scoreAt(bench.live(theCase).get(1), AFTER)).isInstanceOf(Outcome.Refused.class);
    assertThat(
            bench.outcome(tx ->
                bench.concessions.extend(tx, bench.act(AFTER), List.of(card.id()), day, "再延")))
        .isEqualTo(
            Outcome.refused(
                Refusal.of("review.extension.not-later", "deadline", "11月15日 24:00")
                    .about("lastDay")));
  }

  private Outcome<Saving> score(Card on, String indicator, @Nullable Integer halves) {
    return database.write(tx -> bench.scoring.score(tx, bench.edit(on, INSIDE), indicator, halves));
  }

  private Outcome<Saving> scoreAt(Card on, Moment moment) {
    return database.write(tx -> bench.scoring.score(tx, bench.edit(on, moment), "visits", 1));
  }

  private static List<Refusal> refusals(Outcome<Saving> outcome) {
    return outcome instanceof Outcome.Refused<Saving>(var why) ? why : List.of();
  }

  private static Card saved(Outcome<Saving> outcome) {
    return switch (outcome) {
      case Outcome.Done<Saving>(Saving.Saved(var card)) -> card;
      case Outcome.Done<Saving>(Saving.Stale stale) -> throw new AssertionError(stale.toString());
      case Outcome.Refused<Saving>(var why) -> throw new AssertionError(why.toString());
    };
  }
}
