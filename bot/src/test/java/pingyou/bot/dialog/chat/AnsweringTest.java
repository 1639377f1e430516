package pingyou.bot.dialog.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.dialog.chat.Scene.asking;
import static pingyou.bot.dialog.chat.Scene.command;
import static pingyou.bot.dialog.chat.Scene.then;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.step.Offer;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;

final class AnsweringTest {
  private static final Step START = Step.Idle.START;

  @ParameterizedTest
  @CsvSource({
    "subject, 3, 英语",
    "subject, ３, 英语",
    "subject, 三, 英语",
    "subject, 英语, 英语",
    "subject, 信息, 信息技术",
    "city, 贵阳市, 520100",
    "stage, 2, 小学",
  })
  void choice_isTakenByNumberOrName(String field, String typed, String value) {
    var turn = new Scene().next(asking(field), typed);
    assertThat(command(turn)).isEqualTo(new Command.Answer(Scene.FORM, field, value));
  }

  @Test
  void prefectureNine_standsOnTheSecondPage() {
    var scene = new Scene();
    var more = scene.next(asking("city"), "８");
    assertThat(Scene.step(more)).isEqualTo(asking("city").onPage(1));
    assertThat(command(scene.next(Scene.step(more), "2")))
        .isEqualTo(new Command.Answer(Scene.FORM, "city", "522700"));
    assertThat(command(scene.next(asking("city"), "黔南布依族苗族自治州")))
        .isEqualTo(new Command.Answer(Scene.FORM, "city", "522700"));
  }

  @Test
  void nine_onAList_saves() {
    var turn = new Scene().next(asking("city"), "9");
    assertThat(turn).isEqualTo(Turn.say(new Step.Idle(asking("city"), 0), Line.of("save.done")));
  }

  @Test
  void zero_inAText_isText() {
    assertThat(command(new Scene().next(asking("case"), "0")))
        .isEqualTo(new Command.Answer(Scene.FORM, "case", "0"));
  }

  @Test
  void county_withoutItsCity_asksForTheCity() {
    var turn = new Scene().next(new Step.Idle(asking("county"), 0), "申报");
    assertThat(Scene.step(turn)).isEqualTo(asking("city"));
  }

  @Test
  void idNumberAtTheSchool_isNeitherKeptNorRepeated() {
    var scene = new Scene().written("city", "522700").written("county", "522732");
    assertThat(scene.next(asking("school"), "522732199001010010"))
        .isEqualTo(
            Turn.say(asking("school").puzzledOnce(), Line.of("school.no-name", "max", "60")));
    assertThat(command(scene.next(asking("school"), "民族")))
        .isEqualTo(new Command.FindSchools(Scene.FORM, "522732", "民族"));
  }

  @Test
  void schools_arePickedByNumberOrProposed() {
    var scene = new Scene().written("city", "522700").written("county", "522732");
    var found = List.of(new Offer(new UUID(3, 1), "三都民族中学"), new Offer(new UUID(3, 2), "民族小学"));
    var list = then(scene.next(asking("school"), "民族"), Outcome.done(found), scene);
    assertThat(Scene.step(list))
        .isEqualTo(new Step.PickingSchool(asking("school"), "民族", found, 0));
    assertThat(command(scene.next(Scene.step(list), "2")))
        .isEqualTo(new Command.Answer(Scene.FORM, "school", new UUID(3, 2).toString()));
    assertThat(command(scene.next(Scene.step(list), "新校名")))
        .isEqualTo(new Command.ProposeSchool(Scene.FORM, "522732", "民族"));
    assertThat(Scene.keys(scene.next(Scene.step(list), "7"))).startsWith("list.unknown");
  }

  @Test
  void password_isNeverTakenFromTheChat() {
    var turn = new Scene().next(asking("password"), "secret-123");
    var link = "https://p.example/apply/" + Scene.APPLICATION + "/space";
    assertThat(turn)
        .isEqualTo(Turn.say(asking("password"), Line.of("space.not-taken", "link", link)));
  }

  @Test
  void accountAndPasswordOnThePage_goesOnToTheNextField() {
    var scene = new Scene().written("account", "wei").written("password", "●");
    assertThat(Scene.step(scene.next(asking("account"), "完成"))).isEqualTo(asking("introduction"));
  }

  @Test
  void longText_isKeptPartByPart() {
    var turn = new Scene().written("case", "第一段").next(asking("case"), "第二段");
    assertThat(command(turn)).isEqualTo(new Command.Answer(Scene.FORM, "case", "第一段\n第二段"));
    var then =
        then(
            turn,
            Outcome.done(new Command.Saved("case", "第一段\n第二段")),
            new Scene().written("case", "第一段\n第二段"));
    assertThat(then)
        .isEqualTo(
            Turn.say(
                asking("case"),
                Line.of("long.kept", "length", "7", "left", "1993"),
                Line.of("long.soft", "least", "640", "most", "960"),
                Line.of("long.go-on")));
  }

  @Test
  void longText_lastPartOnceMore_isNotKeptTwice() {
    var part = "空间里的课堂教学案例";
    for (var there : List.of(part, "第一段\n" + part)) {
      var turn = new Scene().written("case", there).next(asking("case"), part);
      assertThat(Scene.step(turn)).isEqualTo(asking("case"));
      assertThat(Scene.keys(turn)).startsWith("long.same", "long.kept");
    }
    var brief = new Scene().written("case", "没有").next(asking("case"), "没有");
    assertThat(command(brief)).isEqualTo(new Command.Answer(Scene.FORM, "case", "没有\n没有"));
  }

