package pingyou.review.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.campaign.rule.Refusal;
import pingyou.person.People;
import pingyou.person.Person;
import pingyou.review.Entrant;
import pingyou.review.assignment.Cause;
import pingyou.review.assignment.Rule;
import pingyou.store.Tx;

/** Why an assignment can't be made, for people: which case and how many reviewers. */
final class Causes {
  private final People people;
  private final List<Entrant> entrants;

  Causes(People people, List<Entrant> entrants) {
    this.people = people;
    this.entrants = entrants;
  }

  Refusal refusal(Tx tx, Cause cause) {
    return switch (cause) {
      case Cause.TooFewReviewers it -> tooFew(it);
      case Cause.TooFewPlaces it ->
          Refusal.of(
              "review.assign.places",
              "numbers",
              it.caseIds().stream().map(this::number).collect(Collectors.joining("、")),
              "wanted",
              Integer.toString(it.wanted()),
              "places",
              Integer.toString(it.places().stream().mapToInt(Cause.Places::cards).sum()));
      case Cause.KeptAgainstRule it ->
          Refusal.of(
              "review.assign.kept",
              "number",
              number(it.pair().caseId()),
              "reviewer",
              name(tx, it.pair().reviewerId()));
    };
  }

  private Refusal tooFew(Cause.TooFewReviewers cause) {
    return Refusal.of(
        "review.assign.reviewers",
        "number",
        number(cause.caseId()),
        "wanted",
        Integer.toString(cause.wanted()),
        "eligible",
        Integer.toString(cause.eligible().size()),
        "region",
        count(cause, Rule.SAME_COUNTY, Rule.SAME_CITY),
        "school",
        count(cause, Rule.SAME_SCHOOL),
        "conflict",
        count(cause, Rule.CONFLICT),
        "recused",
        count(cause, Rule.RECUSED));
  }

  private static String count(Cause.TooFewReviewers cause, Rule... rules) {
    var wanted = List.of(rules);
    return Long.toString(
        cause.excluded().stream()
            .filter(it -> it.rules().stream().anyMatch(wanted::contains))
            .count());
  }

  private String number(UUID application) {
    return entrants.stream()
        .filter(it -> it.application().equals(application))
        .map(it -> it.line().number())
        .findFirst()
        .orElse("");
  }

  private String name(Tx tx, UUID person) {
    return people.find(tx, person).map(Person::name).flatMap(Optional::ofNullable).orElse("");
  }
}
