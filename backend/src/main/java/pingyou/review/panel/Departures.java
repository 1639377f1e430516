package pingyou.review.panel;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.review.Admission;
import pingyou.review.Admission.Held;
import pingyou.review.Cards;
import pingyou.review.Reason;
import pingyou.review.Release;
import pingyou.review.Release.Cause;
import pingyou.review.Terms;
import pingyou.store.Actor;
import pingyou.store.Tx;

/** Reviewers who give a case back (回避) or review no more. */
public final class Departures {
  private final Admission admission;
  private final Cards cards;
  private final Seating seating;
  private final Roles roles;

  public Departures(Admission admission, Cards cards, Seating seating, Roles roles) {
    this.admission = admission;
    this.cards = cards;
    this.seating = seating;
    this.roles = roles;
  }

  /**
   * What became of freed cards.
   *
   * @param released how many were taken back
   * @param unfilled cases for which no other reviewer was found; they block the decision
   */
  public record Freed(int released, Set<UUID> unfilled) {
    public Freed {
      unfilled = Set.copyOf(unfilled);
    }
  }

  /**
   * A reviewer gives a card back that isn't handed in; the case is out of their sight at once and
   * goes to another by the rule of the assignment; at an office, where everybody scores every case,
   * to nobody. It may be done before the review opens.
   */
  public Outcome<Freed> recuse(Tx tx, UUID reviewer, UUID card, String reason, Moment moment) {
    var fault = Reason.fault(reason);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    var found = cards.find(tx, card);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.of("review.card"));
    }
    var terms = admission.terms(tx, found.get());
    seating.lock(tx, terms);
    return switch (admission.open(tx, card, reviewer)) {
      case Outcome.Refused<Held>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<Held> _ -> {
        var actor = Actor.person(reviewer);
        var how = new Release(Cause.RECUSED, reason.strip(), moment.at());
        seating.release(tx, card, how, actor);
        yield Outcome.done(
            new Freed(1, terms.office() == null ? refilled(tx, terms, actor, moment) : Set.of()));
      }
    };
  }

  private Set<UUID> refilled(Tx tx, Terms terms, Actor by, Moment moment) {
    return seating.refill(tx, terms, by, moment.at()).unfilled();
  }

  /**
   * The secretariat ends someone's reviewing: the role goes, sign-in included, cards handed in
   * stay, all others go to somebody else.
   */
  public Outcome<Freed> stop(Tx tx, Act act, UUID reviewer, String reason) {
    if (!admission.steers(tx, act.person(), act.campaign())) {
      return Outcome.refused(Refusal.of("review.secretariat"));
    }
    var fault = Reason.fault(reason);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    for (var grant : roles.of(tx, reviewer)) {
      if (isReviewing(grant, act.campaign())
          && roles.revoke(tx, act.actor(), grant.id(), act.moment().at())
              instanceof Outcome.Refused<Grant>(var why)) {
        return new Outcome.Refused<>(why);
      }
    }
    return Outcome.done(freed(tx, act, reviewer, reason.strip()));
  }

  private static boolean isReviewing(Grant grant, String campaign) {
    return grant.role() == Role.REVIEWER && grant.campaign().equals(campaign);
  }

  private Freed freed(Tx tx, Act act, UUID reviewer, String reason) {
    int released = 0;
    var unfilled = new HashSet<UUID>();
    for (var terms : admission.tracks(act.campaign())) {
      seating.lock(tx, terms);
      var how = new Release(Cause.STOPPED, reason, act.moment().at());
      int taken = take(tx, terms, reviewer, how, act.actor());
      if (taken > 0) {
        released += taken;
        var refilled = seating.refill(tx, terms, act.actor(), act.moment().at());
        unfilled.addAll(refilled.unfilled());
      }
    }
    return new Freed(released, unfilled);
  }

  private int take(Tx tx, Terms terms, UUID reviewer, Release how, Actor by) {
    int taken = 0;
    for (var card : cards.ofTrack(tx, terms)) {
      if (card.reviewer().equals(reviewer)
          && card.isOpen()
          && seating.release(tx, card.id(), how, by)) {
        taken++;
      }
    }
    return taken;
  }
}
