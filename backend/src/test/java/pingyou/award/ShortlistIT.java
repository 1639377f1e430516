package pingyou.award;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.award.Bench.done;
import static pingyou.award.Bench.number;
import static pingyou.award.Bench.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.award.roll.Placing;
import pingyou.award.roll.Step;
import pingyou.award.standing.PublicList;
import pingyou.award.standing.Standing.Decided;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.TestVault;

/** A list of ten candidates, each of whom is visited before it is made known. */
@ExtendWith(TestDatabase.class)
final class ShortlistIT {
  private final Database database;
  private Bench bench;
  private final List<UUID> schools = new ArrayList<>();

  ShortlistIT(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    bench = new Bench(database, TestVault.create(), "school");
    for (int i = 0; i < 12; i++) {
      schools.add(bench.scored("522732", 200 - 2 * i));
    }
  }

  private List<String> listed() {
    return bench.trial(Bench.AFTER).roll().winners().stream().map(Placing::number).toList();
  }

  private void pass(int from, int to) {
    for (int i = from; i < to; i++) {
      done(bench.visit(schools.get(i), true, ""));
    }
  }

  @Test
  void trial_theFirstTenAreCandidates_andNobodyRounds() {
    var trial = bench.trial(Bench.AFTER);
    assertThat(trial.roll().winners()).hasSize(10);
    assertThat(trial.readings()).isEmpty();
    assertThat(trial.roll().placings().getFirst().name()).isEqualTo("示例学校");
    assertThat(trial.roll().placings().getFirst().school()).isEmpty();
  }

  @Test
  void publicity_beforeAllAreVisited_isRefusedNamingThem() {
    pass(0, 9);
    assertThat(refused(bench.publish()))
        .containsExactly(
            Refusal.of("award.blocked.unvisited", "names", "示例学校（" + number(10) + "）"));
  }

  @Test
  void visit_failed_letsTheNextRankIn_whoIsVisitedToo() {
    pass(0, 9);
    done(bench.visit(schools.get(9), false, "空间里没有学生的记录。"));

    assertThat(listed()).doesNotContain(number(10)).contains(number(11));
    assertThat(refused(bench.publish()))
        .containsExactly(
            Refusal.of("award.blocked.unvisited", "names", "示例学校（" + number(11) + "）"));

    done(bench.visit(schools.get(10), true, ""));
    var publicity = done(bench.publish());
    assertThat(publicity.roll().winners()).hasSize(10);
    assertThat(publicity.roll().find(schools.get(9)).orElseThrow().rank()).isEqualTo(10);
    assertThat(publicity.roll().find(schools.get(10)).orElseThrow().rank()).isEqualTo(11);
    assertThat(refused(bench.visit(schools.get(0), false, "晚了")))
        .containsExactly(Refusal.of("award.decided"));
  }

  @Test
  void visit_again_theLastCounts() {
    done(bench.visit(schools.get(0), false, "没有通过。"));
    assertThat(listed()).doesNotContain(number(1));
    done(bench.visit(schools.get(0), true, "复查通过。"));
    assertThat(listed()).contains(number(1)).hasSize(10);
  }

  @Test
  void visit_ofSomebodyElse_orWithoutWhatWasSeen_isRefused() {
    assertThat(refused(bench.visit(schools.get(11), true, "")))
        .containsExactly(Refusal.of("award.visit.case"));
    assertThat(refused(bench.visit(schools.get(0), false, " ")))
        .containsExactly(Refusal.of("award.visit.note", "max", "1000").about("note"));
  }

  @Test
  void visit_ofATrackThatAsksForNone_isRefused() {
    var teachers = new Bench(database, TestVault.create(), "teacher");
    var first = teachers.scored("522732", 200);
    assertThat(refused(teachers.visit(first, true, "")))
        .containsExactly(Refusal.of("award.visit.case"));
  }

  @Test
  void outcome_isToldInItsOwnWords() {
    pass(0, 9);
    done(bench.visit(schools.get(9), false, "没有通过。"));
    pass(10, 11);
    done(bench.publish());

    assertThat(bench.contents(schools.get(0), "award.proposed"))
        .singleElement()
        .asString()
        .contains("拟入围优秀候选学校");
    assertThat(bench.contents(schools.get(9), "award.not-this-time"))
        .singleElement()
        .asString()
        .contains("没有进入拟入围名单");
    assertThat(((Decided) bench.resultOf(schools.get(9))).why())
        .filteredOn(Step.ByVisit.class::isInstance)
        .hasSize(1);

    done(bench.finalise(Bench.OVER.plusSeconds(60)));
    assertThat(bench.contents(schools.get(10), "award.final"))
        .singleElement()
        .asString()
        .contains("入围优秀候选学校")
        .doesNotContain("拟");
    assertThat(bench.publicList().orElseThrow().prizes().getFirst().winners())
        .hasSize(10)
        .contains(new PublicList.Winner("示例学校", "", "三都水族自治县"));
  }
}
