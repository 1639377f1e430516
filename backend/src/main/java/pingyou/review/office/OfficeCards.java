package pingyou.review.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.People;
import pingyou.person.Person;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Docket;
import pingyou.review.Office;
import pingyou.review.Terms;
import pingyou.store.Tx;

/** The cards of a case at an office: for that office, the secretariat and auditors. */
public final class OfficeCards {
  private final Admission admission;
  private final OfficeScores scores;
  private final Docket docket;
  private final People people;

  public OfficeCards(Admission admission, OfficeScores scores, Docket docket, People people) {
    this.admission = admission;
    this.scores = scores;
    this.docket = docket;
    this.people = people;
  }

  /**
   * A card that counts.
   *
   * @param evaluator name as the invitation gave it; empty if it gave none
   */
  public record Held(Card card, String evaluator) {}

  /**
   * The cards, oldest first. Who applied with the case doesn't see them, whatever else they are.
   *
   * @param track of the office, by the campaign's rules
   */
  public Outcome<List<Held>> of(Tx tx, UUID viewer, Terms track, Office office, UUID application) {
    var terms = admission.terms(tx, track, office);
    if (!mayLook(tx, viewer, terms, office) || docket.person(tx, application).equals(viewer)) {
      return Outcome.refused(Refusal.of("review.office.scores"));
    }
    return Outcome.done(
        scores.counting(tx, terms).stream()
            .filter(card -> card.application().equals(application))
            .map(card -> new Held(card, name(tx, card.reviewer())))
            .toList());
  }

  private boolean mayLook(Tx tx, UUID viewer, Terms terms, Office office) {
    var campaign = terms.campaign().id();
    return admission.actsFor(tx, viewer, campaign, office) || admission.looks(tx, viewer, campaign);
  }

  private String name(Tx tx, UUID person) {
    return people.find(tx, person).map(Person::name).flatMap(Optional::ofNullable).orElse("");
  }
}
