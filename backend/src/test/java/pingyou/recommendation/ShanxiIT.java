package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.recommendation.Scene.done;
import static pingyou.recommendation.Scene.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.application.Application;
import pingyou.application.CaseLine;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.desk.Opinions;
import pingyou.recommendation.desk.Said;
import pingyou.recommendation.desk.Stage;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.remedy.Remedy;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** The chain of Shanxi: cities, the province, and universities that go straight there. */
@ExtendWith(TestDatabase.class)
final class ShanxiIT {
  private static final String TAIYUAN = "140100";
  private static final String XIAODIAN = "140105";
  private static final String YINGZE = "140106";
  private static final String DATONG = "140200";
  private static final String SHANXI = "140000";
  private static final Instant APPLIED = Instant.parse("2020-11-02T02:00:00Z");
  private static final Instant CITY_TIME = Instant.parse("2020-11-17T02:00:00Z");
  private static final Instant CITY_CLOSES = Instant.parse("2020-11-20T16:00:00Z");
  private static final Instant REVIEW_TIME = Instant.parse("2020-11-25T02:00:00Z");
  private static final Opinion OPINION =
      new Opinion("同意推荐。", "郝科长", LocalDate.of(2020, 11, 17), true);

  private final Scene scene;
  private final UUID official;
  private final Unit regions;
  private final Unit schools;

  ShanxiIT(Database database) {
    scene = new Scene(database, _ -> Scene.renamed(CampaignFiles.shanxi()));
    official = scene.official(TAIYUAN);
    regions = unit("region", "city", TAIYUAN);
    schools = unit("school", "city", TAIYUAN);
  }

  @Test
  void reaching_aCityReceivesItsCountiesAndItself_universitiesGoPastIt() {
    var county = applied("region", XIAODIAN);
    var city = applied("region", TAIYUAN);
    var school = applied("school", YINGZE);
    var university = applied("school", SHANXI);
    applied("region", DATONG);

    assertThat(reaching(regions)).containsExactly(county.id(), city.id());
    assertThat(reaching(schools)).containsExactly(school.id());
    assertThat(reaching(unit("school", "province", SHANXI))).containsExactly(university.id());
    assertThat(isSentTo(county, TAIYUAN)).isTrue();
    assertThat(isSentTo(county, DATONG)).isFalse();
    assertThat(isSentTo(university, TAIYUAN)).isFalse();
    assertThat(isSentTo(university, SHANXI)).isTrue();
    assertThat(stage("school", university)).isEqualTo(Stage.STRAIGHT);
    assertThat(stage("region", city)).isEqualTo(Stage.AT_FIRST);
    scene.database.run(
        tx -> assertThat(scene.standings.of(tx, find(university))).as("no city").isEmpty());
  }

  @Test
  void close_sendsTheCitysChoiceToTheProvince_besideTheUniversities() {
    var school = applied("school", YINGZE);
    var left = applied("school", XIAODIAN);
    var university = applied("school", SHANXI);
    recommend(schools, school);
    done(send(schools));

    scene.close(CITY_CLOSES);

    assertThat(recommendedTo("school")).containsExactlyInAnyOrder(school.id(), university.id());
    assertThat(stage("school", school)).isEqualTo(Stage.TO_REVIEW);
    assertThat(stage("school", left)).isEqualTo(Stage.NOT_RECOMMENDED);
    assertThat(isSentTo(school, SHANXI)).isTrue();
    assertThat(isSentTo(left, SHANXI)).isFalse();
  }

  @Test
  void send_overQuota_isRefusedWithWhatToDrop() {
    var first = applied("school", YINGZE);
    var second = applied("school", XIAODIAN);
    recommend(schools, first, second);

    assertThat(keys(send(schools))).containsExactly("recommendation.obstacle.over-quota");
    assertThat(why(send(schools)).getFirst().values())
        .containsEntry("name", second.name())
        .containsEntry("places", "1");

    done(decide(schools, second, new Decision.Undecided()));
    assertThat(done(send(schools)).list().picks()).hasSize(1);
  }

