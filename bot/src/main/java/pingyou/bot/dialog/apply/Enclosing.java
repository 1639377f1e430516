package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pingyou.bot.dialog.proof.Entries;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Command.Saved;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.bot.dialog.turn.Vocabulary;
import pingyou.bot.dialog.turn.Word;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Links;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;

/**
 * Evidence, attachments and tables in the chat: links one by one; files and tables, for which there
 * is a page.
 */
final class Enclosing {
  private final Showing showing;
  private final Writing writing;
  private final Vocabulary vocabulary;

  Enclosing(Showing showing, Writing writing, Vocabulary vocabulary) {
    this.showing = showing;
    this.writing = writing;
    this.vocabulary = vocabulary;
  }

  /** Whether what is there stays although it isn't right yet, when someone goes on. */
  static boolean isApart(Field field) {
    return field instanceof Field.Evidence
        || field instanceof Field.Attachment
        || field instanceof Field.Table;
  }

  Turn text(Asking question, Field.Evidence field, String typed, View view) {
    var entries = entries(question, field, view);
    var word = vocabulary.word(typed);
    return switch (entries.ask()) {
      case ENTRY ->
          word.equals(Optional.of(Word.DONE))
              ? end(question, entries, view)
              : entry(question, entries, Links.in(typed), view);
      case NOTE ->
          word.equals(Optional.of(Word.DONE)) || entries.endsWith(typed.strip())
              ? unfinished(question, entries, view)
              : keep(question, field, entries.noted(typed));
      case ORIGINAL -> original(question, entries, typed, view);
    };
  }

  /** A page that was forwarded: an entry; while the last one isn't finished, that comes first. */
  Turn link(Asking question, Field.Evidence field, String url, View view) {
    var entries = entries(question, field, view);
    return entries.ask() == Entries.Ask.ENTRY
        ? entry(question, entries, List.of(url), view)
        : unfinished(question, entries, view);
  }

  Turn media(Asking question, View view) {
    return Turn.say(question, Line.of("evidence.media", "link", page(question, view)));
  }

  private static Entries entries(Asking question, Field.Evidence field, View view) {
    return Entries.of(field, view.paper(question.form()));
  }

  private static String page(Asking question, View view) {
    return view.links().proof(view.paper(question.form()).begun().id(), question.field());
  }

  private Turn entry(Asking question, Entries entries, List<String> links, View view) {
    if (links.isEmpty() || !entries.takesLinks()) {
      return writing.again(question, List.of(Line.of("evidence.no-link")), view);
    }
    var link = links.getFirst();
    if (entries.endsWith(link)) {
      return new Say(question.understood(), asked(question, entries.field(), view));
    }
    if (entries.isFull()) {
      var most = String.valueOf(entries.field().most());
      var full = Line.of("evidence.full", "most", most, "link", page(question, view));
      return writing.again(question, List.of(full), view);
    }
    return keep(question, entries.field(), entries.with(link));
  }

  private Turn original(Asking question, Entries entries, String typed, View view) {
    var word = vocabulary.word(typed);
    var number = vocabulary.number(typed).orElse(0);
    if (word.equals(Optional.of(Word.YES)) || number == 1) {
      return keep(question, entries.field(), entries.marked(true));
    }
    return word.equals(Optional.of(Word.NO)) || number == 2
        ? keep(question, entries.field(), entries.marked(false))
        : unfinished(question, entries, view);
  }

  private Turn unfinished(Asking question, Entries entries, View view) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of("evidence.unfinished"));
    lines.addAll(asked(question, entries.field(), view));
    return writing.again(question, lines, view);
  }

  private static List<Line> asked(Asking question, Field.Evidence field, View view) {
    var paper = view.paper(question.form());
    return Entries.of(field, paper).question(paper, view.links());
  }

  /** Keeps the list as it is now, and asks what follows from it. */
  private Turn keep(Asking question, Field.Evidence field, String value) {
    return new Do<>(
        new Command.Answer(question.form(), question.field(), value),
        (outcome, now) ->
            switch (outcome) {
              case Done<Saved> _ -> new Say(question.understood(), kept(question, field, now));
              case Refused<Saved>(var why) -> writing.refused(question, why, now);
            });
  }

  private static List<Line> kept(Asking question, Field.Evidence field, View now) {
    var entries = entries(question, field, now);
    var lines = new ArrayList<Line>();
    if (entries.ask() == Entries.Ask.ENTRY && !entries.proofs().isEmpty()) {
      var isOriginal = Boolean.TRUE.equals(entries.proofs().getLast().original());
      var number = String.valueOf(entries.proofs().size());
      lines.add(Line.of(isOriginal ? "evidence.marked" : "evidence.kept", "number", number));
    }
    lines.addAll(asked(question, field, now));
    return lines;
  }

  private Turn end(Asking question, Entries entries, View view) {
    var count = entries.proofs().size();
    if (entries.isTooShort()) {
      var few =
          Line.of(
              "evidence.too-few",
              "least",
              String.valueOf(entries.field().least()),
              "count",
              String.valueOf(count));
      return writing.again(question, List.of(few), view);
    }
    if (count == 0) {
      return writing.skip(question);
    }
    var done =
        Line.of(
            "evidence.done",
            "label",
            entries.field().head().label(),
            "count",
            String.valueOf(count));
    return showing.onward(question, view, List.of(done));
  }

  Turn text(Asking question, Field.Attachment field, String typed, View view) {
    var isDone = vocabulary.word(typed).equals(Optional.of(Word.DONE));
    var isThere = view.paper(question.form()).isWritten(field);
    return switch (field.way()) {
      case PAGE ->
          isThere && isDone
              ? showing.onward(question, view, List.of(Line.of("space.there")))
              : new Say(
                  question, List.of(Line.of("attachment.not-there", "link", page(question, view))));
      case OFFLINE ->
          isThere && isDone
              ? showing.onward(question, view, List.of(handed(question, field, view)))
              : handOver(question, field, isDone ? "" : typed);
    };
  }

  /** A table isn't taken from the chat, whatever is typed. */
  Turn text(Asking question, Field.Table field, String typed, View view) {
    var paper = view.paper(question.form());
    var link = view.links().table(paper.begun().id(), question.field());
    if (!paper.isWritten(field) || !vocabulary.word(typed).equals(Optional.of(Word.DONE))) {
      return new Say(question, List.of(Line.of("table.not-there", "link", link)));
    }
    return paper.isWrong(field)
        ? new Say(question, List.of(Line.of("table.wrong", "link", link)))
        : showing.onward(question, view, List.of(Line.of("space.there")));
  }

  private Turn handOver(Asking question, Field.Attachment field, String note) {
    var value = Attached.handedOver(note).write();
    return new Do<>(
        new Command.Answer(question.form(), question.field(), value),
        (outcome, now) ->
            switch (outcome) {
              case Done<Saved> _ ->
                  showing.onward(question, now, List.of(handed(question, field, now)));
              case Refused<Saved>(var why) -> writing.refused(question, why, now);
            });
  }

  private static Line handed(Asking question, Field.Attachment field, View view) {
    var isReceived = !view.paper(question.form()).isWrong(field);
    return Line.of(
        isReceived ? "attachment.received" : "attachment.handed", "label", field.head().label());
  }
}
