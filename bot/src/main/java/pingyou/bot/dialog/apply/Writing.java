package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Command.Saved;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;

/** Writes an answer and goes on, or says why it can't stand and asks again. */
final class Writing {
  private static final int PATIENCE = 2;

  private final Showing showing;
  private final Questions questions;

  Writing(Showing showing, Questions questions) {
    this.showing = showing;
    this.questions = questions;
  }

  /** Writes what was typed and goes on. */
  Turn write(Asking question, String typed) {
    return new Do<>(
        new Command.Answer(question.form(), question.field(), typed),
        (outcome, now) -> written(question, outcome, now));
  }

  private Turn written(Asking question, Outcome<Saved> outcome, View now) {
    return switch (outcome) {
      case Done<Saved>(var saved) ->
          showing.onward(
              question,
              now,
              Lines.join(
                  List.of(said(now.paper(question.form()), saved)), Lines.of(saved.remarks())));
      case Refused<Saved>(var why) -> refused(question, why, now);
    };
  }

  private static Line said(Paper paper, Saved saved) {
    var label = paper.track().form().field(saved.field()).head().label();
    return Line.of("answer.kept", "label", label, "shown", Lines.brief(saved.shown(), 60));
  }

  /** Leaves a field empty and goes on. */
  Turn skip(Asking question) {
    return new Do<>(
        new Command.Skip(question.form(), question.field()),
        (outcome, now) ->
            switch (outcome) {
              case Done<Saved> _ -> showing.onward(question, now, List.of(passed(question, now)));
              case Refused<Saved>(var why) -> refused(question, why, now);
            });
  }

  private static Line passed(Asking question, View now) {
    var head = now.paper(question.form()).track().form().field(question.field()).head();
    return Line.of(head.required() ? "answer.later" : "answer.skipped", "label", head.label());
  }

  /**
   * What a feature refused: asked again if it is about this field, given up if it is about the
   * application as a whole.
   */
  Turn refused(Asking question, List<Refusal> why, View view) {
    if (why.stream().anyMatch(it -> it.key().equals("application.consent"))) {
      return showing.show(question, view, List.of());
    }
    if (why.stream().allMatch(it -> it.field() == null)) {
      return new Say(Step.Idle.START, Lines.of(why));
    }
    return again(question, why.stream().map(Writing::inChat).toList(), view);
  }

  /** In the chat a list's numbers are those of its page, not those that the refusal counts. */
  private static Line inChat(Refusal refusal) {
    return switch (refusal.key()) {
      case "answer.choice.unknown" -> Line.of("list.unknown");
      case "answer.region.unknown" ->
          Line.of("list.unknown-region", "parent", refusal.values().getOrDefault("parent", ""));
      case String _ -> Line.of(refusal);
    };
  }

  /** Says what is wrong and waits for the answer; after two in a row offers the page. */
  Turn again(Asking question, List<Line> wrong, View view) {
    var paper = view.paper(question.form());
    var field = paper.track().form().field(question.field());
    var lines = new ArrayList<Line>(wrong);
    lines.addAll(questions.choices(field, paper).lines(question.page()));
    if (question.puzzled() + 1 >= PATIENCE) {
      lines.add(Line.of("ask.page", "link", view.links().draft(paper.begun().id())));
    }
    return new Say(question.puzzledOnce(), lines);
  }

  static Field field(Asking question, View view) {
    return view.paper(question.form()).track().form().field(question.field());
  }
}
