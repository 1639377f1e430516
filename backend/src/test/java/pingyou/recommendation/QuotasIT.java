package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.recommendation.Scene.COUNTY_CLOSES;
import static pingyou.recommendation.Scene.COUNTY_TIME;
import static pingyou.recommendation.Scene.GAP;
import static pingyou.recommendation.Scene.LIBO;
import static pingyou.recommendation.Scene.SANDU;
import static pingyou.recommendation.Scene.done;
import static pingyou.recommendation.Scene.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.level.Quota;
import pingyou.campaign.level.Quota.Own;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.Scene.Told;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.desk.Stage;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.quota.Wish;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Another number of places for one unit. */
@ExtendWith(TestDatabase.class)
final class QuotasIT {
  private static final String REASON = "并校以后学校少了。";

  private final Scene scene;
  private final UUID secretary;
  private final UUID official;
  private final Made first;
  private final Made second;

  QuotasIT(Database database) {
    scene = new Scene(database);
    secretary = scene.secretary();
    official = scene.official(SANDU);
    first = scene.submitted(SANDU);
    second = scene.submitted(SANDU);
  }

  private Outcome<Quota> set(UUID person, @Nullable Integer places, Instant at) {
    var act = new Act(person, scene.county(SANDU), Moment.of(at));
    return scene.write(tx -> scene.quotas.set(tx, Wish.of(act, places, REASON)));
  }

  private Desk desk() {
    return done(scene.write(tx -> scene.desks.of(tx, official, scene.county(SANDU))));
  }

  @Test
  void set_boundsThatUnitAlone_andIsSeenOnItsDesk() {
    assertThat(desk().quota()).isEqualTo(Quota.NONE);
    assertThat(done(set(secretary, 1, GAP)).own()).isEqualTo(new Own(1, REASON));
    scene.recommend(official, scene.county(SANDU), first, second);

    var desk = desk();
    assertThat(desk.quota().own()).isEqualTo(new Own(1, REASON));
    assertThat(desk.obstacles())
        .containsExactly(
            new Obstacle(
                Obstacle.Kind.OVER_QUOTA,
                desk.lines().get(1).candidate(),
                List.of(Obstacle.Repair.LEAVE_OPEN, Obstacle.Repair.DECLINE),
                Map.of("rank", "2", "places", "1")));
    assertThat(desk.history().getLast().step().deed()).isEqualTo(Deed.QUOTA);
    assertThat(desk.history().getLast().step().detail())
        .isEqualTo(Map.of("to", "1", "reason", REASON));
    assertThat(keys(send())).containsExactly("recommendation.obstacle.over-quota");
    var elsewhere = scene.chain.terms(scene.county(LIBO));
    assertThat(scene.<Quota>write(tx -> scene.quotas.of(tx, elsewhere))).isEqualTo(Quota.NONE);
    done(set(secretary, 2, COUNTY_TIME));
    assertThat(done(send()).list().picks()).hasSize(2);
  }

  @Test
  void set_neverBelowWhatWasSent_untilAShorterListIs() {
    scene.recommend(official, scene.county(SANDU), first, second);
    done(send());
    assertThat(keys(set(secretary, 1, COUNTY_TIME))).containsExactly("recommendation.quota.sent");
    scene.decline(official, scene.county(SANDU), second, "材料不全。");
    assertThat(keys(set(secretary, 1, COUNTY_TIME)))
        .as("the shorter list was not sent yet")
        .containsExactly("recommendation.quota.sent");
    done(send());
    done(set(secretary, 1, COUNTY_TIME));
    assertThat(done(set(secretary, null, COUNTY_TIME))).isEqualTo(Quota.NONE);
    assertThat(keys(set(secretary, null, COUNTY_TIME)))
        .containsExactly("recommendation.quota.not-set");
    assertThat(desk().history().getFirst().step().deed()).isEqualTo(Deed.QUOTA_RULE);
  }

  @Test
  void nobody_sendsAnEmptyListAsItStands() {
    done(set(secretary, 0, GAP));
    scene.recommend(official, scene.county(SANDU), first);
    assertThat(keys(send())).containsExactly("recommendation.obstacle.no-places");
    scene.decline(official, scene.county(SANDU), first, "这一次不推荐。");
    assertThat(done(send()).list().picks()).isEmpty();
  }

  @Test
  void nobody_thatSendsNothing_isNotSilent_andItsApplicantsArentRecommended() {
    done(set(secretary, 0, GAP));
    scene.close(COUNTY_CLOSES);
    assertThat(scene.told())
        .extracting(Told::person, Told::kind)
        .containsExactlyInAnyOrder(
            tuple(first.person(), "recommendation.result.declined"),
            tuple(second.person(), "recommendation.result.declined"));
    var campaign = scene.campaign.id();
    var stages =
        scene.write(tx -> scene.standings.stages(tx, campaign, scene.county(SANDU).track()));
    assertThat(stages.of(first.id(), SANDU)).isEqualTo(Stage.NOT_RECOMMENDED);
  }

  @Test
  void set_isTheSecretariatsAlone_andNotAfterTheClose_unlessExtended() {
    assertThat(keys(set(official, 1, GAP))).containsExactly("recommendation.quota.secretariat");
    assertThat(keys(set(secretary, 1, COUNTY_CLOSES))).containsExactly("recommendation.quota.late");
    var act = new Act(secretary, scene.county(SANDU), Moment.of(COUNTY_TIME));
    done(scene.write(tx -> scene.extensions.extend(tx, act, LocalDate.of(2021, 9, 26), "停电一天。")));
    done(set(secretary, 1, COUNTY_CLOSES));
    var blank = new Act(secretary, scene.county(SANDU), Moment.of(GAP));
    assertThat(
            why(scene.write(tx -> scene.quotas.set(tx, Wish.of(blank, -1, " ")))).stream()
                .map(Refusal::key))
        .containsExactly("recommendation.quota.range", "recommendation.reason.missing");
  }

  private Outcome<Sending> send() {
    var unit = scene.county(SANDU);
    return scene.write(tx -> scene.recommendations.send(tx, scene.act(official, unit)));
  }

  private static List<String> keys(Outcome<?> outcome) {
    return why(outcome).stream().map(Refusal::key).toList();
  }
}
