package pingyou.bot.dialog.apply;

import java.util.List;
import java.util.Optional;
import pingyou.bot.dialog.proof.Entries;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Command.Nothing;
import pingyou.bot.dialog.turn.Command.Saved;
import pingyou.bot.dialog.turn.Fields;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.Texts;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.bot.dialog.turn.Vocabulary;
import pingyou.bot.dialog.turn.Word;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.notice.wording.Wording;

/** The applicant's side of the chat. */
public final class Applying {
  private final Vocabulary vocabulary;
  private final Fields fields;
  private final Showing showing;
  private final Answering answering;
  private final Submitting submitting;
  private final Entering entering;

  public Applying(Regions regions, Wording wording, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    fields = new Fields(wording);
    var questions = new Questions(regions);
    showing = new Showing(questions);
    answering = new Answering(showing, questions, new Writing(showing, questions), vocabulary);
    submitting = new Submitting(showing);
    entering = new Entering(showing, vocabulary);
  }

  /** Whether everything that a kept step names is still there. */
  public static boolean isKnown(Step step, View view) {
    return Walk.isKnown(step, view);
  }

  /** Whether a message at this step may be any text, so that no short form is understood. */
  public static boolean takesAnyText(Step step, View view) {
    return step instanceof Asking question
        && switch (Writing.field(question, view)) {
          case Field.ShortText _, Field.LongText _ -> true;
          case Field.Evidence it ->
              Entries.of(it, view.paper(question.form())).ask() == Entries.Ask.NOTE;
          case Field _ -> false;
        };
  }

  /**
   * Says something in between; a summary that was read before isn't said once more, and a form that
   * is closed is left.
   */
  public Turn aside(Step step, View view, List<Line> lines) {
    if (Walk.outside(step, view).isPresent()) {
      return new Say(Step.Idle.START, lines);
    }
    return step instanceof Step.Summary
        ? showing.returnTo(step, view, Lines.join(lines, List.of(Line.GAP)))
        : showing.show(step, view, lines);
  }

  /** The answer to what the step asks; empty where it asks nothing of a form. */
  public Optional<Turn> text(Step step, String typed, View view) {
    var outside = Walk.outside(step, view);
    if (outside.isPresent()) {
      return outside.map(paper -> Turn.say(Step.Idle.START, Showing.outside(paper, view)));
    }
    return switch (step) {
      case Asking question -> Optional.of(answering.text(question, typed, view));
      case Step.PickingSchool it -> Optional.of(answering.schools().pick(it, typed, view));
      case Step.ChoosingForm it -> Optional.of(entering.choose(it, typed, view));
      case Step.Agreeing it -> Optional.of(agree(it, vocabulary.word(typed), view));
      case Step.Summary it -> Optional.of(summary(it, typed, view));
      case Step.Promising it -> Optional.of(promise(it, vocabulary.word(typed), view));
      case Step.Withdrawing it ->
          Optional.of(
              vocabulary.word(typed).equals(Optional.of(Word.KEEP))
                  ? submitting.kept(it, view)
                  : showing.show(it, view, List.of()));
      case Step.Idle _, Step.PickingCard _ -> Optional.empty();
    };
  }

  /** A link message; empty where no field is asked. */
  public Optional<Turn> link(Step step, String title, String url, View view) {
    return step instanceof Asking question
        ? Optional.of(answering.link(question, title, url, view))
        : Optional.empty();
  }

  /**
   * A picture, voice or film, where files are asked for: they come in on a page alone. Empty where
   * nobody asks for any.
   */
  public Optional<Turn> media(Step step, View view) {
    return step instanceof Asking question ? answering.media(question, view) : Optional.empty();
  }

  private Turn agree(Step.Agreeing step, Optional<Word> word, View view) {
    if (word.equals(Optional.of(Word.DISAGREE))) {
      return Turn.say(new Step.Idle(step.question(), 0), Line.of("agree.refused"));
    }
    var paper = view.paper(step.question().form());
    var agreement = Showing.agreement(step, paper);
    int parts = Texts.parts(agreement.text()).size();
    if (step.page() < parts - 1) {
      int page = step.page() + (word.equals(Optional.of(Word.MORE)) ? 1 : 0);
      var next = new Step.Agreeing(step.question(), step.agreement(), step.version(), page);
      return showing.show(next, view, List.of());
    }
    var sawThis = agreement.version().equals(step.version());
    if (!word.equals(Optional.of(Word.AGREE)) || !sawThis) {
      return showing.show(sawThis ? step : step.question(), view, List.of(Line.of("agree.please")));
    }
    return new Do<>(
        new Command.Agree(paper.id(), agreement),
        (outcome, now) ->
            switch (outcome) {
              case Done<Nothing> _ ->
                  showing.show(step.question(), now, List.of(Line.of("agree.done")));
              case Refused<Nothing>(var why) -> new Say(Step.Idle.START, Lines.of(why));
            });
  }

  private Turn summary(Step.Summary step, String typed, View view) {
    if (vocabulary.word(typed).equals(Optional.of(Word.MORE))) {
      return showing.show(new Step.Summary(step.form(), step.page() + 1), view, List.of());
    }
    return showing.show(step, view, List.of(Line.of("summary.puzzled")));
  }

