package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pingyou.recommendation.Scene.done;
import static pingyou.recommendation.Scene.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.table.Rows;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Checklists;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.paper.PaperEdit;
import pingyou.recommendation.paper.PaperLooks;
import pingyou.recommendation.paper.PaperView;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.paper.Place;
import pingyou.recommendation.paper.Waivers;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Shanxi's papers: who writes and reads them, and that no list goes before they are there. */
@ExtendWith(TestDatabase.class)
final class PapersIT {
  private static final String TAIYUAN = "140100";
  private static final Instant EARLY = Instant.parse("2020-10-01T02:00:00Z");
  private static final Instant APPLIED = Instant.parse("2020-11-02T02:00:00Z");
  private static final Instant NOW = Instant.parse("2020-11-17T02:00:00Z");
  private static final Instant LATE = Instant.parse("2020-11-20T16:00:00Z");
  private static final Opinion OPINION =
      new Opinion("同意推荐。", "郝科长", LocalDate.of(2020, 11, 17), true);

  private final Database database;
  private final Scene scene;
  private final UUID official;
  private final PaperLooks looks;

  PapersIT(Database database) {
    this.database = database;
    var shipped = CampaignFiles.shanxi();
    scene = new Scene(database, _ -> Scene.renamed(shipped, shipped.paperwork()));
    official = scene.official(TAIYUAN);
    looks = new PaperLooks(CampaignFiles.REGIONS, scene.roles, scene.vault);
  }

  private Place place(String paper) {
    return scene.papers.places(scene.campaign, TAIYUAN).stream()
        .filter(it -> it.paper().id().equals(paper))
        .findFirst()
        .orElseThrow();
  }

  private Outcome<Papers.Written> write(
      UUID person, String paper, int version, Instant at, Map<String, String> typed) {
    var edit = new PaperEdit(person, place(paper), version, Moment.of(at));
    return scene.write(tx -> scene.papers.write(tx, edit, typed));
  }

  /** Something right in every cell. */
  private static Map<String, String> filled(Place place) {
    var typed = new HashMap<String, String>();
    for (var field : place.form().fields()) {
      typed.put(field.head().id(), filled(field));
    }
    return typed;
  }

  private static String filled(Field field) {
    return switch (field) {
      case Field.Choice it -> it.options().getFirst();
      case Field.Table(var head, _) when head.id().equals("plan-table") ->
          new Rows(List.of(Map.of("year", "2020 年", "city", TAIYUAN, "city-spaces", "900")))
              .write();
      case Field.Table _ -> person("郝一");
      case Field _ -> "示例的内容。";
    };
  }

  private static String person(String name) {
    return new Rows(
            List.of(
                Map.of(
                    "name", name,
                    "sex", "女",
                    "ethnic-group", "汉族",
                    "office", "基础教育科",
                    "post", "科长",
                    "telephone", "0351-0000000",
                    "mobile", "13900000001",
                    "mail", "hao@example.cn")))
        .write();
  }

  private static List<String> keys(Outcome<?> outcome) {
    return why(outcome).stream().map(Refusal::key).toList();
  }

  @Test
  void write_onAnOlderVersion_changesNothing() {
    var colleague = scene.official(TAIYUAN);
    assertThat(done(write(official, "contact", 0, NOW, Map.of("department", "一科"))).version())
        .isEqualTo(1);
    assertThat(keys(write(colleague, "contact", 0, NOW, Map.of("department", "二科"))))
        .containsExactly("recommendation.paper.version");
    assertThat(done(write(colleague, "contact", 1, NOW, Map.of("department", "二科"))).version())
        .isEqualTo(2);
    assertThat(done(write(official, "contact", 2, NOW, Map.of("department", "二科"))).version())
        .as("nothing else was said")
        .isEqualTo(2);
  }

  @Test
  void write_takesWhatIsRight_andSaysWhatIsNot() {
    var typed = Map.of("department", "一".repeat(61), "province", "山西省太原市");
    var written = done(write(official, "contact", 0, NOW, typed));
    assertThat(written.faults()).containsOnlyKeys("department");
    assertThat(view(official).values()).containsExactly(Map.entry("province", "山西省太原市"));
  }

  private PaperView view(UUID person) {
    return scene.write(tx -> scene.papers.view(tx, person, place("contact"), NOW));
  }

