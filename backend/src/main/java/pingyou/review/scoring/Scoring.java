package pingyou.review.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Admission;
import pingyou.review.Admission.Held;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Figure;
import pingyou.review.Sheet;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Tx;

/** What a reviewer does with a card. Every act is refused outside window, role or own card. */
public final class Scoring {
  private final Cards cards;
  private final Admission admission;
  private final Honours honours;

  public Scoring(Cards cards, Admission admission, Honours honours) {
    this.cards = cards;
    this.admission = admission;
    this.honours = honours;
  }

  /**
   * Scores an indicator.
   *
   * @param halves half-points from 0 to the indicator's most; null takes the score back
   */
  public Outcome<Saving> score(Tx tx, CardEdit edit, String indicator, @Nullable Integer halves) {
    var detail = Map.of("indicator", indicator, "halves", String.valueOf(halves));
    return write(
        tx,
        edit,
        new Change(
            rubric -> Entries.scoreFault(rubric, indicator, halves),
            (_, sheet) -> sheet.scored(indicator, halves),
            "review.score",
            detail));
  }

  /**
   * Says why an indicator's points differ from what the counts give; an empty text takes it out.
   */
  public Outcome<Saving> reason(Tx tx, CardEdit edit, String indicator, String text) {
    return write(
        tx,
        edit,
        new Change(
            rubric -> Entries.reasonFault(rubric, indicator, text),
            (_, sheet) -> sheet.reasoned(indicator, text.strip()),
            "review.reason",
            Map.of("indicator", indicator, "reason", text.strip())));
  }

  /**
   * Keeps what the reviewer read in the space, with the time and the reader. The same figure again
   * is a new reading. Points that the counts alone give follow, unless the reviewer gave others.
   *
   * @param value null takes it back
   */
  public Outcome<Saving> read(Tx tx, CardEdit edit, String reading, @Nullable Long value) {
    var figure = value == null ? null : new Figure(value, edit.moment().at(), edit.reviewer());
    var detail = Map.of("reading", reading, "value", String.valueOf(value));
    return write(
        tx,
        edit,
        new Change(
            rubric -> Entries.readingFault(rubric, reading, value),
            (rubric, sheet) -> Following.follow(rubric, sheet, sheet.read(reading, figure)),
            "review.read",
            detail));
  }

  /** Writes the comment, an empty one to take it out. */
  public Outcome<Saving> comment(Tx tx, CardEdit edit, String text) {
    return write(
        tx,
        edit,
        new Change(
            rubric -> Entries.commentFault(text),
            (_, sheet) -> sheet.commented(text.strip()),
            "review.comment",
            Map.of()));
  }

  /** Hands the card in and locks it; refused with all that is missing. */
  public Outcome<Saving> submit(Tx tx, CardEdit edit) {
    return onCard(
        tx,
        edit,
        held -> {
          var rubric = held.terms().track().rubric();
          var sheet = honours.sheet(tx, rubric, held.card(), edit.moment().at());
          var missing = Missing.refusals(rubric, sheet);
          if (!missing.isEmpty()) {
            return new Outcome.Refused<>(missing);
          }
          var card = held.card().holding(sheet).submitted(edit.moment().at());
          return saved(tx, edit, card, "review.submit", Map.of());
        });
  }

  private Outcome<Saving> write(Tx tx, CardEdit edit, Change change) {
    return onCard(
        tx,
        edit,
        held -> {
          var rubric = held.terms().track().rubric();
          var fault = change.fault().apply(rubric);
          if (fault.isPresent()) {
            return Outcome.refused(fault.get());
          }
          var before = honours.sheet(tx, rubric, held.card(), edit.moment().at());
          var sheet = change.to().apply(rubric, before);
          if (sheet.equals(held.card().sheet())) {
            return Outcome.done(new Saving.Saved(held.card()));
          }
          var card = held.card().written(sheet, edit.moment().at());
          return saved(tx, edit, card, change.act(), change.detail());
        });
  }

  private Outcome<Saving> onCard(Tx tx, CardEdit edit, Function<Held, Outcome<Saving>> work) {
    return switch (admission.writable(tx, edit.card(), edit.reviewer(), edit.moment())) {
      case Outcome.Refused<Held>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<Held>(var held) ->
          held.card().version() == edit.expectedVersion()
              ? work.apply(held)
              : Outcome.done(new Saving.Stale(held.card()));
    };
  }

  private Outcome<Saving> saved(
      Tx tx, CardEdit edit, Card card, String act, Map<String, String> detail) {
    cards.save(tx, card);
    tx.audit(
        new AuditLine(
            Actor.person(edit.reviewer()),
            act,
            card.seat().campaign(),
            card.id(),
            edit.moment().at(),
            detail));
    return Outcome.done(new Saving.Saved(card));
  }

  /** Something written on a card: what could be wrong with it, and what it makes of the sheet. */
  private record Change(
      Function<Rubric, Optional<Refusal>> fault,
      BiFunction<Rubric, Sheet, Sheet> to,
      String act,
      Map<String, String> detail) {}
}
