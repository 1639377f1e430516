package pingyou.award;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.award.Bench.AFTER;
import static pingyou.award.Bench.CLOSE;
import static pingyou.award.Bench.OVER;
import static pingyou.award.Bench.done;
import static pingyou.award.Bench.number;
import static pingyou.award.Bench.refused;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.award.ranking.Line;
import pingyou.award.roll.Placing;
import pingyou.award.roll.Roll;
import pingyou.award.standing.PublicList;
import pingyou.award.standing.Standing;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;

@ExtendWith(TestDatabase.class)
final class AwardsIT {
  private final Database database;
  private Bench bench;

  AwardsIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    bench = new Bench(database, TestVault.create(), "teacher");
  }

  @Test
  void fortyCases_giveTwoFourEight() {
    bench.forty();
    var trial = bench.trial(AFTER);
    assertThat(trial.blockers()).isEmpty();
    assertThat(trial.cards()).isEqualTo(120);
    assertThat(counts(trial.roll())).containsExactly(2L, 4L, 8L);
    assertThat(trial.roll().placings().stream().map(Placing::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).mapToObj(Bench::number).toList());
    assertThat(trial.roll().placings().getFirst().mean().twoDecimals()).isEqualTo("100.00");
    assertThat(trial.readings())
        .extracting(it -> it.lines().stream().map(Line::places).toList())
        .contains(List.of(2, 4, 8));
  }

  private static String prize(Placing placing) {
    return requireNonNull(placing.prize()).id();
  }

  private static List<Long> counts(Roll roll) {
    return roll.lines().stream().map(it -> (long) roll.winners(it.prize()).size()).toList();
  }

  @Test
  void publicity_beforeReviewIsOver_isRefused() {
    bench.forty();
    var late = Moment.of(CLOSE.plusSeconds(59));
    var outcome = database.write(tx -> bench.awards.openPublicity(tx, bench.act(late)));
    assertThat(refused(outcome))
        .containsExactly(Refusal.of("award.blocked.reviewing", "deadline", "11月10日 24:00"));
  }

  @Test
  void publicity_withACaseShortOfCards_isRefusedNamingTheReviewer() {
    bench.forty();
    bench.open(bench.entrant("522731"));
    bench.entrant("522731");
    assertThat(refused(bench.publish()))
        .containsExactly(
            Refusal.of(
                "award.blocked.short",
                "number",
                number(41),
                "required",
                "3",
                "submitted",
                "0",
                "reviewers",
                "专家丙"),
            Refusal.of(
                "award.blocked.unfilled",
                "number",
                number(42),
                "required",
                "3",
                "submitted",
                "0",
                "reviewers",
                ""));
  }

  @Test
  void publicity_withoutCases_isRefused() {
    assertThat(refused(bench.publish())).containsExactly(Refusal.of("award.blocked.no-cases"));
  }

  @Test
  void tieOnALine_blocksUntilItIsVoted() {
    bench.scored("522732", 200);
    var second = bench.scored("522732", 190);
    var third = bench.scored("522732", 190);
    for (int i = 0; i < 37; i++) {
      bench.scored("522732", 180 - 2 * i);
    }
    assertThat(refused(bench.publish()))
        .containsExactly(
            Refusal.of(
                "award.blocked.tied",
                "prize",
                "一等奖",
                "rank",
                "2",
                "numbers",
                number(2) + "、" + number(3)));
    assertThat(refused(bench.vote(List.of(second))))
        .containsExactly(Refusal.of("award.vote.cases"));
    var first = done(bench.vote(List.of(second, third)));
    Ballot again = done(bench.vote(List.of(second, third)));
    assertThat(again).isEqualTo(first);
    done(bench.vote(List.of(third, second)));
    var roll = done(bench.publish()).roll();
    assertThat(counts(roll)).containsExactly(2L, 4L, 8L);
    assertThat(roll.placings().subList(0, 3))
        .extracting(Placing::number, Placing::rank, Placing::joint, AwardsIT::prize)
        .containsExactly(
            tuple(number(1), 1, false, "first"),
            tuple(number(3), 2, true, "first"),
            tuple(number(2), 2, true, "second"));
    assertThat(refused(bench.vote(List.of(second, third))))
        .containsExactly(Refusal.of("award.decided"));
  }

  @Test
  void tieInsideAPrize_isAJointPlace_andBlocksNothing() {
    for (int halves : List.of(200, 190, 180, 180, 170)) {
      bench.scored("522732", halves);
    }
    for (int i = 0; i < 35; i++) {
      bench.scored("522732", 160 - 2 * i);
    }
    var trial = bench.trial(AFTER);
    assertThat(trial.blockers()).isEmpty();
    assertThat(trial.roll().placings().subList(1, 5))
        .extracting(Placing::number, Placing::rank, Placing::joint, AwardsIT::prize)
        .containsExactly(
            tuple(number(2), 2, false, "first"),
            tuple(number(3), 3, true, "second"),
            tuple(number(4), 3, true, "second"),
            tuple(number(5), 5, false, "second"));
  }

  @Test
  void publicity_openedTwiceAtOnce_isOneAndToldOnce() {
    bench.forty();
    assertThat(bench.notices()).isZero();
    var other = CompletableFuture.supplyAsync(bench::publish);
    var publicity = done(bench.publish());
    Publicity theOther = done(other.join());
    Publicity again = done(bench.publish());
    assertThat(List.of(theOther, again)).containsExactly(publicity, publicity);
    assertThat(publicity.period()).isEqualTo(new Window(AFTER.at(), OVER));
    assertThat(bench.acts(publicity.id())).containsExactly("award.publicity");
    assertThat(bench.notices()).isEqualTo(40);
    assertThat(bench.contents(bench.cases.get(2), "award.proposed"))
        .containsExactly(
            ("{\"campaign\":\"%s\",\"lastDay\":\"2021年11月19日\",\"number\":\"%s\","
                    + "\"result\":\"拟获二等奖\",\"track\":\"%s\"}")
                .formatted(bench.campaign.shortTitle(), number(3), bench.terms.track().title()));
    assertThat(bench.kinds(bench.cases.get(14))).containsExactly("award.not-this-time");
  }

  @Test
  void applicant_isShownTheOwnCaseAlone_andNothingBefore() {
    bench.forty();
    var third = bench.cases.get(2);
    assertThat(bench.resultOf(third)).isEqualTo(new Standing.UnderReview());
    assertThat(bench.publicList()).isEmpty();
    done(bench.publish());
    assertThat(bench.resultOf(third))
        .isInstanceOfSatisfying(
            Standing.Decided.class,
            it -> {
              assertThat(requireNonNull(it.prize()).title()).isEqualTo("二等奖");
              var scores = requireNonNull(it.scores());
              assertThat(it.cases()).isEqualTo(40);
              assertThat(it.line().cut()).isEqualTo(6);
              assertThat(it.why()).hasSize(2);
              assertThat(scores.rank()).isEqualTo(3);
              assertThat(requireNonNull(scores.lineMean()).twoDecimals()).isEqualTo("95.00");
            });
    assertThat(refused(database.read(tx -> bench.standings.resultOf(tx, Ids.next(), third))))
        .containsExactly(Refusal.of("application.none"));
    var list = bench.publicList().orElseThrow();
    assertThat(list.prizes()).extracting(it -> it.winners().size()).containsExactly(2, 4, 8);
    assertThat(list.prizes().getFirst().winners().getFirst())
        .isEqualTo(new PublicList.Winner("申报人", "示例学校", "三都水族自治县"));
  }

  @Test
  void finalise_onceThePeriodIsOver_tellsTheResultOnce() {
    bench.forty();
    var official = Ids.next();
    database.run(tx -> tx.mapper(AwardProbe.class).grant(official, "OFFICIAL", "522700"));
    assertThat(refused(bench.finalise(OVER))).containsExactly(Refusal.of("award.final.none"));
    done(bench.publish());
    assertThat(refused(bench.finalise(OVER.minusSeconds(1))))
        .containsExactly(Refusal.of("award.final.early", "deadline", "11月19日 24:00"));
    var finished = done(bench.finalise(OVER));
    assertThat(finished.finalAt()).isEqualTo(OVER);
    Publicity again = done(bench.finalise(OVER.plusSeconds(9)));
    assertThat(again).isEqualTo(finished);
    assertThat(bench.kinds(bench.cases.getFirst()))
        .containsExactly("award.proposed", "award.final");
    assertThat(bench.contents(official, "award.summary"))
        .containsExactly(
            ("{\"campaign\":\"%s\",\"count\":\"14\",\"prizes\":\"一等奖 2 份、二等奖 4 份、三等奖 8 份\","
                    + "\"result\":\"获奖\",\"track\":\"%s\",\"unit\":\"黔南布依族苗族自治州\"}")
                .formatted(bench.campaign.shortTitle(), bench.terms.track().title()));
    assertThat(bench.wipeAt(bench.cases.getLast())).contains(OVER.plusSeconds(24 * 3600));
    assertThat(bench.acts(finished.id())).containsExactly("award.publicity", "award.final");
  }

  @Test
  void endOfThePeriod_remindsTheSecretariat_unlessItIsFinal() {
    bench.forty();
    done(bench.publish());
    assertThat(bench.instants()).containsExactly(OVER);
    bench.over.perform(bench.campaign, OVER, OVER);
    bench.over.perform(bench.campaign, OVER, OVER.plusSeconds(5));
    assertThat(bench.kinds(bench.secretary)).containsExactly("award.publicity-over");
  }

  @Test
  void others_mayDoNothing() {
    var stranger = new Act(Ids.next(), Bench.CAMPAIGN, "teacher", AFTER);
    var refusal = Refusal.of("award.secretariat");
    assertThat(refused(database.read(tx -> bench.awards.trial(tx, stranger))))
        .containsExactly(refusal);
    assertThat(refused(database.read(tx -> bench.awards.vote(tx, stranger, List.of(), "记录"))))
        .containsExactly(refusal);
    assertThat(refused(database.read(tx -> bench.awards.openPublicity(tx, stranger))))
        .containsExactly(refusal);
    assertThat(refused(database.read(tx -> bench.awards.finalise(tx, stranger))))
        .containsExactly(refusal);
  }
}
