package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Choices;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.Texts;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.Agreement;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.notice.wording.Dates;

/** Asks what a step asks; what must come before it comes before it. */
final class Showing {
  private final Questions questions;

  Showing(Questions questions) {
    this.questions = questions;
  }

  /**
   * @param before what is said first
   */
  Turn show(Step step, View view, List<Line> before) {
    return switch (step) {
      case Asking question -> ask(question, view, before);
      case Step.Agreeing it -> new Say(it, Lines.apart(before, agreement(it, view)));
      case Step.PickingSchool it -> new Say(it, Lines.apart(before, schools(it)));
      case Step.Summary(var form, var page) ->
          new Say(step, Lines.apart(before, Overview.lines(view.paper(form), page, view.links())));
      case Step.Promising(var form, _) ->
          new Say(step, Lines.apart(before, promise(view.paper(form))));
      case Step.Withdrawing(var form, _) ->
          new Say(step, Lines.apart(before, withdrawing(view.paper(form))));
      case Step.ChoosingForm(var page, _) -> new Say(step, Lines.apart(before, forms(view, page)));
      case Step.Idle _, Step.PickingCard _ -> new Say(step, before);
    };
  }

  private Turn ask(Asking question, View view, List<Line> before) {
    var paper = view.paper(question.form());
    if (!paper.isOpen(view.moment())) {
      return new Say(Step.Idle.START, Lines.apart(before, List.of(outside(paper, view))));
    }
    var field = paper.track().form().field(question.field());
    if (!paper.asked().contains(field)) {
      return onward(question, view, before);
    }
    var consent = consentMissing(paper, field);
    if (consent.isPresent()) {
      var agreement = consent.get();
      var step = new Step.Agreeing(question, agreement.id(), agreement.version(), 0);
      return show(step, view, before);
    }
    if (paper.application() == null) {
      return begin(question, before);
    }
    var earlier = Walk.prerequisite(paper, field);
    return earlier.isPresent()
        ? ask(Asking.of(question.form(), earlier.get().head().id()), view, before)
        : new Say(question, Lines.apart(before, questions.lines(question, paper, view.links())));
  }

  private Turn begin(Asking question, List<Line> before) {
    return new Do<>(
        new Command.Begin(question.form()),
        (outcome, now) ->
            switch (outcome) {
              case Done<Command.Nothing> _ -> ask(question, now, before);
              case Refused<Command.Nothing>(var why) ->
                  new Say(Step.Idle.START, Lines.apart(before, Lines.of(why)));
            });
  }

  private static Optional<Agreement> consentMissing(Paper paper, Field field) {
    return paper.campaign().agreementsBefore(field).stream()
        .filter(agreement -> !paper.agreed().contains(agreement))
        .findFirst();
  }

  /** Goes on after a question: back to where the person came from, or to the next one. */
  Turn onward(Asking question, View view, List<Line> before) {
    var paper = view.paper(question.form());
    var back = question.back();
    if (back == null) {
      return Walk.next(paper, question.field())
          .map(field -> to(field, question, view, before))
          .orElseGet(() -> show(new Step.Summary(question.form(), 0), view, before));
    }
    return Walk.dependant(paper, question.field())
        .map(field -> show(new Asking(paper.id(), field.head().id(), 0, 0, back), view, before))
        .orElseGet(() -> returnTo(back, view, before));
  }

  /** Back from a detour; a summary that was read before isn't said once more. */
  Turn returnTo(Step back, View view, List<Line> before) {
    return back instanceof Step.Summary(var form, _)
        ? new Say(back, Lines.join(before, List.of(Overview.whatNext(view.paper(form)))))
        : show(back, view, before);
  }

  private Turn to(Field field, Asking from, View view, List<Line> before) {
    var id = field.head().id();
    var passed =
        Walk.reviewersOwnBetween(view.paper(from.form()), from.field(), id).stream()
            .map(Field::head)
            .map(head -> Line.of("ask.reviewers-own", "label", head.label(), "hint", head.hint()))
            .toList();
    return ask(Asking.of(from.form(), id), view, Lines.join(before, passed));
  }

  /** Goes one question back. */
  Turn back(Asking question, View view) {
    var back = question.back();
    if (back != null) {
      return show(back, view, List.of());
    }
    var form = question.form();
    return Walk.previous(view.paper(form), question.field())
        .map(field -> show(Asking.of(form, field.head().id()), view, List.of()))
        .orElseGet(() -> show(question, view, List.of(Line.of("ask.first"))));
  }

  private static List<Line> agreement(Step.Agreeing step, View view) {
    var agreement = agreement(step, view.paper(step.question().form()));
    var parts = Texts.parts(agreement.text());
    int page = Math.min(step.page(), parts.size() - 1);
    var lines = new ArrayList<Line>();
    if (page == 0) {
      lines.add(Line.of("agree.head", "title", agreement.title(), "purpose", agreement.purpose()));
    }
    lines.add(Line.of("text", "text", parts.get(page)));
    lines.add(Line.of(page < parts.size() - 1 ? "agree.more" : "agree.ask"));
    return lines;
  }

  static Agreement agreement(Step.Agreeing step, Paper paper) {
    return paper.campaign().agreements().stream()
        .filter(it -> it.id().equals(step.agreement()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Line> schools(Step.PickingSchool step) {
    if (step.offered().isEmpty()) {
      return List.of(Line.of("school.none", "typed", step.typed()));
    }
    return Lines.join(
        List.of(Line.of("school.found")),
        SchoolSearch.choices(step).lines(step.page()),
        List.of(Line.of("school.other", "typed", step.typed())));
  }

  private static List<Line> promise(Paper paper) {
    var promise = paper.track().promise();
    return List.of(
        Line.of("promise.head", "title", promise.title(), "version", promise.version()),
        Line.of("text", "text", promise.text().strip()),
        Line.of("promise.ask"));
  }

  private static List<Line> withdrawing(Paper paper) {
    return List.of(
        Line.of(
            "withdraw.ask",
            "number",
            String.valueOf(paper.begun().number()),
            "deadline",
            deadline(paper)));
  }

  private static List<Line> forms(View view, int page) {
    return Lines.join(List.of(Line.of("forms.which")), choices(view.open()).lines(page));
  }

  /** The open forms to choose from. */
  static Choices choices(List<Paper> open) {
    long campaigns = open.stream().map(paper -> paper.campaign().id()).distinct().count();
    return new Choices(
        open.stream()
            .map(paper ->
                new Choices.Option(
                    key(paper), campaigns == 1 ? paper.track().title() : title(paper)))
            .toList());
  }

  static String key(Paper paper) {
    return paper.campaign().id() + "/" + paper.track().id();
  }

  /** The campaign, and the track where it has more than one. */
  static String title(Paper paper) {
    var campaign = paper.campaign();
    return campaign.tracks().size() == 1
        ? campaign.shortTitle()
        : campaign.shortTitle() + " · " + paper.track().title();
  }

  static String deadline(Paper paper) {
    return Dates.close(paper.applying().closesAt(), paper.campaign().zone());
  }

  /** Why a form can't be written on now: it isn't open yet, or no longer. */
  static Line outside(Paper paper, View view) {
    var zone = paper.campaign().zone();
    var opens = paper.applying().opensAt();
    return view.moment().at().isBefore(opens)
        ? Line.of("form.not-open", "title", title(paper), "opens", Dates.time(opens, zone))
        : Line.of("form.closed", "title", title(paper), "deadline", deadline(paper));
  }
}
