package pingyou.bot.dialog.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import pingyou.bot.dialog.apply.Progress;
import pingyou.bot.dialog.step.Offer;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.PickingCard;
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
import pingyou.bot.dialog.turn.Work;
import pingyou.bot.dialog.turn.Work.Card;
import pingyou.bot.dialog.turn.Work.Desk;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.notice.wording.Dates;
import pingyou.person.Role;

/** 待办 and 推荐: what waits for officials, reviewers and the secretariat. */
final class Works {
  private static final int DESKS_AT_MOST = 8;
  private static final int MORE = 8;

  private final Vocabulary vocabulary;

  Works(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** 待办. */
  Turn todo(Step step, View view) {
    return view.grants().isEmpty()
        ? new Say(step, Lines.apart(List.of(Line.of("todo.none")), Progress.lines(view)))
        : found(step, (work, now) -> todo(step, work, now));
  }

  private static Turn todo(Step step, Work work, View view) {
    var before = Lines.join(deskLines(work, view), secretariat(view));
    return Greeting.isOneOf(view, Set.of(Role.REVIEWER, Role.EVALUATOR))
        ? cards(step, 0, work, before)
        : new Say(step, before);
  }

  private static Turn found(Step step, BiFunction<Work, View, Turn> then) {
    return new Do<>(
        new Command.FindWork(),
        (outcome, now) ->
            switch (outcome) {
              case Done<Work>(var work) -> then.apply(work, now);
              case Refused<Work>(var why) -> new Say(step, Lines.of(why));
            });
  }

  private static List<Line> secretariat(View view) {
    return Greeting.isOneOf(view, Set.of(Role.SECRETARIAT, Role.AUDITOR))
        ? List.of(Line.of("work.secretariat", "link", view.links().secretariat()))
        : List.of();
  }

  /** 推荐. */
  Turn desks(Step step, View view) {
    return Greeting.isOneOf(view, Set.of(Role.OFFICIAL))
        ? found(step, (work, now) -> new Say(step, deskLines(work, now)))
        : Turn.say(step, Line.of("desk.officials-only"));
  }

  private static List<Line> deskLines(Work work, View view) {
    if (!Greeting.isOneOf(view, Set.of(Role.OFFICIAL))) {
      return List.of();
    }
    var desks = work.desks();
    if (desks.isEmpty()) {
      return List.of(Line.of("desk.none", "link", view.links().desk()));
    }
    var lines = new ArrayList<Line>();
    desks.stream().limit(DESKS_AT_MOST).map(desk -> desk(desk, view)).forEach(lines::add);
    if (desks.size() > DESKS_AT_MOST) {
      lines.add(Line.of("desk.more", "link", view.links().desk()));
    }
    return lines;
  }

  private static Line desk(Desk desk, View view) {
    var at = view.moment().at();
    var key =
        at.isBefore(desk.opensAt())
            ? "desk.not-open"
            : !at.isBefore(desk.closesAt())
                ? "desk.closed"
                : desk.sent() ? "desk.sent" : "desk.open";
    return Line.of(
        key,
        "campaign",
        desk.campaign(),
        "unit",
        desk.unit(),
        "level",
        desk.level(),
        "count",
        String.valueOf(desk.undecided()),
        "opens",
        Dates.time(desk.opensAt(), desk.zone()),
        "deadline",
        Dates.close(desk.closesAt(), desk.zone()),
        "link",
        view.links().of(desk.path()));
  }

  private static Turn cards(Step step, int page, Work work, List<Line> before) {
    var cards = work.cards();
    if (cards.isEmpty()) {
      return new Say(step, Lines.apart(before, List.of(Line.of("cards.none"))));
    }
    var choices =
        new Choices(
            cards.stream().map(it -> new Choices.Option(it.id().toString(), it.name())).toList());
    var shown =
        choices.page(page).stream()
            .map(option -> new Offer(UUID.fromString(option.value()), option.name()))
            .toList();
    var lines =
        Lines.join(List.of(head(cards)), choices.lines(page), List.of(Line.of("cards.how")));
    return new Say(
        new PickingCard(shown, page, step.inForm().orElse(null)), Lines.apart(before, lines));
  }

  private static Line head(List<Card> cards) {
    var first = cards.getFirst();
    return Line.of(
        "cards.head",
        "campaign",
        first.campaign(),
        "count",
        String.valueOf(cards.size()),
        "deadline",
        Dates.close(first.closesAt(), first.zone()));
  }

  /** Which card to open; empty at any other step, and for what names no card. */
  Optional<Turn> text(Step step, String typed, View view) {
    if (!(step instanceof PickingCard(var shown, var page, _))) {
      return Optional.empty();
    }
    var number = vocabulary.number(typed);
    var word = vocabulary.word(typed);
    var offered =
        new Choices(
            shown.stream().map(it -> new Choices.Option(it.id().toString(), it.name())).toList());
    var picked = number.isPresent() ? offered.numbered(0, number.getAsInt()) : offered.named(typed);
    if (picked.isEmpty() && (word.equals(Optional.of(Word.MORE)) || number.orElse(0) == MORE)) {
      return Optional.of(found(step, (work, _) -> cards(step, page + 1, work, List.of())));
    }
    return picked.map(card ->
        Turn.say(
            step,
            Line.of(
                "cards.open",
                "name",
                card.name(),
                "link",
                view.links().card(UUID.fromString(card.value())))));
  }
}
