package pingyou.review.assignment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.campaign.Panel.Bond;

/**
 * All that an assignment depends on. The order of the lists doesn't matter.
 *
 * @param cardsPerCase reviewers that every case needs, at least 1
 * @param barred what a reviewer must not share with the applicant
 * @param kept cards that stay as they are. Their reviewer may be missing from {@code reviewers}:
 *     who stopped gets no new cards, but what they handed in still counts for its case.
 */
public record Roster(
    List<Case> cases,
    List<Reviewer> reviewers,
    int cardsPerCase,
    Set<Bond> barred,
    Set<Pair> kept) {
  public Roster {
    cases = List.copyOf(cases);
    reviewers = List.copyOf(reviewers);
    barred = Set.copyOf(barred);
    kept = Set.copyOf(kept);
    if (cardsPerCase < 1) {
      throw new IllegalArgumentException("cardsPerCase " + cardsPerCase);
    }
    var caseIds = distinct(cases.stream().map(Case::id), cases);
    distinct(reviewers.stream().map(Reviewer::id), reviewers);
    for (Pair pair : kept) {
      if (!caseIds.contains(pair.caseId())) {
        throw new IllegalArgumentException("kept card of a case not in the roster: " + pair);
      }
    }
  }

  /** The rules, {@link Rule#AT_LIMIT} aside, that keep this reviewer from this case. */
  EnumSet<Rule> rulesBetween(Case theCase, Reviewer reviewer) {
    var broken = EnumSet.noneOf(Rule.class);
    for (Bond bond : barred) {
      switch (bond) {
        case COUNTY ->
            addIf(
                theCase.isLocal() && theCase.county().equals(reviewer.county()),
                Rule.SAME_COUNTY,
                broken);
        case CITY ->
            addIf(
                theCase.isLocal() && theCase.city().equals(reviewer.city()),
                Rule.SAME_CITY,
                broken);
        case SCHOOL -> addIf(theCase.school().equals(reviewer.school()), Rule.SAME_SCHOOL, broken);
      }
    }
    addIf(reviewer.conflicts().contains(theCase.id()), Rule.CONFLICT, broken);
    addIf(theCase.recused().contains(reviewer.id()), Rule.RECUSED, broken);
    return broken;
  }

  private static void addIf(boolean isBroken, Rule rule, EnumSet<Rule> broken) {
    if (isBroken) {
      broken.add(rule);
    }
  }

  private static Set<UUID> distinct(Stream<UUID> ids, Collection<?> of) {
    var set = new HashSet<UUID>();
    ids.forEach(set::add);
    if (set.size() < of.size()) {
      throw new IllegalArgumentException("an id occurs twice");
    }
    return set;
  }
}
