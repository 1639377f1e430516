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
  private final OfficeTerms offices;

  /**
   * @param campaigns the running rules of a campaign by its id
   */
  public Admission(
      Cards cards, Roles roles, Function<String, Campaign> campaigns, OfficeTerms offices) {
    this.cards = cards;
    this.roles = roles;
    this.campaigns = campaigns;
    this.offices = offices;
  }

  /** The terms by which an office's evaluators score, in its window as it stands now. */
  @FunctionalInterface
  public interface OfficeTerms {
    Terms of(Tx tx, Terms track, Office office);
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

  public Terms terms(Tx tx, Card card) {
    var terms = terms(card.seat().campaign(), card.seat().track());
    var office = card.office();
    return office == null ? terms : terms(tx, terms, office);
  }

  /** An office's terms in this track. */
  public Terms terms(Tx tx, Terms track, Office office) {
    return offices.of(tx, track, office);
  }

  /** Whether this person acts for the office as its official. */
  public boolean actsFor(Tx tx, UUID person, String campaign, Office office) {
    return roles.has(tx, person, campaign, Role.OFFICIAL, office.region());
  }

  /** Whether the card's reviewer still has the role for which it was given. */
  public boolean holds(Tx tx, Card card) {
    var office = card.office();
    var campaign = card.seat().campaign();
    return office == null
        ? roles.has(tx, card.reviewer(), campaign, Role.REVIEWER, null)
        : roles.has(tx, card.reviewer(), campaign, Role.EVALUATOR, office.region());
  }

  /** Whether a person has the case on a card, open or handed in; who gave it back hasn't. */
  public boolean isAssigned(Tx tx, UUID application, UUID reviewer) {
    return cards.ofPair(tx, application, reviewer).stream()
        .anyMatch(card -> card.state().isLive() && holds(tx, card));
  }

  /** The card, locked, if it is this reviewer's, who is one still, and wasn't given back. */
  public Outcome<Held> own(Tx tx, UUID card, UUID reviewer) {
    var found = cards.lock(tx, card).filter(it -> it.reviewer().equals(reviewer));
    if (found.isEmpty() || !found.get().state().isLive()) {
      return Outcome.refused(Refusal.of("review.card"));
    }
    if (!holds(tx, found.get())) {
      return Outcome.refused(found.get().refusal("role"));
    }
    return Outcome.done(new Held(found.get(), terms(tx, found.get())));
  }

  /** As {@link #own}, if it isn't handed in. */
  public Outcome<Held> open(Tx tx, UUID card, UUID reviewer) {
    return switch (own(tx, card, reviewer)) {
      case Outcome.Refused<Held> refused -> refused;
      case Outcome.Done<Held>(var held) ->
          held.card().isOpen()
              ? Outcome.done(held)
              : Outcome.refused(held.card().refusal("locked"));
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
