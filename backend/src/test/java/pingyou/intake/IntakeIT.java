package pingyou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.CAMPAIGN;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.campaign.level.Quota.Own;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.intake.kind.PeopleRows;
import pingyou.intake.kind.QuotaRows;
import pingyou.intake.kind.SchoolRows;
import pingyou.intake.kind.WinnerRows;
import pingyou.notice.wording.Wording;
import pingyou.person.Role;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.quota.Quotas;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.workbook.BlankBook;
import pingyou.workbook.Filling;
import pingyou.workbook.Line;

/** Every kind of workbook on the real features: what is wrong with it, and what is saved. */
@ExtendWith(TestDatabase.class)
final class IntakeIT {
  private static final Wording WORDING =
      Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));

  private final TestParts parts;
  private final Intake intake;
  private final Quotas quotas;
  private final Actor secretary;

  IntakeIT(Database database) {
    parts = new TestParts(database);
    var regions = CampaignFiles.REGIONS;
    var person = parts.person;
    var known =
        new PeopleRows.Known(person.invitations, person.roles, person.people, person.schools);
    var chain = new Chain(_ -> Optional.of(parts.campaign), regions);
    quotas = new Quotas(chain, person.roles, new Ledger(parts.application.closes));
    intake =
        new Intake(
            List.of(
                new SchoolRows(WORDING, regions, person.schools),
                new PeopleRows(WORDING, regions, known),
                new QuotaRows(WORDING, regions, quotas)),
            person.roles);
    secretary = Actor.person(parts.invited(Role.SECRETARIAT, TestParts.PROVINCE));
  }

  private Import of(String kind) {
    return new Import(parts.campaign, intake.kind(parts.campaign, kind).orElseThrow(), secretary);
  }

  private byte[] file(String kind, List<List<String>> rows) {
    return Filling.rows(BlankBook.write(of(kind).kind().layout(parts.campaign)), rows);
  }

  private List<String> flaws(String kind, List<List<String>> rows) {
    var file = file(kind, rows);
    var looked = parts.act(tx -> intake.look(tx, of(kind), file, IN_AUGUST));
    if (!(looked.trial() instanceof Trial.Faulty(var flaws))) {
      return List.of();
    }
    return flaws.stream()
        .map(it ->
            it.row() + " " + it.column() + " " + WORDING.say(it.why().key(), it.why().values()))
        .toList();
  }

  private Saved saved(String kind, List<List<String>> rows) {
    var file = file(kind, rows);
    return parts.act(tx -> intake.save(tx, of(kind), file, IN_AUGUST));
  }

  private School school(String name) {
    var place = new Schools.Place(CAMPAIGN, COUNTY);
    return parts.database.read(tx -> parts.person.schools.named(tx, place, name)).orElseThrow();
  }

  @Test
  void schools_areSavedWithTheirOtherNames_andNeverOverwritten() {
    var rows = List.of(List.of("示例第一小学", "三都县", "一小、示例小学（东）"), List.of("示例中学", "522701 都匀市", ""));
    assertThat(saved("schools", rows).said()).containsExactly("保存了 2 所学校。");
    assertThat(school("一小").name()).isEqualTo("示例第一小学");
    assertThat(school("示例 第一小学").standing()).isEqualTo(School.Standing.CONFIRMED);

    assertThat(
            flaws(
                "schools",
                List.of(
                    List.of("示例第一小学", "三都县", ""),
                    List.of("示例二小", "522732", "一小"),
                    List.of("新", "火星", "三小、四"),
                    List.of("示例三小", "三都县", ""),
                    List.of("示例 三小", "522732", ""))))
        .containsExactly(
            "2 0 三都水族自治县已经有这个名称的学校：示例第一小学。不用再导入，请删去这一行。",
            "3 2 三都水族自治县已经有这个名称的学校：示例第一小学。不用再导入，请删去这一行。",
            "4 0 请写学校的全名，2 到 60 字。",
            "4 1 没有找到“火星”。请从下拉里选，或者写本省的全名或六位代码。",
            "4 2 请写学校的全名，2 到 60 字。",
            "5 0 和第 6 行重复了，请只留一行。",
            "6 0 和第 5 行重复了，请只留一行。");
  }

  @Test
  void quotas_areSetForTheUnitsThatTheyName_andWhatHoldsAnywayIsLeft() {
    var track = parts.campaign.tracks().getFirst();
    var county = track.levels().getFirst();
    var first = List.of(track.title(), county.title(), "三都县", "3", "并校。");
    assertThat(saved("quotas", List.of(first)).said()).containsExactly("核定了 1 个单位的名额，另有 0 个和原来一样。");
    var libo = List.of(track.title(), county.title(), "522722 荔波县", "0", "这一次不推荐。");
    assertThat(saved("quotas", List.of(libo, first)).said())
        .containsExactly("核定了 1 个单位的名额，另有 1 个和原来一样。");
    var tier = Tier.recommending(parts.campaign).getFirst();
    assertThat(parts.database.<Map<String, Own>>read(tx -> quotas.own(tx, tier)))
        .isEqualTo(Map.of("522732", new Own(3, "并校。"), "522722", new Own(0, "这一次不推荐。")));

    assertThat(
            flaws(
                "quotas",
                List.of(
                    List.of("别的", county.title(), "三都县", "3", "并校。"),
                    List.of(track.title(), "乡级", "三都县", "三", "并校。"),
                    List.of(track.title(), county.title(), "黔南州", "-1", "并校。"),
                    List.of(track.title(), county.title(), "都匀市", "10001", ""),
                    first,
                    first)))
        .extracting(it -> it.substring(0, 3))
        .containsExactly("2 0", "3 1", "3 3", "4 2", "4 3", "5 3", "5 4", "6 2", "7 2");
  }

  @Test
  void people_becomeOpenInvitations_whoseCodesWork() {
    parts.school(COUNTY, "示例小学");
    var rows =
        List.of(
            List.of("韦甲一", "县、市工作人员", "522732 三都水族自治县"),
            List.of("潘乙二", "评审专家", "三都县", "示例小学"),
            List.of("陆丙三", "评审专家", "", ""),
            List.of("杨丁四", "监督员", "", ""));

    var saved = saved("people", rows);

    assertThat(saved.said()).containsExactly("发出了 4 个邀请。");
    assertThat(saved.tickets())
        .extracting(it -> it.name() + " " + it.role() + " " + it.unit())
        .containsExactly(
            "韦甲一 OFFICIAL 522732",
            "潘乙二 REVIEWER 522732",
            "陆丙三 REVIEWER null",
            "杨丁四 AUDITOR 520000");
    var official = parts.person();
    var code = saved.tickets().getFirst().code();
    parts.act(tx -> parts.person.invitations.redeem(tx, official, code, IN_AUGUST));
    assertThat(
            parts.database.<Boolean>read(
                tx -> parts.person.roles.has(tx, official, CAMPAIGN, Role.OFFICIAL, COUNTY)))
        .isTrue();
    assertThat(flaws("people", rows.subList(0, 2)))
        .containsExactly("2 0 这个人已经有这个身份了。请删去这一行。", "3 0 这个人已经有一个没有用的邀请。要重发，请先到“人员”里收回。");
  }

  @Test
  void people_withFaults_areNamedCellByCell() {
    assertThat(
            flaws(
                "people",
                List.of(
                    List.of("韦甲一", "县里的人", "三都县"),
                    List.of("", "县、市工作人员", ""),
                    List.of("潘乙二", "秘书处", "三都县"),
                    List.of("陆丙三", "县、市工作人员", "三都县", "示例小学"),
                    List.of("杨丁四", "评审专家", "三都县", "没有的学校"),
                    List.of("石戊五", "县、市工作人员", "三都县"),
                    List.of("石戊五", "县、市工作人员", "522732"))))
        .containsExactly(
            "2 1 没有“县里的人”这个身份。请写其中一个：秘书处；县、市工作人员；评审专家；县、市评委；监督员。",
            "3 0 请写受邀人的姓名，至多 30 字。",
            "3 2 请写单位。",
            "4 2 三都水族自治县不是这里要的一级。请从下拉里选。",
            "5 3 学校只给写了县的评审专家和县级评委填。请空着这一格。",
            "6 3 三都水族自治县的学校名单上没有“没有的学校”。请先导入学校，或者对照名单改写。",
            "7 0 和第 8 行重复了，请只留一行。",
            "8 0 和第 7 行重复了，请只留一行。");
  }

  @Test
  void people_withSeveralFaultsInALine_areToldOfAllAtOnce() {
    var unknown = List.of("潘乙二", "评审专家", "三都县", "没有的学校");
    assertThat(
            flaws(
                "people",
                List.of(
                    List.of("", "县里的人", "999999"),
                    List.of("韦甲一", "县里的人", "522732 荔波县", ""),
                    List.of("韦甲一", "县里的人", "522732", "没有的学校"),
                    List.of("韦甲一", "县里的人", "黔南州", "示例小学"),
                    List.of("韦甲一", "县里的人", "", "示例小学"),
                    List.of("陆丙三", "评审专家", "火星", "示例小学"),
                    List.of("陆丙三", "县、市工作人员", "火星", "示例小学"),
                    List.of("陆丙三", "评审专家", "", "示例小学"),
                    unknown,
                    unknown)))
        .extracting(it -> it.substring(0, it.indexOf(' ', it.indexOf(' ') + 1)))
        .containsExactly(
            "2 0", "2 1", "2 2", "3 1", "3 2", "4 1", "4 3", "5 1", "5 3", "6 1", "7 2", "8 2",
            "8 3", "9 3", "10 0", "10 3", "11 0", "11 3");
  }

  @Test
  void quotas_withSeveralFaultsInALine_areToldOfAllAtOnce() {
    var track = parts.campaign.tracks().getFirst();
    var county = track.levels().getFirst().title();
    assertThat(
            flaws(
                "quotas",
                List.of(
                    List.of("别的", "乡级", "火星", "三", ""),
                    List.of("别的", county, "黔南州", "3", "并校。"),
                    List.of(track.title(), "乡级", "黔南州", "3", "并校。"),
                    List.of(track.title(), county, "三都县", "三", "并校。"),
                    List.of(track.title(), county, "522732", "3", ""))))
        .extracting(it -> it.substring(0, 3))
        .containsExactly(
            "2 0", "2 1", "2 2", "2 3", "2 4", "3 0", "3 2", "4 1", "5 2", "5 3", "6 2", "6 4");
  }

  @Test
  void winners_withSeveralFaultsInALine_areToldOfAllAtOnce() {
    var shanxi = CampaignFiles.shanxi();
    var kind = new WinnerRows(WORDING, CampaignFiles.REGIONS, parts.application.pastWinners);
    var lines =
        List.of(
            new Line(2, List.of("去年", "园区", "火星", "", "")),
            new Line(3, List.of("2019", "学校", "城区", "示例小学", "")),
            new Line(4, List.of("2019", "学校", "140105", "示例中学", "名".repeat(301))),
            new Line(5, List.of("2019", "学校", "140105", "示例中学", "")));
    var trial =
        parts.database.<Trial>read(
            tx -> kind.read(tx, new Import(shanxi, kind, secretary), lines, IN_AUGUST));
    assertThat(((Trial.Faulty) trial).flaws())
        .extracting(it -> it.row() + " " + it.column() + " " + it.why().key())
        .containsExactly(
            "2 0 past.year",
            "2 1 past.kind",
            "2 2 import.region",
            "2 3 past.name",
            "3 2 import.region-many",
            "4 4 past.name",
            "5 3 past.twice");
  }

  @Test
  void file_withAFault_savesNothing_andForeignersSaveNone() {
    var faulty = file("schools", List.of(List.of("示例甲校", "三都县"), List.of("示例乙校", "火星")));
    assertThat(why(parts.database.write(tx -> intake.save(tx, of("schools"), faulty, IN_AUGUST))))
        .containsExactly("import.faulty");
    assertThat(
            parts.database.<List<School>>read(
                tx -> parts.person.schools.search(tx, CAMPAIGN, COUNTY, "示例甲校")))
        .isEmpty();
    var official = Actor.person(parts.invited(Role.OFFICIAL, COUNTY));
    var foreign = new Import(parts.campaign, of("schools").kind(), official);
    assertThat(why(parts.database.write(tx -> intake.save(tx, foreign, faulty, IN_AUGUST))))
        .containsExactly("import.secretariat-only");
  }

  @Test
  void upload_isItsPersons_andSavedOnce() {
    var uploads = new Uploads(intake, parts.person.invitations);
    var file = file("schools", List.of(List.of("示例丙校", "三都县")));
    var kept = parts.act(tx -> uploads.keep(tx, of("schools"), "学校.xlsx", file, IN_AUGUST));
    var other = Actor.person(parts.invited(Role.SECRETARIAT, TestParts.PROVINCE));
    var others = new Import(parts.campaign, of("schools").kind(), other);

    assertThat(
            parts.database.<Boolean>read(
                tx -> uploads.find(tx, others, kept.id(), IN_AUGUST).isPresent()))
        .isFalse();
    assertThat(parts.database.<byte[]>read(tx -> uploads.file(tx, kept).orElseThrow()))
        .isEqualTo(file);
    var late = IN_AUGUST.plus(Uploads.KEPT);
    assertThat(why(parts.database.write(tx -> uploads.save(tx, of("schools"), kept.id(), late))))
        .containsExactly("import.gone");
    done(parts.database.write(tx -> uploads.save(tx, of("schools"), kept.id(), IN_AUGUST)));
    assertThat(
            why(parts.database.write(tx -> uploads.save(tx, of("schools"), kept.id(), IN_AUGUST))))
        .containsExactly("import.saved");
    assertThat(
            why(
                parts.database.write(
                    tx -> uploads.save(tx, of("schools"), new UUID(0, 1), IN_AUGUST))))
        .containsExactly("import.gone");
  }

  @Test
  void everyKind_hasItsWords() {
    for (var kind : intake.kinds(parts.campaign)) {
      var layout = kind.layout(parts.campaign);
      assertThat(layout.notes()).hasSizeGreaterThan(6).allMatch(it -> !it.isBlank());
      assertThat(WORDING.faults(Map.of("import." + kind.name() + ".fact", Set.of()))).isEmpty();
    }
  }

  private static List<String> why(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var why) -> why.stream().map(Refusal::key).toList();
    };
  }
}
