package pingyou.bot.dialog.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.bot.dialog.chat.Scene.asking;
import static pingyou.bot.dialog.chat.Scene.command;
import static pingyou.bot.dialog.chat.Scene.then;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pingyou.application.Status;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.step.FormId;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.Work;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Grant;
import pingyou.person.Role;

final class ChatTest {
  private static final Step START = Step.Idle.START;

  @Test
  void followed_saysWhatIsOpenAndUntilWhen() {
    var turn = new Scene().notBegun().next(START, new Input.Followed(null));
    assertThat(command(turn)).isEqualTo(new Command.NoteFollowing(true));
  }

  @Test
  void apply_withoutConsent_asksForItFirst() {
    var turn = new Scene().notBegun().withoutConsents().next(START, "申报");
    assertThat(Scene.step(turn)).isEqualTo(new Step.Agreeing(asking("name"), "privacy", "1", 0));
    assertThat(Scene.keys(turn))
        .containsExactly("form.begin", "", "agree.head", "text", "agree.ask");
  }

  @Test
  void apply_beforeTheWindow_saysWhenItOpens() {
    var turn = new Scene().notBegun().at("2021-07-20T01:00:00Z").next(START, "申报");
    assertThat(turn)
        .isEqualTo(
            Turn.say(
                START,
                Line.of("form.not-open", "title", "贵州 2021 网络学习空间竞赛", "opens", "2021年8月1日 00:00")));
  }

  @Test
  void apply_afterTheWindow_saysWhenItClosed() {
    var turn = new Scene().notBegun().at("2021-09-20T01:00:00Z").next(START, "申报");
    assertThat(Scene.keys(turn)).containsExactly("form.closed");
  }

  @Test
  void apply_withTwoTracks_asksWhich_byNumberOrByAPartOfTheName() {
    var scene = new Scene().notBegun().besidesSchools();
    var which = scene.next(START, "申报");
    assertThat(which)
        .isEqualTo(
            Turn.say(
                new Step.ChoosingForm(0, null),
                Line.of("forms.which"),
                Line.of("list.item", "number", "1", "name", "网络学习空间优秀教师空间"),
                Line.of("list.item", "number", "2", "name", "网络学习空间应用优秀学校")));
    var school = new Command.Begin(new FormId("guizhou-2021", "school"));
    assertThat(command(scene.next(Scene.step(which), "2"))).isEqualTo(school);
    assertThat(command(scene.next(Scene.step(which), "学校"))).isEqualTo(school);
    assertThat(Scene.keys(scene.next(Scene.step(which), "网络"))).contains("list.unknown");
  }

  @Test
  void apply_withOneOfTwoBegun_goesOnThere_andOtherFormLeadsToTheOther() {
    var scene = new Scene().written("name", "韦甲一").besidesSchools();
    var turn = scene.next(START, "申报");
    assertThat(Scene.step(turn)).isEqualTo(asking("id-number"));
    assertThat(Scene.keys(turn)).startsWith("form.go-on", "form.other");

    var which = scene.next(Scene.step(turn), "换一项");
    assertThat(Scene.step(which)).isEqualTo(new Step.ChoosingForm(0, asking("id-number")));
    assertThat(command(scene.next(Scene.step(which), "2")))
        .isEqualTo(new Command.Begin(new FormId("guizhou-2021", "school")));
    assertThat(Scene.step(scene.next(Scene.step(which), "返回"))).isEqualTo(asking("id-number"));
  }

  @Test
  void apply_withAnUnfinishedFormThatIsClosed_saysSo_andBeginsNoOther() {
    var scene =
        new Scene()
            .written("name", "韦甲一")
            .besidesSchoolsUntil("2021-09-30T16:00:00Z")
            .at("2021-09-20T01:00:00Z");
    var turn = scene.next(START, "申报");
    assertThat(Scene.step(turn)).isEqualTo(new Step.ChoosingForm(0, null));
    assertThat(Scene.keys(turn)).containsExactly("form.closed", "", "forms.which", "list.item");
    assertThat(command(scene.next(Scene.step(turn), "1")))
        .isEqualTo(new Command.Begin(new FormId("guizhou-2021", "school")));
  }

  @Test
  void otherForm_withOneFormAlone_isThatForm() {
    assertThat(Scene.step(new Scene().next(START, "换一项"))).isEqualTo(asking("name"));
  }

