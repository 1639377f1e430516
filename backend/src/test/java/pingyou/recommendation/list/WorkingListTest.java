package pingyou.recommendation.list;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.list.Cases.FAULT;
import static pingyou.recommendation.list.Cases.OPINION;
import static pingyou.recommendation.list.Cases.candidate;
import static pingyou.recommendation.list.Cases.declined;
import static pingyou.recommendation.list.Cases.faulty;
import static pingyou.recommendation.list.Cases.id;
import static pingyou.recommendation.list.Cases.picked;
import static pingyou.recommendation.list.Cases.uncorrected;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pingyou.campaign.level.Quota;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.list.SentList.Declined;
import pingyou.recommendation.list.SentList.Pick;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.recommendation.list.WorkingList.State;

final class WorkingListTest {
  @Test
  void lines_picksByRank_thenTheOthersByNumber() {
    var list =
        list(
            List.of(candidate(4), uncorrected(3), candidate(2), candidate(1)),
            List.of(picked(4, 2), picked(2, 7), declined(1, "材料不全。")));
    assertThat(list.lines())
        .containsExactly(
            new Line(candidate(4), State.PICKED, 1, picked(4, 2), List.of()),
            new Line(candidate(2), State.PICKED, 2, picked(2, 7), List.of()),
            new Line(candidate(1), State.DECLINED, null, declined(1, "材料不全。"), List.of()),
            new Line(uncorrected(3), State.RETURNED, null, Entry.blank(id(3)), List.of()));
    assertThat(list.undecided()).isEqualTo(1);
  }

  @Test
  void entriesOfCasesThatAreNoCandidates_dontCount() {
    var list = list(List.of(candidate(2)), List.of(picked(1, 1), picked(2, 2)));
    assertThat(list.sendable())
        .isEqualTo(new SentList(List.of(new Pick(id(2), 1, OPINION, null)), List.of()));
  }

  @Test
  void decided_anewPickGoesToTheEnd_anOldOneKeepsItsPlace() {
    var list = list(List.of(candidate(1), candidate(2)), List.of(picked(1, 5)));
    assertThat(list.decided(id(2), new Decision.Recommend(null)))
        .isEqualTo(new Entry(id(2), Choice.RECOMMEND, null, 6, null));
    assertThat(list.decided(id(1), new Decision.Recommend(" 情况属实 ")))
        .isEqualTo(new Entry(id(1), Choice.RECOMMEND, "情况属实", 5, OPINION));
  }

  @Test
  void decided_declinedOrUndecided_leavesTheRanks_andKeepsTheOpinion() {
    var list = list(List.of(candidate(1)), List.of(picked(1, 5)));
    assertThat(list.decided(id(1), new Decision.Decline(" 与他人雷同。 ")))
        .isEqualTo(new Entry(id(1), Choice.DECLINE, "与他人雷同。", 0, OPINION));
    assertThat(list.decided(id(1), new Decision.Undecided()))
        .isEqualTo(new Entry(id(1), null, null, 0, OPINION));
  }

  @Test
  void moved_givesTheEntriesWithANewPlace() {
    var list =
        list(
            List.of(candidate(1), candidate(2), candidate(3)),
            List.of(picked(1, 1), picked(2, 2), picked(3, 3)));
    assertThat(list.moved(id(3), 2)).isEqualTo(Outcome.done(List.of(picked(3, 2), picked(2, 3))));
    assertThat(list.moved(id(1), 1)).isEqualTo(Outcome.done(List.of()));
  }

  @Test
  void moved_outsideTheRanks_isRefused() {
    var list = list(List.of(candidate(1), candidate(2)), List.of(picked(1, 1)));
    assertThat(list.moved(id(2), 1))
        .isEqualTo(Outcome.refused(Refusal.of("recommendation.rank.not-picked").about("rank")));
    var range = Refusal.of("recommendation.rank.range", "last", "1").about("rank");
    assertThat(list.moved(id(1), 2)).isEqualTo(Outcome.refused(range));
    assertThat(list.moved(id(1), 0)).isEqualTo(Outcome.refused(range));
  }

