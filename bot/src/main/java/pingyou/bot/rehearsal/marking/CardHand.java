package pingyou.bot.rehearsal.marking;

import java.util.Map;
import java.util.function.Supplier;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.review.Card;
import pingyou.review.scoring.CardEdit;
import pingyou.review.scoring.Missing;
import pingyou.review.scoring.Saving;
import pingyou.review.scoring.Scoring;
import pingyou.store.Tx;

/** A reviewer's hand on one card, that has seen each version of it. */
public final class CardHand {
  private final Scoring scoring;
  private final Tx tx;
  private final Moment moment;
  private Card card;
  private Outcome<Card> last;

  public CardHand(Scoring scoring, Tx tx, Card card, Moment moment) {
    this.scoring = scoring;
    this.tx = tx;
    this.card = card;
    this.moment = moment;
    this.last = Outcome.done(card);
  }

  /**
   * What a reviewer means to write.
   *
   * @param scores half-points by indicator
   * @param counts figures by reading
   * @param ownReason for points that differ from what the counts give
   */
  public record Plan(
      Map<String, Integer> scores,
      Map<String, Long> counts,
      String comment,
      Supplier<String> ownReason) {}

  /** Writes what isn't there yet; what somebody wrote on the card stays. */
  public CardHand write(Rubric rubric, Plan plan) {
    var written = card.sheet();
    plan.counts()
        .forEach((id, value) -> {
          if (!written.readings().containsKey(id)) {
            does(edit -> scoring.read(tx, edit, id, value));
          }
        });
    plan.scores()
        .forEach((indicator, halves) -> {
          var stands = card.sheet().scores().get(indicator);
          if (!written.scores().containsKey(indicator) && !halves.equals(stands)) {
            does(edit -> scoring.score(tx, edit, indicator, halves));
          }
        });
    for (var indicator : Missing.reasons(rubric, card.sheet())) {
      does(edit -> scoring.reason(tx, edit, indicator.id(), plan.ownReason().get()));
    }
    if (written.comment().isEmpty()) {
      does(edit -> scoring.comment(tx, edit, plan.comment()));
    }
    return this;
  }

  /** Hands the card in; what became of it, or why a stroke was refused. */
  public Outcome<Card> submit() {
    does(edit -> scoring.submit(tx, edit));
    return last;
  }

  /** One thing that is done with a card. */
  private interface Stroke {
    Outcome<Saving> apply(CardEdit edit);
  }

  /** After a refusal nothing more is done. */
  private void does(Stroke stroke) {
    if (last instanceof Outcome.Refused<Card>) {
      return;
    }
    var edit = new CardEdit(card.id(), card.reviewer(), card.version(), moment);
    last =
        switch (stroke.apply(edit)) {
          case Outcome.Done<Saving>(Saving.Saved(var saved)) -> Outcome.done(saved);
          case Outcome.Done<Saving>(Saving.Stale(var current)) ->
              throw new IllegalStateException("card " + current.id() + " is written on");
          case Outcome.Refused<Saving>(var why) -> new Outcome.Refused<>(why);
        };
    if (last instanceof Outcome.Done<Card>(var saved)) {
      card = saved;
    }
  }
}
