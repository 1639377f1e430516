package pingyou.review.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.campaign.Panel.Bond;
import pingyou.campaign.rule.Moment;
import pingyou.person.Grant;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Entrant;
import pingyou.review.Terms;
import pingyou.review.panel.Conflict;
import pingyou.review.panel.Conflicts;
import pingyou.review.panel.Seating;
import pingyou.store.Actor;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** Gives every evaluator of an office a card for each of its cases. */
public final class Handouts {
  private final Cards cards;
  private final Docket docket;
  private final Offices offices;
  private final Seating seating;
  private final Conflicts conflicts;

  public Handouts(
      Cards cards, Docket docket, Offices offices, Seating seating, Conflicts conflicts) {
    this.cards = cards;
    this.docket = docket;
    this.offices = offices;
    this.seating = seating;
    this.conflicts = conflicts;
  }

  private record Pair(UUID application, UUID evaluator) {}

  /**
   * Makes the cards that are missing while the office's window is open; called again it adds what
   * has come in since, mostly nothing.
   */
  public void give(Tx tx, Terms terms, Instant now) {
    if (!terms.window().contains(Moment.of(now))) {
      return;
    }
    seating.lock(tx, terms);
    var missing = missing(tx, terms, now);
    if (!missing.isEmpty()) {
      seating.hand(tx, terms, missing, Actor.SYSTEM, now);
    }
  }

  private List<Card> missing(Tx tx, Terms terms, Instant now) {
    var campaign = terms.campaign().id();
    var office = Objects.requireNonNull(terms.office());
    var evaluators = offices.evaluators(tx, campaign, office);
    var declared = conflicts.of(tx, campaign);
    var had =
        cards.ofTrack(tx, terms).stream()
            .map(it -> new Pair(it.application(), it.reviewer()))
            .collect(Collectors.toSet());
    var missing = new ArrayList<Card>();
    for (var entrant : docket.entrants(tx, offices.candidates(tx, terms))) {
      for (var evaluator : evaluators) {
        var pair = new Pair(entrant.application(), evaluator.person());
        if (!isBarred(terms, evaluator, entrant, declared) && had.add(pair)) {
          var seat =
              new Card.Seat(
                  campaign, terms.track().id(), office, pair.application(), pair.evaluator());
          missing.add(Card.given(Ids.next(), seat, now, null));
        }
      }
    }
    return missing;
  }

  /** The region is the same by nature; what else keeps a reviewer off keeps an evaluator off. */
  private static boolean isBarred(
      Terms terms, Grant evaluator, Entrant entrant, List<Conflict> declared) {
    var school = evaluator.school();
    boolean isOfSchool = school != null && school.equals(entrant.line().school());
    return entrant.person().equals(evaluator.person())
        || (isOfSchool && terms.track().panel().barred().contains(Bond.SCHOOL))
        || declared.stream()
            .anyMatch(it -> it.reviewer().equals(evaluator.person()) && it.concerns(entrant));
  }
}
