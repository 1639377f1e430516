package pingyou.recommendation.quota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pingyou.campaign.level.Quota;
import pingyou.campaign.level.Quota.Objection;
import pingyou.campaign.level.Quota.Own;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Dates;
import pingyou.person.Role;
import pingyou.person.Roles;
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
   */
  public Outcome<Quota> set(Tx tx, Wish wish) {
    if (terms(tx, wish).isPresent() && maySet(tx, wish)) {
      ledger.hold(tx, wish.unit());
    }
    var faults = faults(tx, wish);
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    var before = of(tx, standing(tx, wish));
    if (isNew(before, wish)) {
      write(tx, wish);
    }
    return Outcome.done(new Quota(before.rule(), wish.own()));
  }

  /** Whether it would change anything. */
  public boolean isNew(Tx tx, Wish wish) {
    return isNew(of(tx, standing(tx, wish)), wish);
  }

  private static boolean isNew(Quota before, Wish wish) {
    return !Objects.equals(before.own(), wish.own());
  }

  /** Everything that speaks against it now; nothing is locked for that. */
  public List<Refusal> faults(Tx tx, Wish wish) {
    if (terms(tx, wish).isEmpty()) {
      return List.of(Refusal.of("recommendation.unit"));
    }
    if (!maySet(tx, wish)) {
      return List.of(Refusal.of("recommendation.quota.secretariat"));
    }
    var terms = standing(tx, wish);
    var window = ledger.window(tx, terms);
    if (!wish.at().isBefore(window.closesAt())) {
      var close = Dates.close(window.closesAt(), terms.campaign().zone());
      return List.of(Refusal.of("recommendation.quota.late", "deadline", close));
    }
    var before = of(tx, terms);
    if (wish.places() != null && !isNew(before, wish)) {
      return List.of();
    }
    int sent = sent(tx, wish.unit());
    var faults = new ArrayList<Refusal>();
    before
        .objection(wish.places(), sent)
        .map(it -> refusal(it, wish, sent).about("places"))
        .ifPresent(faults::add);
    faults.addAll(Reasons.faults(wish.reason()));
    return faults;
  }

  /** The unit's rules as they stand; nothing for one of a round that its city doesn't hold. */
  private Optional<Terms> terms(Tx tx, Wish wish) {
    return chain
        .find(wish.unit())
        .filter(it -> it.tier().recommends())
        .flatMap(it -> ledger.ifStanding(tx, it));
  }

  private Terms standing(Tx tx, Wish wish) {
    return ledger.standing(tx, chain.terms(wish.unit()));
  }

  private boolean maySet(Tx tx, Wish wish) {
    var person = wish.by().id();
    return person == null || roles.has(tx, person, wish.unit().campaign(), Role.SECRETARIAT, null);
  }

  private int sent(Tx tx, Unit unit) {
    return ledger.lastSending(tx, unit).map(it -> it.list().picks().size()).orElse(0);
  }

  private static Refusal refusal(Objection objection, Wish wish, int sent) {
    return switch (objection) {
      case RANGE -> range();
      case SAME -> Refusal.of("recommendation.quota.same", "places", String.valueOf(wish.places()));
      case NOT_SET -> Refusal.of("recommendation.quota.not-set");
      case SENT -> Refusal.of("recommendation.quota.sent", "count", Integer.toString(sent));
    };
  }

  /** Why what was written is no number of places. */
  public static Refusal range() {
    return Refusal.of("recommendation.quota.range", "most", Integer.toString(Quota.MOST));
  }

  private void write(Tx tx, Wish wish) {
    var unit = wish.unit();
    var before = mapper(tx).lastOf(unit);
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
                wish.by().id(),
                wish.at(),
                wish.reason()));
    ledger.note(tx, unit, step(wish));
  }

  private static Step step(Wish wish) {
    var places = wish.places();
    var reason = wish.reason();
    return places == null
        ? new Step(Deed.QUOTA_RULE, null, wish.by().id(), wish.at(), Map.of("reason", reason))
        : new Step(
            Deed.QUOTA,
            null,
            wish.by().id(),
            wish.at(),
            Map.of("to", Integer.toString(places), "reason", reason));
  }

  private static QuotaMapper mapper(Tx tx) {
    return tx.mapper(QuotaMapper.class);
  }
}