  @Test
  void apply_withTwoOpenForms_asksWhich() {
    var scene = new Scene().notBegun().besides("reading-2022", "阅读 2022");
    var which = scene.next(START, "申报");
    assertThat(which)
        .isEqualTo(
            Turn.say(
                new Step.ChoosingForm(0, null),
                Line.of("forms.which"),
                Line.of("list.item", "number", "1", "name", "贵州 2021 网络学习空间竞赛"),
                Line.of("list.item", "number", "2", "name", "阅读 2022")));
    assertThat(command(scene.next(Scene.step(which), "阅读")))
        .isEqualTo(new Command.Begin(new FormId("reading-2022", "teacher")));
    assertThat(command(scene.next(Scene.step(which), "1")))
        .isEqualTo(new Command.Begin(Scene.FORM));
  }

  @Test
  void progress_atTheSummary_isShort() {
    var summary = new Step.Summary(Scene.FORM, 0);
    var turn = new Scene().complete().next(summary, "进度");
    assertThat(Scene.step(turn)).isEqualTo(summary);
    assertThat(Scene.keys(turn)).startsWith("progress.ready").endsWith("", "summary.submit");
  }

  @Test
  void summary_afterTheClose_isLeft() {
    var summary = new Step.Summary(Scene.FORM, 0);
    var late = new Scene().complete().at("2021-11-13T01:00:00Z");
    var progress = late.next(summary, "进度");
    assertThat(Scene.step(progress)).isEqualTo(START);
    assertThat(Scene.keys(progress)).doesNotContain("summary.submit");
    assertThat(Scene.keys(late.next(summary, "申报"))).doesNotContain("form.go-on");
    assertThat(Scene.keys(late.next(summary, "好的"))).containsExactly("form.closed");
  }

  @Test
  void official_seesWhatWaitsAndUntilWhen() {
    var desk =
        new Work.Desk(
            "贵州 2021",
            "三都水族自治县",
            "县（市、区）评审推荐",
            3,
            false,
            Instant.parse("2021-09-16T16:00:00Z"),
            Instant.parse("2021-09-24T16:00:00Z"),
            Scene.CAMPAIGN.zone(),
            "/desk/county/522732");
    var scene = new Scene().notBegun().holding(grant(Role.OFFICIAL));
    var work = Outcome.done(new Work(List.of(desk), List.of()));
    assertThat(Scene.keys(then(scene.next(START, "推荐"), work, scene)))
        .containsExactly("desk.not-open");
    var said = (Say) then(scene.next(START, "待办"), work, scene.at("2021-09-20T01:00:00Z"));
    assertThat(said.lines()).hasSize(1);
    assertThat(said.lines().getFirst().key()).isEqualTo("desk.open");
    assertThat(said.lines().getFirst().values())
        .containsEntry("count", "3")
        .containsEntry("deadline", "9月24日 24:00")
        .containsEntry("link", "https://p.example/desk/county/522732");
  }

  @Test
  void agree_givesConsentAndBegins() {
    var step = new Step.Agreeing(asking("name"), "privacy", "1", 0);
    var turn = new Scene().notBegun().withoutConsents().next(step, "“同意”");
    assertThat(command(turn))
        .isEqualTo(new Command.Agree(Scene.FORM, Scene.CAMPAIGN.agreements().getFirst()));
    if (turn instanceof Do<?>(Command.Agree _, _)) {
      var then = then(turn, Outcome.done(Command.Nothing.DONE), new Scene().notBegun());
      assertThat(command(then)).isEqualTo(new Command.Begin(Scene.FORM));
    }
  }

  @Test
  void disagree_leavesTheFormAndCanComeBack() {
    var step = new Step.Agreeing(asking("name"), "privacy", "1", 0);
    var turn = new Scene().notBegun().withoutConsents().next(step, "不同意");
    assertThat(turn)
        .isEqualTo(Turn.say(new Step.Idle(asking("name"), 0), Line.of("agree.refused")));
  }

  @Test
  void idNumber_asksForAConsentOfItsOwn() {
    var scene = new Scene().withoutConsents();
    var turn = scene.next(new Step.Idle(asking("id-number"), 0), "申报");
    assertThat(Scene.step(turn)).isInstanceOf(Step.Agreeing.class);
  }

  @Test
  void submit_incomplete_asksForTheFirstMissing() {
    var turn = new Scene().complete().written("mobile", "").next(START, "提交");
    assertThat(Scene.step(turn))
        .isEqualTo(new Asking(Scene.FORM, "mobile", 0, 0, new Step.Summary(Scene.FORM, 0)));
  }

