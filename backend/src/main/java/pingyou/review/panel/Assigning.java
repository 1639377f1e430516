package pingyou.review.panel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.People;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Terms;
import pingyou.review.assignment.Assignments;
import pingyou.review.assignment.Cause;
import pingyou.review.assignment.Solution;
import pingyou.store.AuditLine;
import pingyou.store.Tx;

/** Gives all cases of a track their reviewers. */
public final class Assigning {
  private final Admission admission;
  private final Seating seating;
  private final People people;

  public Assigning(Admission admission, Seating seating, People people) {
    this.admission = admission;
    this.seating = seating;
    this.people = people;
  }

  /**
   * What an assignment came to.
   *
   * @param cases of the track that are reviewed
   * @param added cards made now; none if everything had its cards already
   * @param largestLoad most cards that any reviewer holds
   */
  public record Assigned(int cases, List<Card> added, int largestLoad) {}

  /**
   * Gives every case that is to be reviewed exactly its number of cards, keeping those that there
   * are, or gives none and names every case that stands in the way, and why. Called again it adds
   * what is missing, mostly nothing.
   */
  public Outcome<Assigned> assign(Tx tx, Act act, String track) {
    if (!admission.steers(tx, act.person(), act.campaign())) {
      return Outcome.refused(Refusal.of("review.secretariat"));
    }
    var terms = admission.terms(act.campaign(), track);
    seating.lock(tx, terms);
    var situation = seating.situation(tx, terms, act.actor(), act.moment().at());
    if (situation.entrants().isEmpty()) {
      return Outcome.refused(Refusal.of("review.assign.no-cases"));
    }
    return switch (Assignments.assign(situation.roster(Set.of()))) {
      case Solution.Impossible(var causes) -> impossible(tx, situation, causes);
      case Solution.Assigned assigned -> {
        var now = act.moment().at();
        var added = seating.give(tx, situation, assigned.added(), act.actor(), now);
        noteAssigned(tx, act, terms, added.size());
        yield Outcome.done(
            new Assigned(situation.entrants().size(), added, assigned.largestLoad()));
      }
    };
  }

  private Outcome<Assigned> impossible(Tx tx, Situation situation, List<Cause> causes) {
    var worded = new Causes(people, situation.entrants());
    return new Outcome.Refused<>(causes.stream().map(cause -> worded.refusal(tx, cause)).toList());
  }

  private void noteAssigned(Tx tx, Act act, Terms terms, int count) {
    var campaign = act.campaign();
    var track = terms.track().id();
    tx.mapper(PanelMapper.class).assigned(campaign, track, act.moment().at());
    var detail = Map.of("track", track, "cards", Integer.toString(count));
    tx.audit(
        new AuditLine(act.actor(), "review.assign-all", campaign, null, act.moment().at(), detail));
  }
}
