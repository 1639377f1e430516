package pingyou.recommendation.quota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Quota;
import pingyou.campaign.level.Quota.Objection;
import pingyou.campaign.level.Quota.Own;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Dates;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.Act;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.Step;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Reasons;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** How many cases each unit may send: as the rules say, or as the secretariat set for it. */
public final class Quotas {
  private final Chain chain;
  private final Roles roles;
  private final Ledger ledger;

  public Quotas(Chain chain, Roles roles, Ledger ledger) {
    this.chain = chain;
    this.roles = roles;
    this.ledger = ledger;
  }

  /**
   * A unit's quota.
   *
   * @param terms as they stand for the unit
   */
  public Quota of(Tx tx, Terms terms) {
    var last = mapper(tx).lastOf(terms.unit());
    return new Quota(terms.level().places(), last == null ? null : last.own());
  }

  /** What the secretariat set for units of a tier, by region code. */
  public Map<String, Own> own(Tx tx, Tier tier) {
    var rows = mapper(tx).last(tier.campaign().id(), tier.track().id(), tier.level().id());
    var own = new HashMap<String, Own>();
    for (var row : rows) {
      var set = row.own();
      if (set != null) {
        own.put(row.region(), set);
      }
    }
    return Map.copyOf(own);
  }

  /**
   * Gives one unit another number than the rules', before its window or in it, as long as it has
   * sent no more than that. The unit is locked meanwhile, so that it sends before or after.
   *
   * @param act of someone of the secretariat
   * @param places null for the rules' number again
   */
  public Outcome<Quota> set(Tx tx, Act act, @Nullable Integer places, String reason) {
    var terms = chain.find(act.unit()).filter(it -> it.tier().recommends());
    if (terms.isEmpty()) {
      return Outcome.refused(Refusal.of("recommendation.unit"));
    }
    if (!roles.has(tx, act.person(), act.unit().campaign(), Role.SECRETARIAT, null)) {
      return Outcome.refused(Refusal.of("recommendation.quota.secretariat"));
    }
    ledger.hold(tx, act.unit());
    var standing = ledger.standing(tx, terms.get());
    var window = ledger.window(tx, standing);
    if (!act.moment().at().isBefore(window.closesAt())) {
      var close = Dates.close(window.closesAt(), standing.campaign().zone());
      return Outcome.refused(Refusal.of("recommendation.quota.late", "deadline", close));
    }
    return set(tx, act, of(tx, standing), new Wish(places, reason.strip()));
  }

  /** What the secretariat would have a unit's quota be. */
  private record Wish(@Nullable Integer places, String reason) {
    @Nullable Own own() {
      return places == null ? null : new Own(places, reason);
    }
  }

  private Outcome<Quota> set(Tx tx, Act act, Quota before, Wish wish) {
    var after = new Quota(before.rule(), wish.own());
    if (wish.places() != null && after.equals(before)) {
      return Outcome.done(before);
    }
    int sent = sent(tx, act.unit());
    var faults = new ArrayList<Refusal>();
    before
        .objection(wish.places(), sent)
        .map(it -> refusal(it, after, sent).about("places"))
        .ifPresent(faults::add);
    faults.addAll(Reasons.faults(wish.reason()));
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    write(tx, act, wish);
    return Outcome.done(after);
  }

  private int sent(Tx tx, Unit unit) {
    return ledger.lastSending(tx, unit).map(it -> it.list().picks().size()).orElse(0);
  }

  private static Refusal refusal(Objection objection, Quota after, int sent) {
    return switch (objection) {
      case RANGE -> Refusal.of("recommendation.quota.range", "most", Integer.toString(Quota.MOST));
      case SAME ->
          Refusal.of("recommendation.quota.same", "places", String.valueOf(after.places()));
      case NOT_SET -> Refusal.of("recommendation.quota.not-set");
      case SENT -> Refusal.of("recommendation.quota.sent", "count", Integer.toString(sent));
    };
  }

  private void write(Tx tx, Act act, Wish wish) {
    var unit = act.unit();
    var before = mapper(tx).lastOf(unit);
    var now = act.moment().at();
    mapper(tx)
        .insert(
            new QuotaRow(
                Ids.next(),
                unit.campaign(),
                unit.track(),
                unit.level(),
                unit.region(),
                before == null ? 1 : before.sequence() + 1,
                wish.places(),
                act.person(),
                now,
                wish.reason()));
    var places = wish.places();
    var step =
        places == null
            ? new Step(Deed.QUOTA_RULE, null, act.person(), now, Map.of("reason", wish.reason()))
            : new Step(
                Deed.QUOTA,
                null,
                act.person(),
                now,
                Map.of("to", Integer.toString(places), "reason", wish.reason()));
    ledger.note(tx, unit, step);
  }

  private static QuotaMapper mapper(Tx tx) {
    return tx.mapper(QuotaMapper.class);
  }
}
