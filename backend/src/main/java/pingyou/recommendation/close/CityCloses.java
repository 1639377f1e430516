package pingyou.recommendation.close;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.application.close.CloseRow;
import pingyou.application.close.Closes;
import pingyou.application.submission.UnsentReminders;
import pingyou.campaign.level.OwnClose;
import pingyou.campaign.level.OwnClose.City;
import pingyou.campaign.level.OwnClose.Objection;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.WorkingDays;
import pingyou.notice.Outbox;
import pingyou.notice.wording.Dates;
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

/** The closes of applying that cities set: as they stand, and moved. */
public final class CityCloses {
  private final Chain chain;
  private final Roles roles;
  private final Ledger ledger;
  private final Closes closes;
  private final WorkingDays days;
  private final Tellers tellers;

  public CityCloses(
      Chain chain, Roles roles, Ledger ledger, Closes closes, WorkingDays days, Tellers tellers) {
    this.chain = chain;
    this.roles = roles;
    this.ledger = ledger;
    this.closes = closes;
    this.days = days;
    this.tellers = tellers;
  }

  /** What tells applicants of a moved close: those who never submitted, and the others. */
  public record Tellers(UnsentReminders ofDrafts, UnsentReminders ofChanges, Outbox outbox) {}

  /** How applying ends at a unit; empty where units don't say. */
  public Optional<CityClose> of(Tx tx, Terms terms, Instant now) {
    return rule(terms).map(rule -> close(tx, terms, rule, now));
  }

  /** The same of all units of a tier. */
  public List<CityClose> all(Tx tx, Tier tier, Instant now) {
    return chain.units(tier).stream().flatMap(it -> of(tx, it, now).stream()).toList();
  }

  private static Optional<OwnClose> rule(Terms terms) {
    return Optional.ofNullable(terms.tier().track().ownClose())
        .filter(_ -> terms.tier().endsApplying());
  }

  private CityClose close(Tx tx, Terms terms, OwnClose rule, Instant now) {
    var city = city(tx, terms);
    var set = closes.last(tx, terms.campaign(), terms.tier().track(), terms.region().code());
    return new CityClose(
        terms,
        rule,
        city.close(),
        set.orElse(null),
        isBeforeRound(tx, terms),
        rule.earliest(city, now),
        rule.latest(city));
  }

  private boolean isBeforeRound(Tx tx, Terms terms) {
    return !ledger.standing(tx, terms).tier().isFirst();
  }

  private City city(Tx tx, Terms terms) {
    var standing = ledger.standing(tx, terms);
    var track = standing.tier().track();
    // Where the city holds a round, it is the counties that need their days after applying.
    var recommends =
        standing.tier().isFirst()
            ? ledger.window(tx, standing)
            : track.levels().getFirst().window();
    return new City(track.applying().closesAt(), recommends, days, terms.campaign().zone());
  }

  /**
   * Ends applying in a city at a day's 24:00. Whoever has something unsent there is told.
   *
   * @param reason may be empty
   */
  public Outcome<CityClose> set(Tx tx, Act act, LocalDate lastDay, String reason) {
    var terms = chain.find(act.unit()).filter(it -> rule(it).isPresent()).orElse(null);
    if (terms == null) {
      return Outcome.refused(Refusal.of("recommendation.close.none"));
    }
    if (!roles.mayActFor(tx, act.person(), act.unit().campaign(), act.unit().region())) {
      return Outcome.refused(
          Refusal.of("recommendation.close.role", "unit", terms.region().name()));
    }
    ledger.hold(tx, act.unit());
    var rule = rule(terms).orElseThrow();
    var city = city(tx, terms);
    var now = act.moment().at();
    var faults = new ArrayList<Refusal>();
    rule.objection(city, lastDay, now)
        .map(it -> refusal(tx, terms, it, now).about("lastDay"))
        .ifPresent(faults::add);
    if (!reason.isBlank()) {
      faults.addAll(Reasons.faults(reason));
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    write(tx, act, lastDay, reason.strip());
    tell(tx, terms, now);
    return Outcome.done(close(tx, terms, rule, now));
  }

  private Refusal refusal(Tx tx, Terms terms, Objection objection, Instant now) {
    var rule = rule(terms).orElseThrow();
    var city = city(tx, terms);
    var zone = city.zone();
    return switch (objection) {
      case SAME ->
          Refusal.of("recommendation.close.same", "deadline", Dates.close(city.close(), zone));
      case PAST -> Refusal.of("recommendation.close.past");
      case OUTSIDE ->
          Refusal.of(
              "recommendation.close.outside",
              "first",
              Dates.day(rule.bounds().opensAt().atZone(zone).toLocalDate()),
              "last",
              Dates.day(rule.bounds().lastDay(zone)));
      case SHORT_NOTICE ->
          Refusal.of(
              "recommendation.close.short-notice",
              "days",
              Integer.toString(OwnClose.NOTICE),
              "day",
              Dates.day(rule.earliest(city, now)));
      case NOTHING_KEPT ->
          Refusal.of(
              isBeforeRound(tx, terms)
                  ? "recommendation.close.round-kept"
                  : "recommendation.close.nothing-kept",
              "days",
              Integer.toString(OwnClose.KEPT),
              "day",
              Dates.day(rule.latest(city)));
    };
  }

  private void write(Tx tx, Act act, LocalDate lastDay, String reason) {
    var unit = act.unit();
    var terms = chain.terms(unit);
    var campaign = terms.campaign();
    var before = closes.last(tx, campaign, terms.tier().track(), unit.region());
    var now = act.moment().at();
    closes.set(
        tx,
        new CloseRow(
            Ids.next(),
            unit.campaign(),
            unit.track(),
            unit.region(),
            before.map(CloseRow::sequence).orElse(0) + 1,
            lastDay.plusDays(1).atStartOfDay(campaign.zone()).toInstant(),
            act.person(),
            now,
            reason));
    var detail = Map.of("until", lastDay.toString(), "reason", reason);
    ledger.note(tx, unit, new Step(Deed.APPLYING_CLOSE, null, act.person(), now, detail));
  }

  private void tell(Tx tx, Terms terms, Instant now) {
    var track = ledger.standing(tx, terms).tier().track();
    var regions = closes.goingBy(terms.region().code());
    for (var teller : List.of(tellers.ofDrafts(), tellers.ofChanges())) {
      teller
          .moved(tx, terms.campaign(), track, regions, now)
          .forEach(notice -> tellers.outbox().add(tx, notice));
    }
  }
}
