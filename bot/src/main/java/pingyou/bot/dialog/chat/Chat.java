package pingyou.bot.dialog.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.apply.Applying;
import pingyou.bot.dialog.apply.Progress;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Course;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.View;
import pingyou.bot.dialog.turn.Vocabulary;
import pingyou.bot.dialog.turn.Word;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.notice.wording.Wording;

/** The turn that follows from a message. Pure. */
public final class Chat {
  private static final int PATIENCE = 2;

  private final Vocabulary vocabulary;
  private final Applying applying;
  private final Works works;
  private final Joining joining;

  public Chat(Regions regions, Wording wording) {
    vocabulary = new Vocabulary(wording);
    applying = new Applying(regions, wording, vocabulary);
    works = new Works(vocabulary);
    joining = new Joining(regions);
  }

  /**
   * @param step kept from the last turn; one that names what is no longer there is given up
   */
  public Turn next(Step step, Input input, View view) {
    if (!Applying.isKnown(step, view)) {
      return Turn.say(Step.Idle.START, Line.of("start.again"));
    }
    return switch (input) {
      case Input.Text(var typed) -> text(step, typed, view);
      case Input.Link(var title, var url) ->
          applying.link(step, title, url, view).orElseGet(() -> puzzled(step, view));
      case Input.Media(var kind) -> applying.media(step, view).orElseGet(() -> media(step, kind));
      case Input.Menu(var key) -> menu(step, key, view);
      case Input.Followed(var scene) ->
          new Do<>(
              new Command.NoteFollowing(true),
              (_, now) ->
                  Joining.code(scene)
                      .map(code -> joining.redeem(step, code))
                      .orElseGet(() -> Greeting.welcome(step, now)));
      case Input.Scanned(var scene) ->
          Joining.code(scene)
              .map(code -> joining.redeem(step, code))
              .orElseGet(() -> Greeting.welcome(step, view));
      case Input.Unfollowed() ->
          new Do<>(new Command.NoteFollowing(false), (_, _) -> Turn.say(step));
    };
  }

  private Turn text(Step step, String typed, View view) {
    var anyText = Applying.takesAnyText(step, view);
    if (Joining.isCode(typed, anyText)) {
      return joining.redeem(step, typed);
    }
    var word =
        vocabulary.word(typed).or(() -> anyText ? Optional.empty() : vocabulary.shortForm(typed));
    return word.flatMap(it -> command(step, it, view))
        .or(() -> change(step, typed, view))
        .or(() -> applying.text(step, typed, view))
        .or(() -> works.text(step, typed, view))
        .orElseGet(() -> puzzled(step, view));
  }

  private Optional<Turn> change(Step step, String typed, View view) {
    return vocabulary.change(typed).flatMap(change -> applying.change(step, change, view));
  }

  /** A command that is understood everywhere; empty for words that belong to a step. */
  private Optional<Turn> command(Step step, Word word, View view) {
    return switch (word) {
      case BACK -> Optional.of(applying.back(step, view));
      case SAVE -> Optional.of(applying.save(step, view));
      case HELP -> Optional.of(applying.aside(step, view, Greeting.help(view)));
      case UNDO -> Optional.of(applying.undo(step, view));
      case PROGRESS -> Optional.of(progress(step, view));
      case APPLY -> Optional.of(applying.apply(step, view));
      case OTHER_FORM -> Optional.of(applying.other(step, view));
      case SUBMIT -> Optional.of(applying.submit(step, view));
      case WITHDRAW -> Optional.of(applying.withdraw(step, view));
      case TODO -> Optional.of(works.todo(step, view));
      case RECOMMEND -> Optional.of(works.desks(step, view));
      case AGREE, DISAGREE, PROMISE, DONE, SKIP, LATER, REWRITE, MORE, NEW_SCHOOL, KEEP, YES, NO ->
          Optional.empty();
    };
  }

  private Turn menu(Step step, String key, View view) {
    return switch (key) {
      case "apply" -> applying.apply(step, view);
      case "todo" -> works.todo(step, view);
      case "progress" -> progress(step, view);
      case String _ -> applying.aside(step, view, Greeting.help(view));
    };
  }

  private Turn progress(Step step, View view) {
    if (!Progress.isKnownToOthers(view)) {
      return applying.aside(step, view, Progress.lines(view));
    }
    return new Do<>(
        new Command.FindCourses(),
        (outcome, now) ->
            switch (outcome) {
              case Done<List<Course>>(var courses) ->
                  applying.aside(step, now, Progress.lines(now, courses));
              case Refused<List<Course>>(var why) -> new Turn.Say(step, Lines.of(why));
            });
  }

  private static Turn media(Step step, Input.Media.Kind kind) {
    return Turn.say(step, Line.of("media." + kind.name().toLowerCase(Locale.ROOT)));
  }

  private static Turn puzzled(Step step, View view) {
    int times = step instanceof Step.Idle(_, var puzzled) ? puzzled + 1 : 1;
    var next = new Step.Idle(step.inForm().orElse(null), times);
    return times < PATIENCE
        ? Turn.say(next, Line.of("idle.puzzled"))
        : new Turn.Say(
            next,
            List.of(
                Line.of("idle.puzzled"),
                Line.of("idle.page", "link", view.links().applications())));
  }
}
