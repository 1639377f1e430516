package pingyou.review.panel;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Release;
import pingyou.review.Terms;
import pingyou.review.assignment.Assignments;
import pingyou.review.assignment.Cause;
import pingyou.review.assignment.Pair;
import pingyou.review.assignment.Solution;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** Gives cards out and takes them back, under the lock of the track's panel. */
public final class Seating {
  private final Cards cards;
  private final Docket docket;
  private final Roles roles;
  private final Tidings tidings;

  public Seating(Cards cards, Docket docket, Roles roles, Tidings tidings) {
    this.cards = cards;
    this.docket = docket;
    this.roles = roles;
    this.tidings = tidings;
  }

  /** What refilling came to; cases that stay short are named. */
  record Refilled(List<Card> added, Set<UUID> unfilled) {}

  /** Until the transaction ends nobody else gives or takes cards of this track. */
  public void lock(Tx tx, Terms terms) {
    var mapper = tx.mapper(PanelMapper.class);
    mapper.prepare(terms.campaign().id(), terms.track().id());
    mapper.lock(terms.campaign().id(), terms.track().id());
  }

  /** The present situation, the open cards of people who are reviewers no more taken back. */
  Situation situation(Tx tx, Terms terms, Actor by, Instant now) {
    var present =
        roles.holders(tx, terms.campaign().id(), Role.REVIEWER, null).stream()
            .map(Grant::person)
            .collect(Collectors.toSet());
    cards.ofTrack(tx, terms).stream()
        .filter(card -> card.isOpen() && !present.contains(card.reviewer()))
        .forEach(card -> release(tx, card.id(), new Release(Release.Cause.STOPPED, "", now), by));
    return situation(tx, terms);
  }

  private Situation situation(Tx tx, Terms terms) {
    var campaign = terms.campaign().id();
    return new Situation(
        terms,
        docket.cases(tx, terms),
        cards.ofTrack(tx, terms),
        roles.holders(tx, campaign, Role.REVIEWER, null),
        roles.holders(tx, campaign, Role.EVALUATOR, null),
        tx.mapper(PanelMapper.class).conflicts(campaign));
  }

  /**
   * Gives every case that lost a card another reviewer, by the rule of the assignment; others keep
   * theirs. A case for which there is nobody stays short, and the secretariat is told.
   */
  Refilled refill(Tx tx, Terms terms, Actor by, Instant now) {
    var situation = situation(tx, terms, by, now);
    var untouched = situation.untouched();
    var leftOut = new HashSet<>(untouched);
    while (true) {
      switch (Assignments.assign(situation.roster(leftOut))) {
        case Solution.Assigned assigned -> {
          var added = give(tx, situation, assigned.added(), by, now);
          leftOut.removeAll(untouched);
          tidings.unfilled(tx, terms, leftOut, now);
          return new Refilled(added, leftOut);
        }
        case Solution.Impossible(var causes) ->
            causes.forEach(cause -> leftOut.addAll(cases(cause)));
      }
    }
  }

  private static List<UUID> cases(Cause cause) {
    return switch (cause) {
      case Cause.TooFewReviewers it -> List.of(it.caseId());
      case Cause.TooFewPlaces it -> it.caseIds();
      case Cause.KeptAgainstRule it -> List.of(it.pair().caseId());
    };
  }

  List<Card> give(Tx tx, Situation situation, List<Pair> pairs, Actor by, Instant now) {
    var added = pairs.stream().map(pair -> card(situation, pair, now)).toList();
    hand(tx, situation.terms(), added, by, now);
    return added;
  }

  /** Puts new cards on record and tells each reviewer once how many and until when. */
  public void hand(Tx tx, Terms terms, List<Card> added, Actor by, Instant now) {
    for (var card : added) {
      cards.add(tx, card);
      var detail =
          Map.of("case", card.application().toString(), "reviewer", card.reviewer().toString());
      tx.audit(new AuditLine(by, "review.assign", terms.campaign().id(), card.id(), now, detail));
    }
    added.stream()
        .collect(Collectors.groupingBy(Card::reviewer))
        .forEach((_, theirs) -> tidings.assigned(tx, terms, theirs, now));
  }

  /** A case that was given more time keeps it, whoever reviews it. */
  private static Card card(Situation situation, Pair pair, Instant now) {
    @Nullable Instant extended =
        situation.cards().stream()
            .filter(card -> card.application().equals(pair.caseId()))
            .map(Card::extendedUntil)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    var seat =
        new Card.Seat(
            situation.terms().campaign().id(),
            situation.terms().track().id(),
            pair.caseId(),
            pair.reviewerId());
    return Card.given(Ids.next(), seat, now, extended);
  }

  /**
   * Takes a card from its reviewer, unless it was handed in or taken meanwhile.
   *
   * @return whether it was taken
   */
  boolean release(Tx tx, UUID id, Release how, Actor by) {
    var card = cards.lock(tx, id).filter(Card::isOpen);
    card.ifPresent(open -> {
      cards.save(tx, open.released(how));
      var detail =
          Map.of(
              "case", open.application().toString(),
              "reviewer", open.reviewer().toString(),
              "cause", how.cause().name());
      tx.audit(new AuditLine(by, "review.release", open.seat().campaign(), id, how.at(), detail));
    });
    return card.isPresent();
  }
}
