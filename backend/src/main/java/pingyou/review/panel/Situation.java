package pingyou.review.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.campaign.Panel.Bond;
import pingyou.person.Grant;
import pingyou.review.Card;
import pingyou.review.Entrant;
import pingyou.review.Terms;
import pingyou.review.assignment.Case;
import pingyou.review.assignment.Pair;
import pingyou.review.assignment.Reviewer;
import pingyou.review.assignment.Roster;

/**
 * All that assigning depends on, as the database has it under the panel's lock.
 *
 * @param entrants the cases to be reviewed
 * @param cards all cards of the track, released ones too
 * @param grants of reviewers; somebody may hold several
 * @param evaluators of offices, some of them reviewers too
 */
record Situation(
    Terms terms,
    List<Entrant> entrants,
    List<Card> cards,
    List<Grant> grants,
    List<Grant> evaluators,
    List<Conflict> conflicts) {

  /** Cases that never had a card. */
  Set<UUID> untouched() {
    var touched = cards.stream().map(Card::application).collect(Collectors.toSet());
    return entrants.stream()
        .map(Entrant::application)
        .filter(id -> !touched.contains(id))
        .collect(Collectors.toSet());
  }

  /** What is to be assigned, some cases left out. */
  Roster roster(Set<UUID> leftOut) {
    var wanted = entrants.stream().filter(it -> !leftOut.contains(it.application())).toList();
    var ids = wanted.stream().map(Entrant::application).collect(Collectors.toSet());
    var kept =
        cards.stream()
            .filter(card -> card.state().isLive() && ids.contains(card.application()))
            .map(card -> new Pair(card.application(), card.reviewer()))
            .collect(Collectors.toSet());
    return new Roster(
        wanted.stream().map(this::theCase).toList(),
        reviewers(wanted, kept),
        terms.track().panel().cardsPerCase(),
        terms.track().panel().barred(),
        kept);
  }

  /** An applicant of no school shares none: the case itself stands for it. */
  private Case theCase(Entrant entrant) {
    var school = entrant.line().school();
    return new Case(
        entrant.application(),
        entrant.line().number(),
        entrant.line().region(),
        school == null ? entrant.application() : school,
        cards.stream()
            .filter(card -> card.application().equals(entrant.application()))
            .filter(card -> !card.state().isLive())
            .map(Card::reviewer)
            .collect(Collectors.toSet()));
  }

  private List<Reviewer> reviewers(List<Entrant> wanted, Set<Pair> kept) {
    var byPerson = new LinkedHashMap<UUID, List<Grant>>();
    grants.forEach(
        grant -> byPerson.computeIfAbsent(grant.person(), id -> new ArrayList<>()).add(grant));
    return byPerson.entrySet().stream()
        .map(it -> reviewer(it.getKey(), it.getValue(), against(it.getKey(), wanted, kept)))
        .toList();
  }

  /** Who named no county shares none: the province, which bars nobody, stands for it. */
  private Reviewer reviewer(UUID person, List<Grant> held, Set<UUID> conflicting) {
    var county = held.stream().map(Grant::unit).filter(Objects::nonNull).findFirst();
    var school = held.stream().map(Grant::school).filter(Objects::nonNull).findFirst();
    return new Reviewer(
        person,
        county.orElse(terms.campaign().region()),
        school.orElse(null),
        conflicting,
        Reviewer.NO_LIMIT);
  }

  /** Whether a reviewer who is an evaluator of a county or city may not share it with the case. */
  private boolean isBond(Grant evaluator, Entrant entrant) {
    var barred = terms.track().panel().barred();
    var unit = String.valueOf(evaluator.unit());
    var school = evaluator.school();
    return (barred.contains(Bond.COUNTY) && unit.equals(entrant.line().region()))
        || (barred.contains(Bond.CITY) && entrant.line().region().startsWith(unit.substring(0, 4)))
        || (barred.contains(Bond.SCHOOL)
            && school != null
            && school.equals(entrant.line().school()));
  }

  /** Cases in conflict, those handed in before the conflict was known aside. */
  private Set<UUID> against(UUID reviewer, List<Entrant> wanted, Set<Pair> kept) {
    var against = new HashSet<UUID>();
    for (var entrant : wanted) {
      boolean isBarred =
          entrant.person().equals(reviewer)
              || evaluators.stream()
                  .anyMatch(it -> it.person().equals(reviewer) && isBond(it, entrant))
              || conflicts.stream()
                  .anyMatch(it -> it.reviewer().equals(reviewer) && it.concerns(entrant));
      if (isBarred && !kept.contains(new Pair(entrant.application(), reviewer))) {
        against.add(entrant.application());
      }
    }
    return against;
  }
}