  private Turn promise(Step.Promising step, Optional<Word> word, View view) {
    return word.equals(Optional.of(Word.PROMISE))
        ? submitting.promise(step)
        : showing.show(step, view, List.of(Line.of("promise.puzzled")));
  }

  /** 申报. */
  public Turn apply(Step step, View view) {
    return entering.apply(step, view);
  }

  /** 换一项. */
  public Turn other(Step step, View view) {
    return entering.other(step, view);
  }

  /** 返回. */
  public Turn back(Step step, View view) {
    return switch (step) {
      case Asking question -> showing.back(question, view);
      case Step.Agreeing(var question, _, _, _) -> showing.back(question, view);
      case Step.PickingSchool(var question, _, _, _) -> showing.show(question, view, List.of());
      case Step.Promising(var form, _) -> showing.show(new Step.Summary(form, 0), view, List.of());
      case Step.Summary(var form, _) -> {
        var last = view.paper(form).asked().getLast();
        yield showing.show(Asking.of(form, last.head().id()), view, List.of());
      }
      case Step.Withdrawing it -> submitting.kept(it, view);
      case Step.Idle _, Step.ChoosingForm _, Step.PickingCard _ ->
          step.inForm()
              .map(left -> showing.show(left, view, List.of()))
              .orElseGet(() -> Turn.say(Step.Idle.START, Line.of("idle.nothing")));
    };
  }

  /** 保存: what was written is kept already; leaves the form and says how to come back. */
  public Turn save(Step step, View view) {
    return step.inForm()
        .map(left -> Turn.say(new Step.Idle(left, 0), Line.of("save.done")))
        .orElseGet(() -> Turn.say(Step.Idle.START, Line.of("save.nothing")));
  }

  /** 撤销. */
  public Turn undo(Step step, View view) {
    return paper(step, view)
        .<Turn>map(paper ->
            new Do<>(
                new Command.Undo(paper.id()),
                (outcome, now) ->
                    switch (outcome) {
                      case Done<Saved>(var saved) ->
                          undone(step, now.paper(paper.id()), saved, now);
                      case Refused<Saved>(var why) -> showing.show(step, now, Lines.of(why));
                    }))
        .orElseGet(() -> Turn.say(step, Line.of("undo.nothing")));
  }

  /** A field that is empty again is asked again; else the person stays where they were. */
  private Turn undone(Step step, Paper paper, Saved saved, View now) {
    var label = paper.track().form().field(saved.field()).head().label();
    if (!saved.shown().isEmpty()) {
      var shown = Lines.brief(saved.shown(), 60);
      return showing.returnTo(
          step, now, List.of(Line.of("undo.done", "label", label, "shown", shown)));
    }
    var back = step instanceof Step.Summary ? step : null;
    return showing.show(
        new Asking(paper.id(), saved.field(), 0, 0, back),
        now,
        List.of(Line.of("undo.emptied", "label", label)));
  }

  /** 改 …; empty if it isn't meant so. */
  public Optional<Turn> change(Step step, Vocabulary.Change change, View view) {
    var paper = paper(step, view);
    if (paper.isEmpty()) {
      return change.apart()
          ? Optional.of(Turn.say(step, Line.of("change.nothing")))
          : Optional.empty();
    }
    var found = fields.named(paper.get(), change.field());
    if (found.size() == 1) {
      var id = found.getFirst().head().id();
      return Optional.of(
          showing.show(
              new Asking(paper.get().id(), id, 0, 0, back(step, paper.get())), view, List.of()));
    }
    if (found.isEmpty() && !change.apart()) {
      return Optional.empty();
    }
    var labels =
        (found.isEmpty() ? paper.get().asked() : found)
            .stream().map(field -> field.head().label()).toList();
    return Optional.of(
        Turn.say(
            step,
            Line.of(
                found.isEmpty() ? "change.unknown" : "change.which",
                "labels",
                String.join("、", labels))));
  }

  /** Where a detour leads back to: never into another detour. */
  private static Step back(Step step, Paper paper) {
    var left = step.inForm().orElseGet(() -> new Step.Summary(paper.id(), 0));
    var further = left instanceof Asking question ? question.back() : null;
    return further == null ? left : further;
  }

  /** 提交. */
  public Turn submit(Step step, View view) {
    return paper(step, view)
        .map(paper -> submitting.submit(paper, step, view))
        .orElseGet(() -> entering.apply(step, view));
  }

  /** 撤回, which is also the answer to whether to take it back. */
  public Turn withdraw(Step step, View view) {
    return step instanceof Step.Withdrawing asked
        ? submitting.withdrawn(asked)
        : paper(step, view)
            .map(paper -> submitting.withdraw(paper, step, view))
            .orElseGet(() -> Turn.say(step, Line.of("withdraw.nothing")));
  }

  /** The begun form that a command is about: the one at hand, else the last begun that is open. */
  private static Optional<Paper> paper(Step step, View view) {
    var atHand =
        step.inForm()
            .flatMap(left ->
                switch (left) {
                  case Asking question -> view.find(question.form());
                  case Step.Summary(var form, _) -> view.find(form);
                  case Step _ -> Optional.empty();
                })
            .filter(paper -> paper.application() != null);
    return atHand.isPresent()
        ? atHand
        : view.begun().reversed().stream()
            .sorted((a, b) -> Boolean.compare(b.isOpen(view.moment()), a.isOpen(view.moment())))
            .findFirst();
  }
}
