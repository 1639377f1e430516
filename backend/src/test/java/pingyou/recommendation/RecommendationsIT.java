package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.COUNTY_CLOSES;
import static pingyou.recommendation.Scene.COUNTY_OPENS;
import static pingyou.recommendation.Scene.COUNTY_TIME;
import static pingyou.recommendation.Scene.GROUND;
import static pingyou.recommendation.Scene.LIBO;
import static pingyou.recommendation.Scene.OPINION;
import static pingyou.recommendation.Scene.QIANNAN;
import static pingyou.recommendation.Scene.SANDU;
import static pingyou.recommendation.Scene.done;
import static pingyou.recommendation.Scene.why;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Choice;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.SentList;
import pingyou.recommendation.list.SentList.Declined;
import pingyou.recommendation.list.SentList.Pick;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class RecommendationsIT {
  private final Scene scene;

  RecommendationsIT(Database database) {
    scene = new Scene(database);
  }

  @Test
  void decide_opinion_andRank_areKept_andNotedStepByStep() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var first = scene.submitted(SANDU);
    var second = scene.submitted(SANDU);
    scene.recommend(official, unit, first, second);
    done(rank(official, unit, second, 1));
    scene.decline(official, unit, first, "与他人雷同。");
    assertThat(scene.<List<Entry>>write(tx -> scene.ledger.entries(tx, unit)))
        .containsExactlyInAnyOrder(
            new Entry(first.id(), Choice.DECLINE, "与他人雷同。", 0, OPINION),
            new Entry(second.id(), Choice.RECOMMEND, null, 1, OPINION));
    assertThat(scene.<List<Step>>write(tx -> scene.ledger.steps(tx, unit)))
        .extracting(Step::deed)
        .containsExactlyInAnyOrder(
            Deed.RECOMMENDED,
            Deed.OPINION,
            Deed.RECOMMENDED,
            Deed.OPINION,
            Deed.RANKED,
            Deed.DECLINED);
  }

  @Test
  void decide_theSameAgain_leavesNoSecondStep() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var made = scene.submitted(SANDU);
    scene.decline(official, unit, made, "材料不全。");
    scene.decline(official, unit, made, "材料不全。");
    assertThat(scene.<List<Step>>write(tx -> scene.ledger.steps(tx, unit))).hasSize(1);
  }

  @Test
  void acts_byOthersThanTheUnitsOfficials_areRefused() {
    var unit = scene.county(SANDU);
    var made = scene.submitted(SANDU);
    var refused = List.of(Refusal.of("recommendation.role", "unit", "三都水族自治县"));
    for (var person :
        List.of(
            scene.stranger(),
            scene.official(LIBO),
            scene.official(QIANNAN),
            scene.secretary(),
            made.person())) {
      assertThat(why(scene.decide(person, unit, made, new Decision.Recommend(null))))
          .isEqualTo(refused);
      assertThat(why(opinion(person, unit, made, OPINION))).isEqualTo(refused);
      assertThat(why(rank(person, unit, made, 1))).isEqualTo(refused);
      assertThat(why(send(person, unit, Moment.of(COUNTY_TIME)))).isEqualTo(refused);
    }
  }

  @Test
  void acts_forAUnitThatDoesntRecommend_areRefused() {
    var official = scene.official(SANDU);
    var refused = List.of(Refusal.of("recommendation.unit"));
    for (var unit :
        List.of(
            new Unit(scene.campaign.id(), "teacher", "province", scene.campaign.region()),
            new Unit(scene.campaign.id(), "teacher", "city", SANDU),
            new Unit("another", "teacher", "county", SANDU))) {
      assertThat(why(send(official, unit, Moment.of(COUNTY_TIME)))).isEqualTo(refused);
    }
  }

  @Test
  void acts_outsideTheWindow_areRefused() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    scene.submitted(SANDU);
    assertThat(why(send(official, unit, Moment.of(COUNTY_OPENS.minusNanos(1000)))))
        .containsExactly(Refusal.of("recommendation.early", "opening", "2021年9月17日 00:00"));
    var late = Refusal.of("recommendation.late", "deadline", "9月24日 24:00");
    assertThat(why(send(official, unit, Moment.of(COUNTY_CLOSES)))).containsExactly(late);
    var inTime = COUNTY_CLOSES.minusSeconds(1);
    assertThat(why(send(official, unit, new Moment(inTime, COUNTY_CLOSES.plusSeconds(61)))))
        .containsExactly(late);
    assertThat(why(send(official, unit, new Moment(inTime, COUNTY_CLOSES.plusSeconds(60)))))
        .as("in time, but nothing is chosen")
        .containsExactly(Refusal.of("recommendation.obstacle.nothing-chosen"));
  }

  @Test
  void acts_onACaseThatIsNoCandidate_areRefused() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var refused = List.of(Refusal.of("recommendation.candidate"));
    var elsewhere = scene.submitted(LIBO);
    assertThat(why(scene.decide(official, unit, elsewhere, new Decision.Recommend(null))))
        .isEqualTo(refused);
    var excluded = scene.submitted(SANDU);
    scene.exclude(excluded, Scene.GAP);
    assertThat(why(opinion(official, unit, excluded, OPINION))).isEqualTo(refused);
  }

  @Test
  void acts_withFaults_areRefused_andChangeNothing() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var made = scene.submitted(SANDU);
    assertThat(why(scene.decide(official, unit, made, new Decision.Decline(" "))))
        .containsExactly(Refusal.of("recommendation.reason.missing").about("reason"));
    var tomorrow = new Opinion("同意推荐。", "", LocalDate.of(2021, 9, 21));
    assertThat(why(opinion(official, unit, made, tomorrow)))
        .containsExactly(
            Refusal.of("recommendation.signer.missing").about("signer"),
            Refusal.of("recommendation.signed.future").about("signedOn"));
    assertThat(why(rank(official, unit, made, 1)))
        .containsExactly(Refusal.of("recommendation.rank.not-picked").about("rank"));
    assertThat(scene.<List<Entry>>write(tx -> scene.ledger.entries(tx, unit))).isEmpty();
    assertThat(scene.<List<Step>>write(tx -> scene.ledger.steps(tx, unit))).isEmpty();
  }

  @Test
  void send_withObstacles_isRefused_namingEach() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var made = scene.submitted(SANDU);
    scene.fault(made);
    done(scene.decide(official, unit, made, new Decision.Recommend(null)));
    assertThat(why(send(official, unit, Moment.of(COUNTY_TIME))))
        .containsExactly(
            Refusal.of(
                "recommendation.obstacle.faulty",
                "name",
                made.name(),
                "number",
                made.number(),
                "clause",
                GROUND.clause(),
                "reason",
                GROUND.reason()),
            Refusal.of(
                "recommendation.obstacle.no-opinion",
                "name",
                made.name(),
                "number",
                made.number()));
    done(scene.decide(official, unit, made, new Decision.Recommend("网址已核实。")));
    done(opinion(official, unit, made, OPINION));
    assertThat(scene.send(official, unit).list().picks())
        .containsExactly(new Pick(made.id(), 1, OPINION, "网址已核实。"));
  }

  @Test
  void send_again_countsAnew_unlessNothingChanged() {
    var official = scene.official(SANDU);
    var colleague = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var first = scene.submitted(SANDU);
    var second = scene.submitted(SANDU);
    scene.recommend(official, unit, first);
    scene.decline(official, unit, second, "材料不全。");
    var sent = scene.send(official, unit);
    assertThat(sent)
        .isEqualTo(
            new Sending(
                sent.id(),
                1,
                official,
                Moment.of(COUNTY_TIME),
                new SentList(
                    List.of(new Pick(first.id(), 1, OPINION, null)),
                    List.of(new Declined(second.id(), "材料不全。")))));
    assertThat(scene.send(colleague, unit)).isEqualTo(sent);
    scene.recommend(colleague, unit, second);
    var again = scene.send(colleague, unit);
    assertThat(again.sequence()).isEqualTo(2);
    assertThat(again.by()).isEqualTo(colleague);
    assertThat(scene.<List<Sending>>write(tx -> scene.ledger.sendings(tx, unit)))
        .containsExactly(sent, again);
  }

  @Test
  void revokedOfficial_isRefusedAtOnce_theWorkStays() {
    var official = scene.official(SANDU);
    var colleague = scene.official(SANDU);
    var secretary = scene.secretary();
    var unit = scene.county(SANDU);
    var made = scene.submitted(SANDU);
    scene.recommend(official, unit, made);
    scene.database.run(tx -> {
      var grant = scene.roles.of(tx, official).getFirst();
      done(scene.roles.revoke(tx, Actor.person(secretary), grant.id(), COUNTY_TIME));
    });
    assertThat(why(send(official, unit, Moment.of(COUNTY_TIME))))
        .containsExactly(Refusal.of("recommendation.role", "unit", "三都水族自治县"));
    assertThat(scene.send(colleague, unit).list().recommends(made.id())).isTrue();
  }

  @Test
  void officialsAtOnce_actOneAfterTheOther() throws Exception {
    var unit = scene.county(SANDU);
    var officials = List.of(scene.official(SANDU), scene.official(SANDU));
    var cases = IntStream.range(0, 8).mapToObj(i -> scene.submitted(SANDU)).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var tasks =
          IntStream.range(0, cases.size())
              .mapToObj(i -> task(officials.get(i % 2), unit, cases.get(i)))
              .toList();
      for (var task : threads.invokeAll(tasks)) {
        task.get();
      }
    }
    var sent = scene.send(officials.getFirst(), unit).list();
    assertThat(sent.picks()).extracting(Pick::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(scene.<List<Entry>>write(tx -> scene.ledger.entries(tx, unit)))
        .as("each pick got a place of its own")
        .extracting(Entry::place)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }

  /** No sending here: a list is refused while a colleague's pick still lacks its opinion. */
  private Callable<Made> task(UUID official, Unit unit, Made made) {
    return () -> {
      scene.recommend(official, unit, made);
      return made;
    };
  }

  private Outcome<Entry> opinion(UUID person, Unit unit, Made made, Opinion opinion) {
    return scene.write(
        tx -> scene.recommendations.opinion(tx, scene.act(person, unit), made.id(), opinion));
  }

  private Outcome<List<Entry>> rank(UUID person, Unit unit, Made made, int rank) {
    return scene.write(
        tx -> scene.recommendations.rank(tx, scene.act(person, unit), made.id(), rank));
  }

  private Outcome<Sending> send(UUID person, Unit unit, Moment moment) {
    return scene.write(tx -> scene.recommendations.send(tx, new Act(person, unit, moment)));
  }
}
