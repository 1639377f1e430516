package pingyou.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.notice.Outbox;
import pingyou.notice.wording.Dates;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.Admission.Locked;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.Tidings.Telling;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.list.Reasons;
import pingyou.store.Tx;

/** Later closes that the secretariat gives to single units, before or after their level's close. */
public final class Extensions {
  private final Chain chain;
  private final Roles roles;
  private final Admission admission;
  private final Ledger ledger;
  private final Tidings tidings;
  private final Outbox outbox;

  public Extensions(Chain chain, Roles roles, Ledger ledger, Tidings tidings, Outbox outbox) {
    this.chain = chain;
    this.roles = roles;
    this.admission = new Admission(chain, roles, ledger);
    this.ledger = ledger;
    this.tidings = tidings;
    this.outbox = outbox;
  }

  /**
   * Lets one unit act until a day's 24:00. A unit that was closed already opens again and is closed
   * anew; what it left at its first close stays with the next level until then. It must close
   * before the unit above does, or before the review opens.
   *
   * @param act of someone of the secretariat
   */
  public Outcome<Window> extend(Tx tx, Act act, LocalDate lastDay, String reason) {
    var terms = admission.find(tx, act.unit()).filter(it -> it.tier().recommends());
    if (terms.isEmpty()) {
      return Outcome.refused(Refusal.of("recommendation.unit"));
    }
    if (!roles.has(tx, act.person(), act.unit().campaign(), Role.SECRETARIAT, null)) {
      return Outcome.refused(Refusal.of("recommendation.secretariat"));
    }
    var unit = admission.lock(tx, terms.get());
    var until = lastDay.plusDays(1).atStartOfDay(unit.terms().campaign().zone()).toInstant();
    var faults = faults(tx, unit, act, until, reason.strip());
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    ledger.extend(tx, unit.row(), until);
    ledger.note(tx, unit.row(), step(act, lastDay, reason.strip()));
    tell(tx, unit.terms(), until, reason.strip(), act.moment().at());
    return Outcome.done(unit.terms().window(until));
  }

  private List<Refusal> faults(Tx tx, Locked unit, Act act, Instant until, String reason) {
    var faults = new ArrayList<Refusal>();
    var zone = unit.terms().campaign().zone();
    var closesAt = unit.window().closesAt();
    var limit = limit(tx, unit.terms());
    if (!until.isAfter(closesAt)) {
      faults.add(
          Refusal.of("recommendation.extension.not-later", "deadline", Dates.close(closesAt, zone))
              .about("lastDay"));
    } else if (!until.isAfter(act.moment().at())) {
      faults.add(Refusal.of("recommendation.extension.past").about("lastDay"));
    } else if (!until.isBefore(limit)) {
      faults.add(
          Refusal.of("recommendation.extension.too-late", "deadline", Dates.close(limit, zone))
              .about("lastDay"));
    }
    faults.addAll(Reasons.faults(reason));
    return faults;
  }

  /** What the unit must close before: the unit that its list goes to, or the beginning review. */
  private Instant limit(Tx tx, Terms terms) {
    var above = chain.above(terms);
    return above.tier().recommends()
        ? ledger.window(tx, above).closesAt()
        : above.level().window().opensAt();
  }

  private void tell(Tx tx, Terms terms, Instant until, String reason, Instant now) {
    var deadline = Dates.close(until, terms.campaign().zone());
    var values = Map.of("deadline", deadline, "reason", reason);
    var telling = new Telling("recommendation.extended", until.toString(), values, now);
    tidings.toOfficials(tx, terms, telling).forEach(notice -> outbox.add(tx, notice));
  }

  private static Step step(Act act, LocalDate lastDay, String reason) {
    var detail = Map.of("until", lastDay.toString(), "reason", reason);
    return new Step(Deed.EXTENDED, null, act.person(), act.moment().at(), detail);
  }
}
