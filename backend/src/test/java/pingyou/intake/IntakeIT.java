package pingyou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.CAMPAIGN;
import static pingyou.TestParts.COUNTY;
import static pingyou.TestParts.IN_AUGUST;
import static pingyou.TestParts.done;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.TestParts;
import pingyou.campaign.level.Quota.Own;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.person.school.School;
import pingyou.person.school.Schools;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Every kind of workbook on the real features: what is wrong with it, and what is saved. */
@ExtendWith(TestDatabase.class)
final class IntakeIT {
  private final Workbooks books;
  private final TestParts parts;
  private final Intake intake;

  IntakeIT(Database database) {
    books = new Workbooks(database);
    parts = books.parts;
    intake = books.intake;
  }

  private School school(String name) {
    var place = new Schools.Place(CAMPAIGN, COUNTY);
    return parts.database.read(tx -> parts.person.schools.named(tx, place, name)).orElseThrow();
  }

  @Test
  void schools_areSavedWithTheirOtherNames_andNeverOverwritten() {
    var rows = List.of(List.of("示例第一小学", "三都县", "一小、示例小学（东）"), List.of("示例中学", "522701 都匀市", ""));
    assertThat(books.saved("schools", rows).said()).containsExactly("保存了 2 所学校。");
    assertThat(school("一小").name()).isEqualTo("示例第一小学");
    assertThat(school("示例 第一小学").standing()).isEqualTo(School.Standing.CONFIRMED);

    assertThat(
            books.flaws(
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
            "4 1 没有找到“火星”。请写本省的全名或六位代码。",
            "4 2 请写学校的全名，2 到 60 字。",
            "5 0 和第 6 行重复了，请只留一行。",
            "6 0 和第 5 行重复了，请只留一行。");
  }

  @Test
  void quotas_areSetForTheUnitsThatTheyName_andWhatHoldsAnywayIsLeft() {
    var track = parts.campaign.tracks().getFirst();
    var county = track.levels().getFirst();
    var first = List.of(track.title(), county.title(), "三都县", "3", "并校。");
    assertThat(books.saved("quotas", List.of(first)).said())
        .containsExactly("核定了 1 个单位的名额，另有 0 个和原来一样。");
    var libo = List.of(track.title(), county.title(), "522722 荔波县", "0", "这一次不推荐。");
    assertThat(books.saved("quotas", List.of(libo, first)).said())
        .containsExactly("核定了 1 个单位的名额，另有 1 个和原来一样。");
    var tier = Tier.recommending(parts.campaign).getFirst();
    assertThat(parts.database.<Map<String, Own>>read(tx -> books.quotas.own(tx, tier)))
        .isEqualTo(Map.of("522732", new Own(3, "并校。"), "522722", new Own(0, "这一次不推荐。")));

    assertThat(
            books.flaws(
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

    var saved = books.saved("people", rows);

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
    assertThat(books.flaws("people", rows.subList(0, 2)))
        .containsExactly("2 0 这个人已经有这个身份了。请删去这一行。", "3 0 这个人已经有一个没有用的邀请。要重发，请先到“人员”里收回。");
  }

  @Test
  void people_withFaults_areNamedCellByCell() {
    assertThat(
            books.flaws(
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
            "4 2 三都水族自治县不是这里要的一级。请对照这一格的说明改写。",
            "5 3 学校只给写了县的评审专家和县级评委填。请空着这一格。",
            "6 3 三都水族自治县的学校名单上没有“没有的学校”。请先导入学校，或者对照名单改写。",
            "7 0 和第 8 行重复了，请只留一行。",
            "8 0 和第 7 行重复了，请只留一行。");
  }

  @Test
  void file_withAFault_savesNothing_andForeignersSaveNone() {
    var faulty = books.file("schools", List.of(List.of("示例甲校", "三都县"), List.of("示例乙校", "火星")));
    assertThat(
            why(
                parts.database.write(
                    tx -> intake.save(tx, books.of("schools"), faulty, IN_AUGUST))))
        .containsExactly("import.faulty");
    assertThat(
            parts.database.<List<School>>read(
                tx -> parts.person.schools.search(tx, CAMPAIGN, COUNTY, "示例甲校")))
        .isEmpty();
    var official = Actor.person(parts.invited(Role.OFFICIAL, COUNTY));
    var foreign = new Import(parts.campaign, books.of("schools").kind(), official);
    assertThat(why(parts.database.write(tx -> intake.save(tx, foreign, faulty, IN_AUGUST))))
        .containsExactly("import.secretariat-only");
  }

  @Test
  void upload_isItsPersons_andSavedOnce() {
    var uploads = new Uploads(intake, parts.person.invitations);
    var file = books.file("schools", List.of(List.of("示例丙校", "三都县")));
    var kept = parts.act(tx -> uploads.keep(tx, books.of("schools"), "学校.xlsx", file, IN_AUGUST));
    var other = Actor.person(parts.invited(Role.SECRETARIAT, TestParts.PROVINCE));
    var others = new Import(parts.campaign, books.of("schools").kind(), other);

    assertThat(
            parts.database.<Boolean>read(
                tx -> uploads.find(tx, others, kept.id(), IN_AUGUST).isPresent()))
        .isFalse();
    assertThat(parts.database.<byte[]>read(tx -> uploads.file(tx, kept).orElseThrow()))
        .isEqualTo(file);
    var late = IN_AUGUST.plus(Uploads.KEPT);
    assertThat(
            why(parts.database.write(tx -> uploads.save(tx, books.of("schools"), kept.id(), late))))
        .containsExactly("import.gone");
    done(parts.database.write(tx -> uploads.save(tx, books.of("schools"), kept.id(), IN_AUGUST)));
    assertThat(
            why(
                parts.database.write(
                    tx -> uploads.save(tx, books.of("schools"), kept.id(), IN_AUGUST))))
        .containsExactly("import.saved");
    assertThat(
            why(
                parts.database.write(
                    tx -> uploads.save(tx, books.of("schools"), new UUID(0, 1), IN_AUGUST))))
        .containsExactly("import.gone");
  }

  @Test
  void everyKind_hasItsWords() {
    for (var kind : intake.kinds(parts.campaign)) {
      var layout = kind.layout(parts.campaign);
      assertThat(layout.notes()).hasSizeGreaterThan(6).allMatch(it -> !it.isBlank());
      assertThat(Workbooks.WORDING.faults(Map.of("import." + kind.name() + ".fact", Set.of())))
          .isEmpty();
    }
  }

  private static List<String> why(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var why) -> why.stream().map(Refusal::key).toList();
    };
  }
}
