package pingyou.bot.dialog.apply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pingyou.bot.dialog.step.Offer;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.step.Step.PickingSchool;
import pingyou.bot.dialog.turn.Choices;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.bot.dialog.turn.Vocabulary;
import pingyou.bot.dialog.turn.Word;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;

/** Finds a school by part of its name; one that isn't on record is put there as proposed. */
final class SchoolSearch {
  private static final int NAME_LENGTH = 60;

  /** A number that someone wrote at the wrong question must neither be kept nor repeated. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{8}");

  private final Showing showing;
  private final Writing writing;
  private final Vocabulary vocabulary;

  SchoolSearch(Showing showing, Writing writing, Vocabulary vocabulary) {
    this.showing = showing;
    this.writing = writing;
    this.vocabulary = vocabulary;
  }

  /** Looks for what was typed; the one school of exactly this name is taken at once. */
  Turn find(Asking question, String typed, View view) {
    var name = Vocabulary.bare(typed);
    if (Answers.length(name) > NAME_LENGTH || NUMBER.matcher(name).find()) {
      var max = Questions.digits(NAME_LENGTH);
      return writing.again(question, List.of(Line.of("school.no-name", "max", max)), view);
    }
    return new Do<>(
        new Command.FindSchools(question.form(), county(question, view), name),
        (outcome, now) ->
            switch (outcome) {
              case Done<List<Offer>>(var found) -> found(question, name, found, now);
              case Refused<List<Offer>>(var why) -> writing.refused(question, why, now);
            });
  }

  private Turn found(Asking question, String name, List<Offer> found, View now) {
    return found.stream()
        .filter(school -> school.name().equals(name))
        .findFirst()
        .map(school -> writing.write(question, school.id().toString()))
        .orElseGet(() -> showing.show(new PickingSchool(question, name, found, 0), now, List.of()));
  }

  private static String county(Asking question, View view) {
    var paper = view.paper(question.form());
    return paper.track().form().field(question.field()) instanceof Field.SchoolChoice school
        ? paper.values().getOrDefault(school.county(), "")
        : "";
  }

  /** A number, a name from the list, a new school, or another part of a name to look for. */
  Turn pick(PickingSchool step, String typed, View view) {
    var word = vocabulary.word(typed);
    if (word.equals(Optional.of(Word.NEW_SCHOOL))) {
      return propose(step, view);
    }
    var choices = choices(step);
    var number = vocabulary.number(typed);
    if (word.equals(Optional.of(Word.MORE)) || choices.isMore(number)) {
      return showing.show(onPage(step, step.page() + 1), view, List.of());
    }
    var picked =
        number.isPresent()
            ? choices.numbered(step.page(), number.getAsInt())
            : choices.named(typed);
    if (picked.isPresent()) {
      return writing.write(step.question(), picked.get().value());
    }
    return number.isPresent()
        ? showing.show(step, view, List.of(Line.of("list.unknown")))
        : find(step.question(), typed, view);
  }

  private Turn propose(PickingSchool step, View view) {
    var question = step.question();
    return new Do<>(
        new Command.ProposeSchool(question.form(), county(question, view), step.typed()),
        (outcome, _) -> proposed(step, outcome));
  }

  private Turn proposed(PickingSchool step, Outcome<Offer> outcome) {
    return switch (outcome) {
      case Done<Offer>(var school) -> writing.write(step.question(), school.id().toString());
      case Refused<Offer>(List<Refusal> why) ->
          new Say(step.question().puzzledOnce(), Lines.of(why));
    };
  }

  private static PickingSchool onPage(PickingSchool step, int page) {
    return new PickingSchool(step.question(), step.typed(), step.offered(), page);
  }

  static Choices choices(Step.PickingSchool step) {
    return new Choices(
        step.offered().stream()
            .map(school -> new Choices.Option(school.id().toString(), school.name()))
            .toList());
  }
}