  @Test
  void write_isTheUnitsOfficials_fromTheFirstDayOfApplyingToTheClose() {
    var typed = Map.of("department", "一科");
    assertThat(keys(write(scene.official("140200"), "contact", 0, NOW, typed)))
        .containsExactly("recommendation.role");
    assertThat(keys(write(scene.secretary(), "contact", 0, NOW, typed)))
        .containsExactly("recommendation.role");
    assertThat(keys(write(official, "contact", 0, EARLY, typed)))
        .containsExactly("recommendation.early");
    assertThat(keys(write(official, "contact", 0, LATE, typed)))
        .containsExactly("recommendation.late");
    done(write(official, "contact", 0, APPLIED, typed));
  }

  @Test
  void personalCells_areSealedEverywhere_andMaskedForOthers() {
    done(write(official, "contact", 0, NOW, filled(place("contact"))));
    done(write(official, "contact", 1, NOW, Map.of("leader", person("任二"))));

    assertThat(view(official).values().get("leader")).contains("任二", "13900000001");
    assertThat(view(scene.secretary()).values()).doesNotContainKey("leader");
    assertThat(view(scene.secretary()).shown().get("leader"))
        .contains("姓名：任**", "手机号码：139****0001")
        .doesNotContain("任二", "13900000001", "hao@example.cn");
    var stored =
        scene.write(tx -> {
          var probe = tx.mapper(PaperProbe.class);
          var campaign = scene.campaign.id();
          return probe.papers(campaign) + " " + probe.changes(campaign);
        });
    assertThat(stored).contains("示例的内容。").doesNotContain("任二", "郝一", "1390000", "hao@example.cn");
  }

  @Test
  void headOfTheSummary_isTheSecretariatsAtAnyTime_andMaskedForUnits() {
    var head = scene.papers.head(scene.campaign, place("summary").paper()).orElseThrow();
    var contact =
        new Rows(List.of(Map.of("name", "任二", "telephone", "0351-1111111", "post", "科员"))).write();
    var typed = Map.of("province", "山西省", "contact", contact);
    var early = new PaperEdit(official, head, 0, Moment.of(EARLY));
    assertThat(keys(scene.write(tx -> scene.papers.write(tx, early, typed))))
        .containsExactly("recommendation.role");

    var secretary = scene.secretary();
    var late = new PaperEdit(secretary, head, 0, Moment.of(LATE));
    var written = done(scene.write(tx -> scene.papers.write(tx, late, typed)));
    assertThat(written.version()).isEqualTo(1);
    assertThat(written.isComplete()).isFalse();
    assertThat(cells(secretary, head))
        .containsExactly("省份 山西省", "省级教育行政部门 ", "联系人 任二", "联系电话 0351-1111111", "职务 科员", "电子邮箱 ");
    assertThat(cells(official, head))
        .containsExactly("省份 山西省", "省级教育行政部门 ", "联系人 任**", "联系电话 0**", "职务 科员", "电子邮箱 ");
    assertThat(states()).as("the unit's own summary has nothing to be written").contains("EMPTY");
    assertThat(place("summary").written()).isEmpty();
  }

  @Test
  void maskedCells_areShownToTheSecretariat_onceAndAfterTheRecordOfIt() {
    done(write(official, "contact", 0, NOW, filled(place("contact"))));
    var secretary = scene.secretary();
    assertThat(lookable(secretary)).containsExactlyInAnyOrder("leader", "contacts");
    assertThat(lookable(official)).isEmpty();
    assertThat(keys(ask(official, "leader", "核对"))).containsExactly("reveal.not-yours");
    assertThat(keys(ask(secretary, "department", "核对"))).containsExactly("reveal.not-yours");
    assertThat(keys(ask(secretary, "leader", " "))).containsExactly("reveal.reason");

    var ticket = done(ask(secretary, "leader", " 打电话核对 "));
    assertThat(probe(it -> it.looks(scene.campaign.id()))).containsExactly("leader 打电话核对 -");
    assertThat(probe(it -> it.acts(scene.campaign.id()))).contains("paper.reveal");
    assertThat(keys(open(scene.secretary(), ticket, NOW))).containsExactly("reveal.ticket");
    assertThat(keys(open(secretary, ticket, NOW.plusSeconds(601))))
        .containsExactly("reveal.ticket");
    assertThat(done(open(secretary, ticket, NOW))).contains("姓名：郝一", "手机号码：13900000001");
    assertThat(probe(it -> it.looks(scene.campaign.id()))).containsExactly("leader 打电话核对 opened");
    assertThat(keys(open(secretary, ticket, NOW))).containsExactly("reveal.ticket");
  }

