package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pingyou.application.Application;
import pingyou.application.Status;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.bot.dialog.turn.Vocabulary;
import pingyou.bot.dialog.turn.Word;

/** 申报: into a form, where the person left it. */
final class Entering {
  private final Showing showing;
  private final Vocabulary vocabulary;

  Entering(Showing showing, Vocabulary vocabulary) {
    this.showing = showing;
    this.vocabulary = vocabulary;
  }

  Turn apply(Step from, View view) {
    var left = from.inForm().filter(step -> Walk.outside(step, view).isEmpty());
    if (left.isPresent()) {
      return showing.show(left.get(), view, goOn(view));
    }
    var open = view.open();
    var begun = open.stream().filter(paper -> paper.application() != null).toList();
    var late = begun.isEmpty() ? late(view) : List.<Line>of();
    if (!late.isEmpty() && !open.isEmpty()) {
      return showing.show(new Step.ChoosingForm(0, null), view, late);
    }
    var near = begun.size() == 1 ? begun : open;
    return switch (near.size()) {
      case 0 ->
          new Say(
              Step.Idle.START,
              view.begun().isEmpty() ? Openings.lines(view) : Progress.lines(view));
      case 1 -> enter(near.getFirst(), view);
      default -> showing.show(new Step.ChoosingForm(0, null), view, List.of());
    };
  }

  /** Forms that the person left unfinished and that are closed now: no other begins by itself. */
  private static List<Line> late(View view) {
    return view.begun().stream()
        .filter(paper -> !paper.isOpen(view.moment()) && !paper.begun().status().counts())
        .map(paper -> Showing.outside(paper, view))
        .toList();
  }

  /** 换一项: which form, whatever is at hand; what is at hand stays where it is. */
  Turn other(Step from, View view) {
    return view.open().size() > 1
        ? showing.show(new Step.ChoosingForm(0, from.inForm().orElse(null)), view, List.of())
        : apply(from, view);
  }

  private static List<Line> goOn(View view) {
    return Lines.join(List.of(Line.of("form.go-on")), others(view));
  }

  /** How to come to another form, where there is one. */
  private static List<Line> others(View view) {
    return view.open().size() > 1 ? List.of(Line.of("form.other")) : List.of();
  }

  /** The answer to which form. */
  Turn choose(Step.ChoosingForm step, String typed, View view) {
    var open = view.open();
    var choices = Showing.choices(open);
    var number = vocabulary.number(typed);
    if (choices.isMore(number) || vocabulary.word(typed).equals(Optional.of(Word.MORE))) {
      return showing.show(new Step.ChoosingForm(step.page() + 1, step.resume()), view, List.of());
    }
    var picked =
        number.isPresent()
            ? choices.numbered(step.page(), number.getAsInt())
            : choices.named(typed);
    return open.stream()
        .filter(paper -> picked.stream().anyMatch(it -> it.value().equals(Showing.key(paper))))
        .findFirst()
        .map(paper -> enter(paper, view))
        .orElseGet(() -> showing.show(step, view, List.of(Line.of("list.unknown"))));
  }

  private Turn enter(Paper paper, View view) {
    var application = paper.application();
    if (application == null) {
      return toFirst(paper, view, List.of(Line.of("form.begin", "title", Showing.title(paper))));
    }
    return switch (application.status()) {
      case DRAFT, LAPSED, WITHDRAWN -> toFirst(paper, view, goOn(view));
      case RETURNED ->
          new Say(Step.Idle.START, Lines.join(returned(paper, application), others(view)));
      case SUBMITTED ->
          new Say(Step.Idle.START, Lines.join(submitted(paper, application, view), others(view)));
      case EXCLUDED -> new Say(Step.Idle.START, Progress.lines(view));
    };
  }

  private Turn toFirst(Paper paper, View view, List<Line> before) {
    Step to =
        Walk.first(paper)
            .<Step>map(field -> Asking.of(paper.id(), field.head().id()))
            .orElseGet(() -> new Step.Summary(paper.id(), 0));
    return showing.show(to, view, before);
  }

  /** Why it came back, field by field, and how to correct it. */
  private static List<Line> returned(Paper paper, Application application) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of("returned.head", "number", String.valueOf(application.number())));
    paper.track().form().fields().stream()
        .map(field -> field.head())
        .filter(head -> paper.reasons().containsKey(head.id()))
        .map(head ->
            Line.of(
                "returned.reason",
                "label",
                head.label(),
                "reason",
                Lines.brief(paper.reasons().getOrDefault(head.id(), ""), 80)))
        .limit(8)
        .forEach(lines::add);
    lines.add(Line.of("returned.how", "deadline", Showing.deadline(paper)));
    return lines;
  }

  private static List<Line> submitted(Paper paper, Application application, View view) {
    var key =
        application.status() == Status.SUBMITTED && application.changed()
            ? "submitted.changed"
            : "submitted";
    return List.of(
        Line.of(
            key,
            "number",
            String.valueOf(application.number()),
            "deadline",
            Showing.deadline(paper)),
        Line.of("progress.page", "link", view.links().draft(application.id())));
  }
}