  @Test
  void longText_partThatDoesNotFit_isRefusedWhole() {
    var turn =
        new Scene()
            .written("introduction", "字".repeat(900))
            .next(asking("introduction"), "长".repeat(3000));
    assertThat(turn)
        .isEqualTo(
            Turn.say(
                asking("introduction").puzzledOnce(),
                Line.of(
                    "long.part-too-long",
                    "length",
                    "3000",
                    "there",
                    "900",
                    "max",
                    "1000",
                    "over",
                    "2901")));
  }

  @Test
  void longText_aspectsMissing_areNamed() {
    var scene = new Scene();
    var turn = scene.next(asking("resource-notes"), "丰富性、适用性、原创性");
    var then = then(turn, Outcome.done(new Command.Saved("resource-notes", "丰富性、适用性、原创性")), scene);
    assertThat(((Say) then).lines()).contains(Line.of("long.aspects", "aspects", "共享性、系统性"));
  }

  @Test
  void optional_isSkipped_requiredIsNot() {
    assertThat(command(new Scene().next(asking("studio-url"), "跳过")))
        .isEqualTo(new Command.Skip(Scene.FORM, "studio-url"));
    assertThat(Scene.keys(new Scene().next(asking("name"), "跳过"))).containsExactly("ask.required");
    assertThat(command(new Scene().next(asking("name"), "稍后")))
        .isEqualTo(new Command.Skip(Scene.FORM, "name"));
  }

  @Test
  void back_goesOneQuestionBack() {
    var scene = new Scene().written("name", "韦甲一");
    assertThat(Scene.step(scene.next(asking("id-number"), "返回"))).isEqualTo(asking("name"));
    assertThat(Scene.keys(scene.next(asking("name"), "返回"))).contains("ask.first");
    assertThat(Scene.step(scene.next(asking("case"), "返回"))).isEqualTo(asking("application-notes"));
  }

  @Test
  void reviewersOwnField_isPassedWithAWord() {
    var scene = new Scene().written("resource-notes", "丰富性");
    var turn = scene.next(asking("resource-notes"), "完成");
    assertThat(Scene.step(turn)).isEqualTo(asking("application-notes"));
    assertThat(Scene.keys(turn)).startsWith("long.done", "ask.reviewers-own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"改 手机", "改手机", "修改 联系电话", "改　联系"})
  void change_jumpsToTheFieldAndComesBack(String typed) {
    var scene = new Scene().written("mobile", "13800000000");
    var turn = scene.next(asking("case"), typed);
    var detour = new Asking(Scene.FORM, "mobile", 0, 0, asking("case"));
    assertThat(Scene.step(turn)).isEqualTo(detour);
    var answered = scene.next(detour, "13900000000");
    assertThat(
            Scene.step(
                then(answered, Outcome.done(new Command.Saved("mobile", "139****0000")), scene)))
        .isEqualTo(asking("case"));
  }

  @Test
  void change_insideALongText_isTextUnlessItNamesAField() {
    assertThat(command(new Scene().next(asking("case"), "改进了教学")))
        .isEqualTo(new Command.Answer(Scene.FORM, "case", "改进了教学"));
    assertThat(Scene.keys(new Scene().next(asking("case"), "改 不存在")))
        .containsExactly("change.unknown");
  }

  @Test
  void changedCity_bringsTheCountyUp() {
    var scene = new Scene().complete().written("city", "520100");
    var summary = new Step.Summary(Scene.FORM, 0);
    var detour = new Asking(Scene.FORM, "city", 0, 0, summary);
    var turn =
        then(scene.next(detour, "贵阳市"), Outcome.done(new Command.Saved("city", "贵阳市")), scene);
    assertThat(Scene.step(turn)).isEqualTo(new Asking(Scene.FORM, "county", 0, 0, summary));
  }

  @Test
  void refusal_isSaidAndAskedAgain_theSecondTimeWithThePage() {
    var scene = new Scene();
    var refusal = Refusal.of("answer.mobile.length", "length", "8").about("mobile");
    var first =
        then(
            scene.next(asking("mobile"), "13800000"),
            new Outcome.Refused<>(List.of(refusal)),
            scene);
    assertThat(first)
        .isEqualTo(
            Turn.say(
                asking("mobile").puzzledOnce(), Line.of("answer.mobile.length", "length", "8")));
    var second =
        then(
            scene.next(Scene.step(first), "13800000"),
            new Outcome.Refused<>(List.of(refusal)),
            scene);
    assertThat(Scene.keys(second)).containsExactly("answer.mobile.length", "ask.page");
  }

  @Test
  void closeInMidForm_leavesTheForm() {
    var scene = new Scene();
    var refusal = Refusal.of("application.closed", "deadline", "9月13日 24:00");
    var turn =
        then(scene.next(asking("name"), "韦甲一"), new Outcome.Refused<>(List.of(refusal)), scene);
    assertThat(turn).isEqualTo(new Say(START, List.of(Line.of(refusal))));
  }

  @Test
  void undo_emptiedField_isAskedAgain() {
    var scene = new Scene();
    var turn =
        then(scene.next(asking("city"), "撤销"), Outcome.done(new Command.Saved("name", "")), scene);
    assertThat(Scene.step(turn)).isEqualTo(asking("name"));
    assertThat(Scene.keys(turn)).startsWith("undo.emptied");
  }

  @Test
  void link_answersALinkField() {
    var link = new Input.Link("我的空间", "http://www.gzseduyun.cn/space/1");
    assertThat(command(new Scene().next(asking("space-url"), link)))
        .isEqualTo(new Command.Answer(Scene.FORM, "space-url", "http://www.gzseduyun.cn/space/1"));
    assertThat(Scene.keys(new Scene().next(asking("mobile"), link))).containsExactly("ask.no-link");
  }
}
