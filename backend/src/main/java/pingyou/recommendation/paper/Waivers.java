package pingyou.recommendation.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.list.Reasons;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** What the secretariat lets units go without: each time for one paper, with a reason. */
public final class Waivers {
  private final Roles roles;

  public Waivers(Roles roles) {
    this.roles = roles;
  }

  /** What someone of the secretariat says of a paper. */
  public record Say(UUID person, Place place, String reason, Moment moment) {}

  /** All that hold in a campaign, oldest first. */
  public List<Waiver> of(Tx tx, Campaign campaign) {
    return tx.mapper(PaperMapper.class).waivers(campaign.id());
  }

  /** The one that holds for a paper. */
  public Optional<Waiver> of(Tx tx, Place place) {
    return of(tx, place.campaign()).stream()
        .filter(it -> it.paper().equals(place.paper().id()))
        .filter(it -> it.region().equals(place.region().code()))
        .findFirst();
  }

  /** Lets the unit send without the paper; said once more it changes nothing. */
  public Outcome<Waiver> waive(Tx tx, Say say) {
    var why = against(tx, say);
    if (!why.isEmpty()) {
      return new Outcome.Refused<>(why);
    }
    var known = of(tx, say.place());
    if (known.isPresent()) {
      return Outcome.done(known.get());
    }
    var place = say.place();
    var waiver =
        new Waiver(
            Ids.next(),
            place.campaign().id(),
            place.paper().id(),
            place.region().code(),
            say.reason().strip(),
            say.person(),
            say.moment().at());
    tx.mapper(PaperMapper.class).insertWaiver(waiver);
    audit(tx, say, waiver, "paper.waived");
    return Outcome.done(waiver);
  }

  /** Asks for the paper after all; what was sent meanwhile stays sent. */
  public Outcome<Waiver> withdraw(Tx tx, Say say) {
    var why = against(tx, say);
    if (!why.isEmpty()) {
      return new Outcome.Refused<>(why);
    }
    var known = of(tx, say.place());
    if (known.isEmpty()) {
      return Outcome.refused(Refusal.of("recommendation.paper.not-waived"));
    }
    var waiver = known.get();
    tx.mapper(PaperMapper.class)
        .withdraw(waiver.id(), say.person(), say.moment().at(), say.reason().strip());
    audit(tx, say, waiver, "paper.waiver-withdrawn");
    return Outcome.done(waiver);
  }

  private List<Refusal> against(Tx tx, Say say) {
    return roles.has(tx, say.person(), say.place().campaign().id(), Role.SECRETARIAT, null)
        ? Reasons.faults(say.reason())
        : List.of(Refusal.of("recommendation.secretariat"));
  }

  private static void audit(Tx tx, Say say, Waiver waiver, String act) {
    tx.audit(
        new AuditLine(
            Actor.person(say.person()),
            act,
            waiver.campaign(),
            waiver.id(),
            say.moment().at(),
            Map.of("paper", waiver.paper(), "unit", waiver.region())));
  }
}