  @Test
  void submit_goesBySummaryAndPromise() {
    var scene = new Scene().complete();
    var summary = scene.next(START, "提交");
    assertThat(Scene.step(summary)).isEqualTo(new Step.Summary(Scene.FORM, 0));
    var promise = scene.next(Scene.step(summary), "提交");
    assertThat(Scene.step(promise)).isEqualTo(new Step.Promising(Scene.FORM, 7));
    assertThat(command(scene.next(Scene.step(promise), "我承诺。")))
        .isEqualTo(new Command.Submit(Scene.FORM, 7));
  }

  @Test
  void receipt_namesNumberTimeAndHash() {
    var scene = new Scene().complete();
    var step = new Step.Promising(Scene.FORM, 7);
    var receipt =
        new Command.Receipt(
            "GZ21-T-0001", Instant.parse("2021-08-03T01:05:00Z"), "0123456789abcdef");
    var said =
        (Say) then(scene.next(step, "我承诺"), Outcome.done(receipt), scene.in(Status.SUBMITTED));
    assertThat(said.lines().getFirst().values())
        .containsEntry("number", "GZ21-T-0001")
        .containsEntry("time", "2021年8月3日 09:05")
        .containsEntry("hash", "01234567");
  }

  @Test
  void withdraw_asksFirst() {
    var scene = new Scene().complete().in(Status.SUBMITTED);
    var asked = scene.next(START, "撤回");
    assertThat(Scene.step(asked)).isEqualTo(new Step.Withdrawing(Scene.FORM, null));
    assertThat(Scene.keys(scene.next(Scene.step(asked), "不撤回"))).containsExactly("withdraw.kept");
    assertThat(command(scene.next(Scene.step(asked), "撤回")))
        .isEqualTo(new Command.Withdraw(Scene.FORM));
  }

  @Test
  void returned_namesTheReasons() {
    var turn = new Scene().complete().returnedFor("mobile", "停机了").next(START, "申报");
    assertThat(((Say) turn).lines())
        .contains(Line.of("returned.reason", "label", "联系电话", "reason", "停机了"));
  }

  @Test
  void nonsenseTwice_offersThePage() {
    var scene = new Scene();
    var first = scene.next(START, "在吗");
    assertThat(Scene.keys(first)).containsExactly("idle.puzzled");
    assertThat(Scene.keys(scene.next(Scene.step(first), "在吗")))
        .containsExactly("idle.puzzled", "idle.page");
  }

  @Test
  void picture_isAnsweredKindlyAndTheStepStays() {
    var turn = new Scene().next(asking("name"), new Input.Media(Input.Media.Kind.IMAGE));
    assertThat(turn).isEqualTo(Turn.say(asking("name"), Line.of("media.image")));
  }

  @Test
  void invitationCode_isRedeemed() {
    assertThat(command(new Scene().next(START, "7kqm-x4tc")))
        .isEqualTo(new Command.Redeem("7kqm-x4tc"));
    assertThat(command(new Scene().next(asking("name"), "7KQMX4TC")))
        .isEqualTo(new Command.Answer(Scene.FORM, "name", "7KQMX4TC"));
    var scanned = new Scene().next(START, new Input.Scanned("inv:7KQM-X4TC"));
    assertThat(command(scanned)).isEqualTo(new Command.Redeem("7KQM-X4TC"));
  }

  @Test
  void reviewer_opensCardsByNumber() {
    var cards =
        IntStream.range(0, 10)
            .mapToObj(i ->
                new Work.Card(
                    new UUID(1, i),
                    "贵州 2021",
                    "GZ21-T-000" + i,
                    Instant.parse("2021-11-10T16:00:00Z"),
                    Scene.CAMPAIGN.zone()))
            .toList();
    var scene = new Scene().notBegun().holding(grant(Role.REVIEWER));
    var work = Outcome.done(new Work(List.of(), cards));
    var list = then(scene.next(START, "待办"), work, scene);
    assertThat(((Say) list).lines().getFirst())
        .isEqualTo(
            Line.of(
                "cards.head", "campaign", "贵州 2021", "count", "10", "deadline", "11月10日 24:00"));
    var more = then(scene.next(Scene.step(list), "8"), work, scene);
    assertThat(((Say) scene.next(Scene.step(more), "3")).lines())
        .containsExactly(
            Line.of(
                "cards.open",
                "name",
                "GZ21-T-0009",
                "link",
                "https://p.example/review/" + new UUID(1, 9)));
  }

  private static Grant grant(Role role) {
    return new Grant(
        new UUID(2, 2), Scene.PERSON, "guizhou-2021", role, null, null, Scene.IN_WINDOW);
  }

  @Test
  void stepOfAFieldThatIsGone_beginsAnew() {
    assertThat(new Scene().next(asking("gone"), "韦甲一"))
        .isEqualTo(Turn.say(START, Line.of("start.again")));
  }
}
