package pingyou.review.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.review.Admission;
import pingyou.review.Entrant;
import pingyou.review.Reason;
import pingyou.review.Release;
import pingyou.review.Release.Cause;
import pingyou.review.Terms;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** Conflicts of interest that were declared. They count in every assignment and refill after. */
public final class Conflicts {
  private final Admission admission;
  private final Seating seating;
  private final Roles roles;

  public Conflicts(Admission admission, Seating seating, Roles roles) {
    this.admission = admission;
    this.seating = seating;
    this.roles = roles;
  }

  /** All that were declared in a campaign, oldest first. */
  public List<Conflict> of(Tx tx, String campaign) {
    return tx.mapper(PanelMapper.class).conflicts(campaign);
  }

  /**
   * Declares a conflict, by the reviewer or for them by the secretariat. Open cards that it is
   * about are taken back and refilled; one that was handed in stays. Declaring it again changes
   * nothing.
   *
   * @return the cases that couldn't be refilled
   */
  public Outcome<Set<UUID>> declare(Tx tx, UUID by, Conflict conflict, Moment moment) {
    if (!mayDeclare(tx, by, conflict)) {
      return Outcome.refused(Refusal.of("review.conflict.role"));
    }
    var fault = Reason.fault(conflict.reason());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    if (!conflict.isSound()) {
      return Outcome.refused(Refusal.of("review.conflict.target").about("target"));
    }
    if (of(tx, conflict.campaign()).stream().anyMatch(it -> isSame(it, conflict))) {
      return Outcome.done(Set.of());
    }
    var actor = Actor.person(by);
    var id = Ids.next();
    tx.mapper(PanelMapper.class).declare(id, conflict, by, moment.at());
    var detail = Map.of("reviewer", conflict.reviewer().toString(), "kind", conflict.kind().name());
    tx.audit(new AuditLine(actor, "review.conflict", conflict.campaign(), id, moment.at(), detail));
    return Outcome.done(free(tx, conflict, actor, moment));
  }

  private boolean mayDeclare(Tx tx, UUID by, Conflict conflict) {
    boolean isReviewer =
        roles.has(tx, conflict.reviewer(), conflict.campaign(), Role.REVIEWER, null);
    return isReviewer
        && (by.equals(conflict.reviewer()) || admission.steers(tx, by, conflict.campaign()));
  }

  private static boolean isSame(Conflict one, Conflict other) {
    return one.reviewer().equals(other.reviewer())
        && one.kind() == other.kind()
        && one.target().equals(other.target());
  }

  private Set<UUID> free(Tx tx, Conflict conflict, Actor by, Moment moment) {
    var unfilled = new HashSet<UUID>();
    for (var terms : admission.tracks(conflict.campaign())) {
      seating.lock(tx, terms);
      if (take(tx, terms, conflict, by, moment)) {
        unfilled.addAll(seating.refill(tx, terms, by, moment.at()).unfilled());
      }
    }
    return unfilled;
  }

  private boolean take(Tx tx, Terms terms, Conflict conflict, Actor by, Moment moment) {
    var situation = seating.situation(tx, terms, by, moment.at());
    var concerned =
        situation.entrants().stream()
            .filter(conflict::concerns)
            .map(Entrant::application)
            .collect(Collectors.toSet());
    var how = new Release(Cause.CONFLICT, conflict.reason().strip(), moment.at());
    boolean isTaken = false;
    for (var card : situation.cards()) {
      if (card.reviewer().equals(conflict.reviewer())
          && card.isOpen()
          && concerned.contains(card.application())) {
        isTaken |= seating.release(tx, card.id(), how, by);
      }
    }
    return isTaken;
  }
}
