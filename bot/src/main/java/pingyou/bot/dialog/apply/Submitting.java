package pingyou.bot.dialog.apply;

import java.util.List;
import java.util.Optional;
import pingyou.application.Status;
import pingyou.bot.dialog.step.FormId;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.Command;
import pingyou.bot.dialog.turn.Command.Nothing;
import pingyou.bot.dialog.turn.Command.Receipt;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Lines;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.Turn.Say;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Dates;

/** Summary, promise, receipt; and taking back. */
final class Submitting {
  private static final int HASH_SHOWN = 8;

  private final Showing showing;

  Submitting(Showing showing) {
    this.showing = showing;
  }

  /** 提交: what is missing first, then the summary, from there the promise. */
  Turn submit(Paper paper, Step from, View view) {
    if (!paper.isOpen(view.moment())) {
      return Turn.say(Step.Idle.START, Showing.outside(paper, view));
    }
    var application = paper.begun();
    if (!paper.missing().isEmpty()) {
      return missing(paper, view);
    }
    if (application.status() == Status.SUBMITTED && !application.changed()) {
      return Turn.say(
          Step.Idle.START,
          Line.of(
              "submit.nothing-new",
              "number",
              String.valueOf(application.number()),
              "deadline",
              Showing.deadline(paper)));
    }
    return from instanceof Step.Summary || from instanceof Step.Promising
        ? showing.show(new Step.Promising(paper.id(), application.version()), view, List.of())
        : showing.show(new Step.Summary(paper.id(), 0), view, List.of());
  }

  private Turn missing(Paper paper, View view) {
    var fields = Overview.missingFields(paper);
    var lines =
        List.of(
            Line.of(
                "submit.missing",
                "count",
                Questions.digits(fields.size()),
                "labels",
                Overview.labels(paper, fields)));
    var summary = new Step.Summary(paper.id(), 0);
    return fields.isEmpty()
        ? showing.show(summary, view, Lines.of(paper.missing()))
        : showing.show(new Asking(paper.id(), fields.getFirst(), 0, 0, summary), view, lines);
  }

  /** 我承诺. */
  Turn promise(Step.Promising step) {
    return new Do<>(
        new Command.Submit(step.form(), step.version()),
        (outcome, now) ->
            switch (outcome) {
              case Done<Receipt>(var receipt) ->
                  new Say(Step.Idle.START, receipt(receipt, now.paper(step.form()), now));
              case Refused<Receipt>(var why) -> refused(step.form(), why, now);
            });
  }

  private static List<Line> receipt(Receipt receipt, Paper paper, View view) {
    return List.of(
        Line.of(
            "receipt",
            "title",
            Showing.title(paper),
            "number",
            receipt.number(),
            "time",
            Dates.time(receipt.at(), paper.campaign().zone()),
            "hash",
            receipt.hash().substring(0, HASH_SHOWN),
            "promise",
            paper.track().promise().title(),
            "version",
            paper.track().promise().version()),
        Line.of("receipt.next", "deadline", Showing.deadline(paper)),
        Line.of("receipt.page", "link", view.links().receipt(paper.begun().id())));
  }

  private Turn refused(FormId form, List<Refusal> why, View now) {
    return now.paper(form).isOpen(now.moment())
        ? showing.show(new Step.Summary(form, 0), now, Lines.of(why))
        : new Say(Step.Idle.START, Lines.of(why));
  }

  /** 撤回: asks first. */
  Turn withdraw(Paper paper, Step from, View view) {
    if (!paper.begun().status().counts()) {
      return Turn.say(from, Line.of("withdraw.nothing"));
    }
    return paper.isOpen(view.moment())
        ? showing.show(
            new Step.Withdrawing(paper.id(), from.inForm().orElse(null)), view, List.of())
        : Turn.say(Step.Idle.START, Showing.outside(paper, view));
  }

  /** The answer to whether to take it back. */
  Turn withdrawn(Step.Withdrawing step) {
    return new Do<>(
        new Command.Withdraw(step.form()),
        (outcome, now) ->
            switch (outcome) {
              case Done<Nothing> _ ->
                  Turn.say(
                      Step.Idle.START,
                      Line.of(
                          "withdraw.done", "deadline", Showing.deadline(now.paper(step.form()))));
              case Refused<Nothing>(var why) -> new Say(Step.Idle.START, Lines.of(why));
            });
  }

  Turn kept(Step.Withdrawing step, View view) {
    return showing.show(
        Optional.ofNullable(step.resume()).orElse(Step.Idle.START),
        view,
        List.of(Line.of("withdraw.kept")));
  }
}
