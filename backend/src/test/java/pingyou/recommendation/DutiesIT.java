package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.recommendation.Scene.CITY_CLOSES;
import static pingyou.recommendation.Scene.COUNTY_CLOSES;
import static pingyou.recommendation.Scene.LIBO;
import static pingyou.recommendation.Scene.SANDU;
import static pingyou.recommendation.Scene.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.rule.Window;
import pingyou.notice.Notice;
import pingyou.notice.timetable.Unfinished.Rung;
import pingyou.recommendation.Scene.Told;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class DutiesIT {
  private static final Instant COUNTY_MORNING = Instant.parse("2021-09-17T00:30:00Z");
  private static final Instant CITY_MORNING = Instant.parse("2021-09-28T00:30:00Z");
  private static final Instant ONE_DAY_BEFORE = Instant.parse("2021-09-23T02:00:00Z");

  private final Scene scene;

  DutiesIT(Database database) {
    scene = new Scene(database);
  }

  @Test
  void opening_tellsUnitsThatHaveCases_onTheMorningOfTheirDay() {
    var official = scene.official(SANDU);
    var idle = scene.official(LIBO);
    scene.submitted(SANDU);
    assertThat(scene.<List<Instant>>write(tx -> scene.opening.instants(tx, scene.campaign)))
        .containsExactly(COUNTY_MORNING, CITY_MORNING);
    scene.opening.perform(scene.campaign, COUNTY_MORNING, COUNTY_MORNING);
    scene.opening.perform(scene.campaign, COUNTY_MORNING, COUNTY_MORNING);
    var values = new HashMap<>(scene.unitValues(scene.county(SANDU)));
    values.put("count", "1");
    values.put("deadline", "9月24日 24:00");
    assertThat(scene.told()).containsExactly(new Told(official, "window.opening", values));
    assertThat(scene.told(idle)).isEmpty();
  }

  @Test
  void opening_missedUntilTheClose_isNotTold() {
    scene.official(SANDU);
    scene.submitted(SANDU);
    scene.opening.perform(scene.campaign, COUNTY_MORNING, COUNTY_CLOSES);
    assertThat(scene.told()).isEmpty();
  }

  @Test
  void reminder_goesToUnitsWithAListUnsent_whileItIs() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    var first = scene.submitted(SANDU);
    var second = scene.submitted(SANDU);
    scene.official(LIBO);
    var values = new HashMap<>(scene.unitValues(unit));
    values.put("deadline", "9月24日 24:00");
    values.put("count", "2");
    assertThat(due(COUNTY_CLOSES)).containsExactly(Map.entry(official, values));
    scene.recommend(official, unit, first);
    values.put("count", "1");
    assertThat(due(COUNTY_CLOSES)).containsExactly(Map.entry(official, values));
    scene.send(official, unit);
    assertThat(due(COUNTY_CLOSES)).isEmpty();
    scene.decline(official, unit, second, "材料不全。");
    values.put("count", "0");
    assertThat(due(COUNTY_CLOSES)).containsExactly(Map.entry(official, values));
    assertThat(due(CITY_CLOSES)).isEmpty();
  }

  @Test
  void reminder_ofAnExtendedUnit_goesByItsOwnClose() {
    var official = scene.official(SANDU);
    var unit = scene.county(SANDU);
    scene.submitted(SANDU);
    var act = scene.act(scene.secretary(), unit);
    var extended =
        done(scene.<pingyou.campaign.rule.Outcome<Window>>write(
                tx -> scene.extensions.extend(tx, act, LocalDate.of(2021, 9, 26), "停电一天。")))
            .closesAt();
    assertThat(scene.<List<Instant>>write(tx -> scene.unfinished.closes(tx, scene.campaign)))
        .containsExactly(COUNTY_CLOSES, extended, CITY_CLOSES);
    assertThat(due(COUNTY_CLOSES)).isEmpty();
    assertThat(due(extended)).extracting(Map.Entry::getKey).containsExactly(official);
  }

  private List<Map.Entry<UUID, Map<String, String>>> due(Instant close) {
    var rung = new Rung(close, ONE_DAY_BEFORE);
    return scene
        .<List<Notice>>write(tx -> scene.unfinished.due(tx, scene.campaign, rung, ONE_DAY_BEFORE))
        .stream()
        .map(notice -> Map.entry(notice.person(), notice.values()))
        .toList();
  }
}