  @Test
  void send_aRegion_needsASchoolInsideItFirst_andKeepsIt() {
    var region = applied("region", XIAODIAN);
    var inside = applied("school", XIAODIAN);
    var outside = applied("school", YINGZE);
    recommend(regions, region);
    assertThat(why(send(regions)))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.key()).isEqualTo("recommendation.obstacle.no-support");
          assertThat(it.values()).containsEntry("possible", inside.name());
        });

    var remedies =
        List.of(
            new Remedy(false, List.of(changed(false, regions, region))),
            new Remedy(
                true, List.of(changed(true, schools, inside), changed(false, schools, outside))));
    recommend(schools, outside);
    assertThat(desk(regions).remedies()).as("picked, not sent").isEqualTo(remedies);
    done(send(schools));
    assertThat(keys(send(regions))).containsExactly("recommendation.obstacle.other-support");
    assertThat(why(send(regions)).getFirst().values()).containsEntry("sent", outside.name());
    assertThat(desk(regions).remedies()).isEqualTo(remedies);

    done(decide(schools, outside, new Decision.Undecided()));
    recommend(schools, inside);
    done(send(schools));
    done(send(regions));

    done(decide(schools, inside, new Decision.Undecided()));
    recommend(schools, outside);
    assertThat(why(send(schools)))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.key()).isEqualTo("recommendation.obstacle.support-lost");
          assertThat(it.values()).containsEntry("dependent", region.name());
        });
  }

  @Test
  void send_aRegionWithoutAnySchool_saysThatNobodySupportsIt() {
    var region = applied("region", XIAODIAN);
    applied("school", YINGZE);
    applied("school", SHANXI);
    recommend(regions, region);

    assertThat(keys(send(regions))).containsExactly("recommendation.obstacle.nobody-supports");
  }

  @Test
  void send_aCityThatApplies_anySchoolOfItSupportsIt() {
    var city = applied("region", TAIYUAN);
    recommend(schools, applied("school", YINGZE));
    done(send(schools));
    recommend(regions, city);

    assertThat(done(send(regions)).list().picks()).hasSize(1);
  }

  @Test
  void decide_onesOwnCase_isRefused_aColleagueMay() {
    var own = scene.submitted("school", official, YINGZE, APPLIED);
    var colleague = scene.official(TAIYUAN);

    assertThat(keys(decide(schools, own, new Decision.Recommend(null))))
        .containsExactly("recommendation.own");
    assertThat(keys(write(schools, official, own))).containsExactly("recommendation.own");

    done(write(schools, colleague, own));
    done(
        scene.write(tx ->
            scene.recommendations.decide(
                tx, act(colleague, schools), own.id(), new Decision.Recommend(null))));
    assertThat(keys(send(schools))).containsExactly("recommendation.own");
    done(scene.write(tx -> scene.recommendations.send(tx, act(colleague, schools))));
  }

  @Test
  void opinions_ofCityAndProvince_withSigner_day_andSeal() {
    var school = applied("school", YINGZE);
    var opinions = new Opinions(scene.chain, scene.ledger);
    recommend(schools, school);
    assertThat(said(opinions, school)).as("before the close").isEmpty();
    done(send(schools));
    scene.close(CITY_CLOSES);
    var secretary = scene.secretary();
    var province = unit("school", "province", SHANXI);
    var words = new Opinion("同意上报。", "省馆", LocalDate.of(2020, 11, 25), false);

    assertThat(keys(write(province, official, school)))
        .containsExactly("recommendation.province-opinion");
    done(
        scene.write(tx ->
            scene.recommendations.opinion(
                tx, new Act(secretary, province, Moment.of(REVIEW_TIME)), school.id(), words)));

    assertThat(said(opinions, school))
        .extracting(it -> it.level().opinion().title(), Said::unit, Said::opinion)
        .containsExactly(
            tuple("地市级教育行政部门推荐意见", "太原市", OPINION), tuple("省级教育行政部门推荐意见", "山西省", words));
  }

  private Desk desk(Unit unit) {
    return done(scene.write(tx -> scene.desks.of(tx, official, unit)));
  }

  private Remedy.Step changed(boolean adds, Unit unit, Made made) {
    return new Remedy.Step(adds, scene.chain.terms(unit).tier().track().title(), made.name());
  }

  private List<Said> said(Opinions opinions, Made made) {
    return scene.write(tx -> opinions.of(tx, find(made)));
  }

  private Made applied(String track, String region) {
    return scene.submitted(track, scene.stranger(), region, APPLIED);
  }

  private Unit unit(String track, String level, String region) {
    return new Unit(scene.campaign.id(), track, level, region);
  }

  private void recommend(Unit unit, Made... made) {
    for (var it : made) {
      done(write(unit, official, it));
      done(decide(unit, it, new Decision.Recommend(null)));
    }
  }

  private Outcome<?> write(Unit unit, UUID person, Made made) {
    return scene.write(
        tx -> scene.recommendations.opinion(tx, act(person, unit), made.id(), OPINION));
  }

  private Outcome<?> decide(Unit unit, Made made, Decision decision) {
    return scene.write(
        tx -> scene.recommendations.decide(tx, act(official, unit), made.id(), decision));
  }

  private Outcome<Sending> send(Unit unit) {
    return scene.write(tx -> scene.recommendations.send(tx, act(official, unit)));
  }

  private static Act act(UUID person, Unit unit) {
    return new Act(person, unit, Moment.of(CITY_TIME));
  }

  private static List<String> keys(Outcome<?> outcome) {
    return why(outcome).stream().map(Refusal::key).toList();
  }

  private List<UUID> reaching(Unit unit) {
    return scene.write(tx ->
        scene.candidates.reaching(tx, scene.chain.terms(unit)).stream()
            .map(CaseLine::application)
            .toList());
  }

  private List<UUID> recommendedTo(String track) {
    var campaign = scene.campaign;
    return scene.write(tx -> scene.candidates.recommendedTo(tx, campaign.id(), track, "province"));
  }

  private boolean isSentTo(Made made, String region) {
    return scene.write(tx -> scene.candidates.isSentTo(tx, find(made), region));
  }

  private Stage stage(String track, Made made) {
    Campaign campaign = scene.campaign;
    return scene.write(
        tx -> scene.standings.stages(tx, campaign.id(), track).of(made.id(), made.county()));
  }

  private Application find(Made made) {
    return scene.write(tx -> scene.applications.find(tx, made.id())).orElseThrow();
  }
}