  private Set<String> lookable(UUID person) {
    return scene.write(tx -> looks.fields(tx, person, place("contact")));
  }

  private Outcome<UUID> ask(UUID person, String field, String reason) {
    var wish = new PaperLooks.Wish(person, place("contact"), field, reason);
    return scene.write(tx -> looks.request(tx, wish, NOW));
  }

  private Outcome<String> open(UUID person, UUID ticket, Instant at) {
    return scene.write(tx -> looks.open(tx, person, place("contact"), ticket, at));
  }

  private List<String> probe(Function<PaperProbe, List<String>> question) {
    return scene.write(tx -> question.apply(tx.mapper(PaperProbe.class)));
  }

  private List<String> cells(UUID person, Place head) {
    return scene.write(tx -> scene.papers.cells(tx, person, head)).stream()
        .map(it -> it.label() + " " + it.shown())
        .toList();
  }

  @Test
  void send_waitsForEveryPaper_orItsWaiver() {
    var unit = new Unit(scene.campaign.id(), "school", "city", TAIYUAN);
    var school = scene.submitted("school", scene.stranger(), "140105", APPLIED);
    var act = new Act(official, unit, Moment.of(NOW));
    done(scene.write(tx -> scene.recommendations.opinion(tx, act, school.id(), OPINION)));
    var pick = new Decision.Recommend(null);
    done(scene.write(tx -> scene.recommendations.decide(tx, act, school.id(), pick)));
    done(write(official, "plan", 0, NOW, Map.of("survey-overview", "示例")));

    assertThat(why(send(act)))
        .extracting(Refusal::key, it -> it.values().get("paper"))
        .containsExactly(
            tuple("recommendation.obstacle.paper-missing", "contact"),
            tuple("recommendation.obstacle.paper-unfinished", "plan"),
            tuple("recommendation.obstacle.paper-missing", "selection-plan"));
    assertThat(states())
        .containsExactly("EMPTY", "BEGUN", "COMPLETE", "COMPLETE", "COMPLETE", "EMPTY");

    assertThat(done(write(official, "contact", 0, NOW, filled(place("contact")))).isComplete())
        .isTrue();
    assertThat(done(write(official, "plan", 1, NOW, filled(place("plan")))).isComplete())
        .as("a year without three counties needs its reason")
        .isTrue();
    var waivers = new Waivers(scene.roles);
    var secretary = scene.secretary();
    assertThat(keys(waive(waivers, official, "寄到了。")))
        .containsExactly("recommendation.secretariat");
    assertThat(keys(waive(waivers, secretary, " ")))
        .containsExactly("recommendation.reason.missing");
    done(waive(waivers, secretary, "寄到了。"));
    assertThat(states().getLast()).isEqualTo("WAIVED");
    done(send(act));

    var say = new Waivers.Say(secretary, place("selection-plan"), "寄错了。", Moment.of(NOW));
    done(scene.write(tx -> waivers.withdraw(tx, say)));
    assertThat(keys(scene.write(tx -> waivers.withdraw(tx, say))))
        .containsExactly("recommendation.paper.not-waived");
    assertThat(why(send(act))).hasSize(1);
    var plan = filled(place("selection-plan"));
    assertThat(done(write(official, "selection-plan", 0, NOW, plan)).isComplete()).isTrue();
    done(send(act));
  }

  private Outcome<?> waive(Waivers waivers, UUID person, String reason) {
    var say = new Waivers.Say(person, place("selection-plan"), reason, Moment.of(NOW));
    return scene.write(tx -> waivers.waive(tx, say));
  }

  private Outcome<Sending> send(Act act) {
    return scene.write(tx -> scene.recommendations.send(tx, act));
  }

  private List<String> states() {
    var checklists = new Checklists(scene.chain, scene.candidates, scene.ledger, scene.papers);
    var region = place("contact").region();
    return scene.write(tx -> checklists.of(tx, scene.campaign, region)).items().stream()
        .map(it -> it.state().name())
        .toList();
  }

  @Test
  void due_isNothing_whereACampaignAsksForLists() {
    var guizhou = new Scene(database);
    assertThat(guizhou.papers.places(guizhou.campaign, "522700")).isEmpty();
  }
}