  @Test
  void obstacles_nothingChosen_unlessAllIsDeclined() {
    var open = list(List.of(candidate(1), candidate(2)), List.of(declined(1, "不符合。")));
    assertThat(open.obstacles()).containsExactly(Obstacle.nothingChosen());
    assertThat(list(List.of(), List.of()).obstacles()).containsExactly(Obstacle.nothingChosen());
    var none = list(List.of(candidate(1)), List.of(declined(1, "不符合。")));
    assertThat(none.obstacles()).isEmpty();
    assertThat(none.sendable())
        .isEqualTo(new SentList(List.of(), List.of(new Declined(id(1), "不符合。"))));
  }

  @Test
  void obstacles_ofAPick_nameCaseAndRepair() {
    var bare = new Entry(id(1), Choice.RECOMMEND, null, 1, null);
    var list = list(List.of(faulty(1), candidate(2)), List.of(bare, picked(2, 2)));
    assertThat(list.obstacles())
        .containsExactly(Obstacle.faulty(faulty(1)), Obstacle.noOpinion(faulty(1)));
    assertThat(list.obstacles().stream().map(Obstacle::refusal))
        .containsExactly(
            Refusal.of(
                "recommendation.obstacle.faulty",
                "name",
                "申报人1",
                "number",
                "GZ21-T-0001",
                "clause",
                FAULT.clause(),
                "reason",
                FAULT.reason()),
            Refusal.of(
                "recommendation.obstacle.no-opinion", "name", "申报人1", "number", "GZ21-T-0001"));
  }

  @Test
  void obstacles_aReasonLetsAFaultyCaseGoOn() {
    var reasoned = new Entry(id(1), Choice.RECOMMEND, "网址已核实。", 1, OPINION);
    var list = list(List.of(faulty(1)), List.of(reasoned));
    assertThat(list.obstacles()).isEmpty();
    assertThat(list.sendable().picks()).containsExactly(new Pick(id(1), 1, OPINION, "网址已核实。"));
  }

  @Test
  void obstacles_whereNoOpinionIsAskedFor_itMayBeMissing() {
    var bare = new Entry(id(1), Choice.RECOMMEND, null, 1, null);
    assertThat(
            new WorkingList(Demands.opinion(false), List.of(candidate(1)), List.of(bare))
                .obstacles())
        .isEmpty();
  }

  @Test
  void unsent_countsCasesThatWouldFareOtherwise() {
    var before =
        list(
            List.of(candidate(1), candidate(2), candidate(3)),
            List.of(picked(1, 1), picked(2, 2), declined(3, "不符合。")));
    assertThat(before.unsent(SentList.EMPTY)).isEqualTo(3);
    assertThat(before.unsent(before.sendable())).isZero();
    var after =
        list(
            List.of(candidate(1), candidate(2), candidate(3)),
            List.of(picked(1, 1), declined(2, "雷同。")));
    assertThat(after.unsent(before.sendable())).isEqualTo(2);
  }

  @Test
  void isOwed_untilSentAsItStands() {
    var cases = List.of(candidate(1), candidate(2));
    var list = list(cases, List.of(picked(1, 1)));
    assertThat(list(List.of(), List.of()).isOwed(null)).isFalse();
    assertThat(list(cases, List.of()).isOwed(null)).isTrue();
    assertThat(list.isOwed(null)).isTrue();
    assertThat(list.isOwed(SentList.EMPTY)).isTrue();
    assertThat(list.isOwed(list.sendable())).isFalse();
  }

  @Test
  void isOwed_whoMayRecommendNobody_onlyOnceSomethingIsDecided() {
    var cases = List.of(candidate(1), candidate(2));
    assertThat(withoutPlaces(cases, List.of()).isOwed(null)).isFalse();
    var declined = withoutPlaces(cases, List.of(declined(1, "不符合。")));
    assertThat(declined.isOwed(null)).isTrue();
    assertThat(declined.isOwed(declined.sendable())).isFalse();
  }

  private static WorkingList withoutPlaces(List<Candidate> candidates, List<Entry> entries) {
    var quota = new Quota(null, new Quota.Own(0, "本级没有名额。"));
    var demands = new Demands(false, quota, Scored.NOT, Map.of(), Map.of(), List.of(), List.of());
    return new WorkingList(demands, candidates, entries);
  }

  private static WorkingList list(List<Candidate> candidates, List<Entry> entries) {
    return new WorkingList(Demands.opinion(true), candidates, entries);
  }
}
