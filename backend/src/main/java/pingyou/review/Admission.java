package pingyou.review;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Tx;

/** Whether a reviewer has a card in hand and may write on it. */
public final class Admission {
  private final Cards cards;
  private final Roles roles;
  private final Function<String, Campaign> campaigns;

  /**
   * @param campaigns the running rules of a campaign by its id
   */
  public Admission(Cards cards, Roles roles, Function<String, Campaign> campaigns) {
    this.cards = cards;
    this.roles = roles;
    this.campaigns = campaigns;
  }

  /** A locked card with its rules. */
  public record Held(Card card, Terms terms) {}

  public Terms terms(String campaign, String track) {
    var running = campaigns.apply(campaign);
    return new Terms(running, running.track(track));
  }

  /** All tracks of a campaign. */
  public List<Terms> tracks(String campaign) {
    var running = campaigns.apply(campaign);
    return running.tracks().stream().map(track -> new Terms(running, track)).toList();
  }

  public Terms terms(Card card) {
    return terms(card.seat().campaign(), card.seat().track());
  }

  /** The card, locked, if it is this reviewer's, who is one still, and wasn't given back. */
  public Outcome<Held> own(Tx tx, UUID card, UUID reviewer) {
    var found = cards.lock(tx, card).filter(it -> it.reviewer().equals(reviewer));
    if (found.isEmpty() || !found.get().state().isLive()) {
      return Outcome.refused(Refusal.of("review.card"));
    }
    if (!roles.has(tx, reviewer, found.get().seat().campaign(), Role.REVIEWER, null)) {
      return Outcome.refused(Refusal.of("review.role"));
    }
    return Outcome.done(new Held(found.get(), terms(found.get())));
  }

  /** As {@link #own}, if it isn't handed in. */
  public Outcome<Held> open(Tx tx, UUID card, UUID reviewer) {
    return switch (own(tx, card, reviewer)) {
      case Outcome.Refused<Held> refused -> refused;
      case Outcome.Done<Held>(var held) ->
          held.card().isOpen() ? Outcome.done(held) : Outcome.refused(Refusal.of("review.locked"));
    };
  }

  /** As {@link #open}, inside the card's window. */
  public Outcome<Held> writable(Tx tx, UUID card, UUID reviewer, Moment moment) {
    return switch (open(tx, card, reviewer)) {
      case Outcome.Refused<Held> refused -> refused;
      case Outcome.Done<Held>(var held) ->
          held.terms()
              .outside(held.card(), moment)
              .<Outcome<Held>>map(Outcome::refused)
              .orElse(Outcome.done(held));
    };
  }

  /** Whether this person may look at everything of the campaign: the secretariat, auditors. */
  public boolean looks(Tx tx, UUID person, String campaign) {
    return steers(tx, person, campaign) || roles.has(tx, person, campaign, Role.AUDITOR, null);
  }

  /** Whether this person acts for the secretariat of the campaign. */
  public boolean steers(Tx tx, UUID person, String campaign) {
    return roles.has(tx, person, campaign, Role.SECRETARIAT, null);
  }
}
