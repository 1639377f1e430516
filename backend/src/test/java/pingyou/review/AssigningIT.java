package pingyou.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.review.Bench.BEFORE;
import static pingyou.review.Bench.INSIDE;
import static pingyou.review.Bench.TRACK;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;
import pingyou.review.desk.CardView;
import pingyou.review.panel.Act;
import pingyou.review.panel.Assigning.Assigned;
import pingyou.review.panel.Conflict;
import pingyou.review.panel.Departures.Freed;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;

@ExtendWith(TestDatabase.class)
final class AssigningIT {
  private static final String HUISHUI = "522731";
  private static final String SANDU = "522732";
  private static final String LIBO = "522722";

  private final Database database;
  private Bench bench;

  AssigningIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    ReviewTables.clear(database);
    bench = new Bench(database, TestVault.create());
  }

  @Test
  void assign_givesEveryCaseThreeOfOtherCounties_andTellsEachReviewerOnce() {
    var reviewers = Stream.of(HUISHUI, HUISHUI, LIBO, LIBO, LIBO).map(this::reviewer).toList();
    var cases = IntStream.range(0, 10).mapToObj(i -> bench.entrant(SANDU)).toList();
    var assigned = done(bench.assign());
    assertThat(assigned.cases()).isEqualTo(10);
    assertThat(assigned.added()).hasSize(30);
    assertThat(assigned.largestLoad()).isEqualTo(6);
    for (var id : cases) {
      assertThat(bench.live(id)).extracting(Card::reviewer).doesNotHaveDuplicates().hasSize(3);
    }
    for (var reviewer : reviewers) {
      assertThat(bench.told(reviewer))
          .containsExactly(
              new ReviewProbe.Told(
                  "review.assigned",
                  "{\"campaign\":\"贵州 2021 网络学习空间竞赛\",\"count\":\"6\","
                      + "\"deadline\":\"11月10日 24:00\",\"track\":\"网络学习空间优秀教师空间\"}"));
    }
  }

  @Test
  void assign_whereOneCaseHasTooFew_givesNoneAndNamesIt() {
    reviewer(HUISHUI);
    reviewer(HUISHUI);
    reviewer(LIBO);
    bench.entrant(SANDU);
    bench.entrant(LIBO);
    assertThat(bench.assign())
        .isEqualTo(
            Outcome.refused(
                Refusal.of(
                    "review.assign.reviewers",
                    "number",
                    "GZ21-T-0002",
                    "wanted",
                    "3",
                    "eligible",
                    "2",
                    "region",
                    "1",
                    "school",
                    "0",
                    "conflict",
                    "0",
                    "recused",
                    "0")));
    assertThat(bench.cards()).isEmpty();
  }

  @Test
  void assign_bySomebodyElse_orWithoutCases_isRefused() {
    var reviewer = reviewer(LIBO);
    var act = new Act(reviewer, Bench.CAMPAIGN, BEFORE);
    assertThat(bench.outcome(tx -> bench.assigning.assign(tx, act, TRACK)))
        .isEqualTo(Outcome.refused(Refusal.of("review.secretariat")));
    assertThat(bench.assign()).isEqualTo(Outcome.refused(Refusal.of("review.assign.no-cases")));
  }

  @Test
  void assign_twiceAtOnce_givesOneSet() {
    fourReviewers();
    IntStream.range(0, 8).forEach(i -> bench.entrant(SANDU));
    var other = CompletableFuture.supplyAsync(bench::assign);
    var mine = done(bench.assign());
    var theirs = done(other.join());
    assertThat(mine.added().size() + theirs.added().size()).isEqualTo(24);
    assertThat(bench.cards()).hasSize(24);
  }

  @Test
  void recuse_takesTheCaseOutOfSight_andGivesItToTheFourth() {
    var reviewers = fourReviewers();
    var theCase = bench.entrant(SANDU);
    bench.assign();
    var card = bench.live(theCase).getFirst();
    var before = holders(theCase);
    assertThat(recuse(card, "与申报人同校进修")).isEqualTo(Outcome.done(new Freed(1, Set.of())));
    var after = holders(theCase);
    var fourth = new HashSet<>(reviewers);
    fourth.removeAll(before);
    assertThat(after).hasSize(3).containsAll(fourth).doesNotContain(card.reviewer());
    boolean isAssigned =
        database.read(tx -> bench.admission.isAssigned(tx, theCase, card.reviewer()));
    assertThat(isAssigned).isFalse();
    Optional<CardView> view =
        database.read(tx -> bench.cardViews.view(tx, card.id(), card.reviewer(), INSIDE));
    assertThat(view).isEmpty();
    assertThat(bench.told(fourth.iterator().next())).hasSize(1);
    assertThat(recuse(card, "再说一次")).isEqualTo(Outcome.refused(Refusal.of("review.card")));
  }

  @Test
  void recuse_withNobodyLeft_leavesTheCaseShortAndTellsTheSecretariat() {
    List.of(LIBO, LIBO, HUISHUI).forEach(this::reviewer);
    var theCase = bench.entrant(SANDU);
    bench.assign();
    var kept = bench.live(theCase).subList(1, 3);
    assertThat(recuse(bench.live(theCase).getFirst(), "亲属"))
        .isEqualTo(Outcome.done(new Freed(1, Set.of(theCase))));
    assertThat(bench.live(theCase)).isEqualTo(kept);
    assertThat(bench.told(bench.secretary))
        .extracting(ReviewProbe.Told::kind)
        .containsExactly("review.short");
  }

  @Test
  void stop_keepsWhatWasHandedIn_andRefillsTheRest() {
    fourReviewers();
    var first = bench.entrant(SANDU);
    var second = bench.entrant(SANDU);
    bench.assign();
    var stopped = common(first, second);
    bench.submitted(cardOf(first, stopped).id());
    var outcome =
        database.write(tx -> bench.departures.stop(tx, bench.act(INSIDE), stopped, "身体原因"));
    assertThat(outcome).isEqualTo(Outcome.done(new Freed(1, Set.of())));
    assertThat(holders(first)).contains(stopped).hasSize(3);
    assertThat(holders(second)).doesNotContain(stopped).hasSize(3);
    List<Grant> grants = database.read(tx -> bench.roles.of(tx, stopped));
    assertThat(grants).isEmpty();
  }

  @Test
  void conflict_declared_freesTheOpenCardAndHoldsEverAfter() {
    fourReviewers();
    var theCase = bench.entrant(SANDU);
    bench.assign();
    var card = bench.live(theCase).getFirst();
    var conflict =
        new Conflict(Bench.CAMPAIGN, card.reviewer(), Conflict.Kind.COUNTY, SANDU, "在该县挂职");
    var declare =
        database.write(tx -> bench.conflicts.declare(tx, card.reviewer(), conflict, BEFORE));
    assertThat(declare).isEqualTo(Outcome.done(Set.of()));
    assertThat(holders(theCase)).hasSize(3).doesNotContain(card.reviewer());
    assertThat(done(bench.assign()).added()).isEmpty();
    List<Conflict> declared = database.read(tx -> bench.conflicts.of(tx, Bench.CAMPAIGN));
    assertThat(declared).containsExactly(conflict);
  }

  private Outcome<Freed> recuse(Card card, String reason) {
    return database.write(
        tx -> bench.departures.recuse(tx, card.reviewer(), card.id(), reason, INSIDE));
  }

  private Set<UUID> fourReviewers() {
    return Stream.of(LIBO, LIBO, HUISHUI, HUISHUI).map(this::reviewer).collect(Collectors.toSet());
  }

  private UUID reviewer(String county) {
    return bench.reviewer(county);
  }

  private Set<UUID> holders(UUID application) {
    return bench.live(application).stream().map(Card::reviewer).collect(Collectors.toSet());
  }

  private UUID common(UUID first, UUID second) {
    return holders(first).stream().filter(holders(second)::contains).findFirst().orElseThrow();
  }

  private Card cardOf(UUID application, UUID reviewer) {
    return bench.live(application).stream()
        .filter(it -> it.reviewer().equals(reviewer))
        .findFirst()
        .orElseThrow();
  }

  private static Assigned done(Outcome<Assigned> outcome) {
    return switch (outcome) {
      case Outcome.Done<Assigned>(var value) -> value;
      case Outcome.Refused<Assigned>(var why) -> throw new AssertionError(why.toString());
    };
  }
}
