package pingyou.bot.dialog.apply;

import java.util.List;
import java.util.Optional;
import pingyou.application.enclosure.Limits;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Choices;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.bot.dialog.turn.Vocabulary;
import pingyou.bot.dialog.turn.Word;
import pingyou.campaign.form.Field;

/** What was typed when a field was asked. */
final class Answering {
  private final Showing showing;
  private final Questions questions;
  private final Writing writing;
  private final LongTexts longTexts;
  private final SchoolSearch schools;
  private final Vocabulary vocabulary;
  private final Enclosing enclosing;

  Answering(Showing showing, Questions questions, Writing writing, Vocabulary vocabulary) {
    this.showing = showing;
    this.questions = questions;
    this.writing = writing;
    this.vocabulary = vocabulary;
    this.longTexts = new LongTexts(showing, writing);
    this.schools = new SchoolSearch(showing, writing, vocabulary);
    this.enclosing = new Enclosing(showing, writing, vocabulary);
  }

  SchoolSearch schools() {
    return schools;
  }

  Turn text(Asking question, String typed, View view) {
    var word = vocabulary.word(typed);
    if (word.equals(Optional.of(Word.SKIP)) || word.equals(Optional.of(Word.LATER))) {
      return pass(question, word.get(), view);
    }
    return switch (Writing.field(question, view)) {
      case Field.LongText field when word.equals(Optional.of(Word.DONE)) ->
          longTexts.end(question, field, view);
      case Field.LongText _ when word.equals(Optional.of(Word.REWRITE)) ->
          longTexts.rewrite(question);
      case Field.LongText field -> longTexts.add(question, field, typed.strip(), view);
      case Field.SchoolChoice _ -> schools.find(question, typed, view);
      case Field.Account _, Field.Secret _ -> onPageOnly(question, word, view);
      case Field.Evidence field -> enclosing.text(question, field, typed, view);
      case Field.Attachment field -> enclosing.text(question, field, typed, view);
      case Field.Table field -> enclosing.text(question, field, typed, view);
      case Field.Choice _, Field.RegionChoice _ -> choice(question, typed, word, view);
      case Field.ShortText _,
          Field.IdNumber _,
          Field.Mobile _,
          Field.Link _,
          Field.ReviewerOwned _ ->
          writing.write(question, typed);
    };
  }

  /** A link message: an answer where a link is asked, a part of a long text. */
  Turn link(Asking question, String title, String url, View view) {
    return switch (Writing.field(question, view)) {
      case Field.Link _ -> writing.write(question, url);
      case Field.Evidence field -> enclosing.link(question, field, url, view);
      case Field.LongText field ->
          longTexts.add(question, field, (title.strip() + "\n" + url).strip(), view);
      case Field field ->
          writing.again(
              question, List.of(Line.of("ask.no-link", "label", field.head().label())), view);
    };
  }

  /** A picture or a film; empty where no file is asked for. */
  Optional<Turn> media(Asking question, View view) {
    return Limits.of(Writing.field(question, view)).types().isEmpty()
        ? Optional.empty()
        : Optional.of(enclosing.media(question, view));
  }

  /** Past a field: what is there stays; what must be there is asked for again at the end. */
  private Turn pass(Asking question, Word word, View view) {
    var field = Writing.field(question, view);
    var paper = view.paper(question.form());
    if (paper.isWritten(field) && (!paper.isWrong(field) || Enclosing.isApart(field))) {
      return showing.onward(question, view, List.of());
    }
    if (field.head().required() && word == Word.SKIP) {
      return writing.again(
          question, List.of(Line.of("ask.required", "label", field.head().label())), view);
    }
    return writing.skip(question);
  }

  /** Account and password aren't taken from the chat, whatever is typed. */
  private Turn onPageOnly(Asking question, Optional<Word> word, View view) {
    var paper = view.paper(question.form());
    if (paper.isWritten(Writing.field(question, view))) {
      return showing.onward(question, view, List.of(Line.of("space.there")));
    }
    var key = word.equals(Optional.of(Word.DONE)) ? "space.not-there" : "space.not-taken";
    var link = view.links().space(paper.begun().id());
    return new Say(question, List.of(Line.of(key, "link", link)));
  }

  private Turn choice(Asking question, String typed, Optional<Word> word, View view) {
    var choices = questions.choices(Writing.field(question, view), view.paper(question.form()));
    var number = vocabulary.number(typed);
    if ((choices.isLong() && word.equals(Optional.of(Word.MORE))) || choices.isMore(number)) {
      return showing.show(question.onPage(question.page() + 1), view, List.of());
    }
    var picked =
        number.isPresent()
            ? choices.numbered(question.page(), number.getAsInt())
            : choices.named(typed);
    if (picked.isEmpty() && number.isPresent()) {
      return writing.again(question, List.of(Line.of("list.unknown")), view);
    }
    return writing.write(question, picked.map(Choices.Option::value).orElse(typed));
  }
}
