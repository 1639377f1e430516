package pingyou.recommendation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.notice.wording.Dates;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Unit;
import pingyou.store.Tx;

/** Lets those act for a unit who may, while they may, one at a time. */
final class Admission {
  private final Chain chain;
  private final Roles roles;
  private final Ledger ledger;

  Admission(Chain chain, Roles roles, Ledger ledger) {
    this.chain = chain;
    this.roles = roles;
    this.ledger = ledger;
  }

  /** A unit whose row this transaction has locked. */
  record Locked(Terms terms, UnitRow row) {
    Window window() {
      return terms.window(row.extendedUntil());
    }
  }

  /**
   * Does the work if the person is an official of the unit now and the unit's window holds the
   * act's moment; the unit is locked meanwhile.
   */
  <T> Outcome<T> admit(Tx tx, Act act, Function<Locked, Outcome<T>> work) {
    var terms = find(tx, act.unit()).filter(it -> it.tier().recommends());
    if (terms.isEmpty()) {
      return Outcome.refused(Refusal.of("recommendation.unit"));
    }
    if (!isOfficial(tx, act.person(), act.unit())) {
      return Outcome.refused(
          Refusal.of("recommendation.role", "unit", terms.get().region().name()));
    }
    var unit = lock(tx, terms.get());
    var zone = unit.terms().campaign().zone();
    var window = unit.window();
    if (act.moment().at().isBefore(window.opensAt())) {
      return Outcome.refused(early(unit));
    }
    // What comes after the closing work is too late even if it was sent in time: people were told.
    if (!window.contains(act.moment()) || ledger.isClosed(tx, act.unit(), window)) {
      return Outcome.refused(
          Refusal.of("recommendation.late", "deadline", Dates.close(window.closesAt(), zone)));
    }
    return work.apply(unit);
  }

  /**
   * The same for opinions, which are written at the last level too: the province's by the
   * secretariat, from the first day of the review on.
   */
  <T> Outcome<T> admitToWrite(Tx tx, Act act, Function<Locked, Outcome<T>> work) {
    var terms = find(tx, act.unit()).filter(it -> !it.tier().recommends());
    if (terms.isEmpty()) {
      return admit(tx, act, work);
    }
    if (!roles.has(tx, act.person(), act.unit().campaign(), Role.SECRETARIAT, null)) {
      return Outcome.refused(Refusal.of("recommendation.province-opinion"));
    }
    var unit = lock(tx, terms.get());
    return act.moment().at().isBefore(unit.window().opensAt())
        ? Outcome.refused(early(unit))
        : work.apply(unit);
  }

  private static Refusal early(Locked unit) {
    var opens = Dates.time(unit.window().opensAt(), unit.terms().campaign().zone());
    return Refusal.of("recommendation.early", "opening", opens);
  }

  /** The unit by its rules as they stand; empty if there is none. */
  Optional<Terms> find(Tx tx, Unit unit) {
    return chain.find(unit).flatMap(it -> ledger.ifStanding(tx, it));
  }

  Locked lock(Tx tx, Terms terms) {
    var row = ledger.lock(tx, terms.unit());
    return new Locked(ledger.standing(tx, terms), row);
  }

  private boolean isOfficial(Tx tx, UUID person, Unit unit) {
    return roles.has(tx, person, unit.campaign(), Role.OFFICIAL, unit.region());
  }
}
