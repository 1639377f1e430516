package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Command.Saved;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;

/** Texts of several messages: each is kept at once behind what is there, 完成 ends them. */
final class LongTexts {
  /** Shorter parts, such as “没有”, may well be meant twice. */
  private static final int NOT_TWICE = 10;

  private final Showing showing;
  private final Writing writing;

  LongTexts(Showing showing, Writing writing) {
    this.showing = showing;
    this.writing = writing;
  }

  /**
   * Keeps one more part, or refuses it as a whole where it doesn't fit. The last part once more is
   * not kept twice: whoever saw the platform's failure notice sends again what may have arrived.
   */
  Turn add(Asking question, Field.LongText field, String part, View view) {
    var there = there(question, view);
    if (isLast(there, part)) {
      return new Say(question.understood(), same(field, there));
    }
    var whole = there.isEmpty() ? part : there + "\n" + part;
    int over = Answers.length(whole) - field.maxLength();
    if (over > 0) {
      return writing.again(question, List.of(tooLong(field, there, part, over)), view);
    }
    return new Do<>(
        new Command.Answer(question.form(), question.field(), whole),
        (outcome, now) ->
            switch (outcome) {
              case Done<Saved>(var saved) ->
                  new Say(question.understood(), counted(field, saved.shown()));
              case Refused<Saved>(var why) -> writing.refused(question, why, now);
            });
  }

  private static boolean isLast(String there, String part) {
    return Answers.length(part) >= NOT_TWICE && (there.equals(part) || there.endsWith("\n" + part));
  }

  private static String there(Asking question, View view) {
    return view.paper(question.form()).values().getOrDefault(question.field(), "");
  }

  private static Line tooLong(Field.LongText field, String there, String part, int over) {
    return Line.of(
        there.isEmpty() ? "long.too-long" : "long.part-too-long",
        "length",
        Questions.digits(Answers.length(part)),
        "there",
        Questions.digits(Answers.length(there)),
        "max",
        Questions.digits(field.maxLength()),
        "over",
        Questions.digits(over));
  }

  private static List<Line> same(Field.LongText field, String there) {
    var lines = new ArrayList<>(counted(field, there));
    lines.addFirst(Line.of("long.same"));
    return lines;
  }

  private static List<Line> counted(Field.LongText field, String text) {
    int length = Answers.length(text);
    var lines = new ArrayList<Line>();
    lines.add(
        Line.of(
            "long.kept",
            "length",
            Questions.digits(length),
            "left",
            Questions.digits(field.maxLength() - length)));
    lines.addAll(hints(field, text));
    lines.add(Line.of("long.go-on"));
    return lines;
  }

  /** What the text doesn't speak of yet and how far it is from the length asked for. */
  private static List<Line> hints(Field.LongText field, String text) {
    var lines = new ArrayList<Line>();
    var missing = Answers.aspectsMissing(field, text);
    if (!missing.isEmpty()) {
      lines.add(Line.of("long.aspects", "aspects", String.join("、", missing)));
    }
    var soft = field.soft();
    if (soft != null && !soft.contains(Answers.length(text))) {
      lines.add(
          Line.of(
              "long.soft",
              "least",
              Questions.digits(soft.least()),
              "most",
              Questions.digits(soft.most())));
    }
    return lines;
  }

  /** Ends the text, which must be there unless it may be left out. */
  Turn end(Asking question, Field.LongText field, View view) {
    var text = there(question, view);
    if (text.isEmpty()) {
      return field.head().required()
          ? writing.again(question, List.of(Line.of("long.empty")), view)
          : writing.skip(question);
    }
    var done =
        Line.of(
            "long.done",
            "label",
            field.head().label(),
            "length",
            Questions.digits(Answers.length(text)));
    return showing.onward(question, view, List.of(done));
  }

  /** Empties the text to write it anew; 撤销 brings it back. */
  Turn rewrite(Asking question) {
    return new Do<>(
        new Command.Skip(question.form(), question.field()),
        (outcome, now) ->
            switch (outcome) {
              case Done<Saved> _ -> new Say(question.understood(), List.of(Line.of("long.anew")));
              case Refused<Saved>(var why) -> writing.refused(question, why, now);
            });
  }
}
