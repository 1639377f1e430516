package pingyou.recommendation.close;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.application.Cases;
import pingyou.application.close.Closes;
import pingyou.application.close.RoundRow;
import pingyou.campaign.Round;
import pingyou.campaign.Round.City;
import pingyou.campaign.Round.Held;
import pingyou.campaign.Round.Objection;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.WorkingDays;
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
import pingyou.recommendation.list.Reasons;
import pingyou.store.Ids;
import pingyou.store.Tx;

/**
 * The rounds of counties that cities hold before their own level: as they stand, and set. A round
 * is begun or dropped until the first case of the city was submitted: from then on applicants have
 * been told who looks at it.
 */
public final class CityRounds {
  private final Chain chain;
  private final Roles roles;
  private final Ledger ledger;
  private final Cases cases;
  private final Closes closes;
  private final WorkingDays days;

  public CityRounds(
      Chain chain, Roles roles, Ledger ledger, Cases cases, Closes closes, WorkingDays days) {
    this.chain = chain;
    this.roles = roles;
    this.ledger = ledger;
    this.cases = cases;
    this.closes = closes;
    this.days = days;
  }

  /**
   * What is wanted of a round.
   *
   * @param lastDay on which its units must have sent, at 24:00
   * @param places how many cases each may send; null if any number
   */
  public record Wish(LocalDate lastDay, @Nullable Integer places) {}

  /** The round of a unit; empty where it can hold none. */
  public Optional<CityRound> of(Tx tx, Terms unit) {
    return rule(unit)
        .map(rule -> round(tx, new Terms(unit.tier().byTheRules(), unit.region()), rule));
  }

  /** The same of all units of a tier. */
  public List<CityRound> all(Tx tx, Tier tier) {
    return chain.units(tier).stream().flatMap(it -> of(tx, it).stream()).toList();
  }

  private static Optional<Round> rule(Terms unit) {
    return Optional.ofNullable(unit.tier().track().round()).filter(_ -> unit.tier().endsApplying());
  }

  private CityRound round(Tx tx, Terms terms, Round rule) {
    var track = terms.tier().track();
    var region = terms.region().code();
    var city = city(tx, terms);
    return new CityRound(
        terms,
        rule,
        closes.lastRound(tx, terms.campaign(), track, region).orElse(null),
        !cases.submitted(tx, terms.campaign().id(), track.id(), closes.goingBy(region)).isEmpty(),
        rule.earliest(city),
        rule.latest(city));
  }

  private City city(Tx tx, Terms terms) {
    var standing = ledger.standing(tx, terms);
    var applying = standing.tier().track().applying().closesAt();
    var sends = standing.level().window().closesAt();
    return new City(applying, sends, days, terms.campaign().zone());
  }

  /** Names of the counties of a city for whose offices nobody acts yet. */
  public List<String> unstaffed(Tx tx, CityRound round) {
    var campaign = round.terms().campaign();
    var tier = new Tier(campaign, round.terms().tier().track(), round.rule().level());
    return chain.units(tier).stream()
        .map(Terms::region)
        .filter(it -> chain.liesIn(it.code(), round.terms().region().code()))
        .filter(it -> roles.holders(tx, campaign.id(), Role.OFFICIAL, it.code()).isEmpty())
        .map(it -> it.name())
        .toList();
  }

  /**
   * Begins a round, changes it, or drops it.
   *
   * @param wish null to hold none
   * @param reason may be empty
   */
  public Outcome<CityRound> set(Tx tx, Act act, @Nullable Wish wish, String reason) {
    var terms = chain.find(act.unit()).filter(it -> rule(it).isPresent()).orElse(null);
    if (terms == null) {
      return Outcome.refused(Refusal.of("recommendation.round.none"));
    }
    if (!roles.mayActFor(tx, act.person(), act.unit().campaign(), act.unit().region())) {
      return Outcome.refused(
          Refusal.of("recommendation.round.role", "unit", terms.region().name()));
    }
    ledger.hold(tx, act.unit());
    var round = of(tx, terms).orElseThrow();
    var faults = faults(tx, round, wish, act.moment().at());
    if (!reason.isBlank()) {
      faults.addAll(Reasons.faults(reason));
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    write(tx, act, round, wish, reason.strip());
    return Outcome.done(of(tx, terms).orElseThrow());
  }

  private List<Refusal> faults(Tx tx, CityRound round, @Nullable Wish wish, Instant now) {
    var faults = new ArrayList<Refusal>();
    var places = wish == null ? null : wish.places();
    if (places != null && (places < 1 || places > Round.MOST_PLACES)) {
      faults.add(Refusal.of("recommendation.round.places").about("places"));
    }
    var wanted = wish == null ? null : new Held(closesAt(round, wish), places);
    var city = city(tx, round.terms());
    round
        .rule()
        .objection(city, round.held(), wanted, round.entered(), now)
        .map(it -> refusal(it, round, city))
        .ifPresent(faults::add);
    return faults;
  }

  private static Instant closesAt(CityRound round, Wish wish) {
    var zone = round.terms().campaign().zone();
    return wish.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static Refusal refusal(Objection objection, CityRound round, City city) {
    var applying = Dates.close(city.applying(), city.zone());
    return switch (objection) {
      case SAME -> Refusal.of("recommendation.round.same").about("lastDay");
      case ENTERED -> Refusal.of("recommendation.round.entered").about("hold");
      case OVER -> Refusal.of("recommendation.round.over").about("lastDay");
      case NO_ROOM ->
          Refusal.of(
                  "recommendation.round.no-room",
                  "applying",
                  applying,
                  "sends",
                  Dates.close(city.sends(), city.zone()),
                  "given",
                  Integer.toString(Round.GIVEN),
                  "leaves",
                  Integer.toString(round.rule().leaves()))
              .about("lastDay");
      case PAST -> Refusal.of("recommendation.round.past").about("lastDay");
      case TOO_EARLY ->
          Refusal.of(
                  "recommendation.round.too-early",
                  "applying",
                  applying,
                  "given",
                  Integer.toString(Round.GIVEN),
                  "day",
                  Dates.day(round.earliest()))
              .about("lastDay");
      case TOO_LATE ->
          Refusal.of(
                  "recommendation.round.too-late",
                  "leaves",
                  Integer.toString(round.rule().leaves()),
                  "day",
                  Dates.day(round.latest()))
              .about("lastDay");
    };
  }

  private void write(Tx tx, Act act, CityRound round, @Nullable Wish wish, String reason) {
    var unit = act.unit();
    var before = round.set();
    var now = act.moment().at();
    closes.set(
        tx,
        new RoundRow(
            Ids.next(),
            unit.campaign(),
            unit.track(),
            unit.region(),
            before == null ? 1 : before.sequence() + 1,
            wish == null ? null : closesAt(round, wish),
            wish == null ? null : wish.places(),
            act.person(),
            now,
            reason));
    var detail = new HashMap<String, String>();
    detail.put("reason", reason);
    if (wish != null) {
      detail.put("until", wish.lastDay().toString());
      var places = wish.places();
      if (places != null) {
        detail.put("count", Integer.toString(places));
      }
    }
    var deed = wish == null ? Deed.ROUND_DROPPED : Deed.ROUND_HELD;
    ledger.note(tx, unit, new Step(deed, null, act.person(), now, detail));
  }
}
