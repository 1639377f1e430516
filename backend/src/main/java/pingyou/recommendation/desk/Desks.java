package pingyou.recommendation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.People;
import pingyou.person.Person;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.Step;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Desk.Counts;
import pingyou.recommendation.desk.Desk.Event;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.SentList;
import pingyou.recommendation.list.WorkingList;
import pingyou.recommendation.list.WorkingList.State;
import pingyou.recommendation.remedy.Remedies;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Tx;

/** Lays out desks for those who may see them. */
public final class Desks {
  private final Chain chain;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Roles roles;
  private final People people;
  private final Remedies remedies;

  public Desks(
      Chain chain,
      Candidates candidates,
      Ledger ledger,
      Roles roles,
      People people,
      Remedies remedies) {
    this.chain = chain;
    this.candidates = candidates;
    this.ledger = ledger;
    this.roles = roles;
    this.people = people;
    this.remedies = remedies;
  }

  /**
   * A unit's desk at any time, for its officials, the secretariat and auditors. Candidates of the
   * first level appear as they are submitted.
   */
  public Outcome<Desk> of(Tx tx, UUID viewer, Unit unit) {
    var terms = chain.find(unit).flatMap(it -> ledger.ifStanding(tx, it));
    if (terms.isEmpty()) {
      return Outcome.refused(Refusal.of("recommendation.unit"));
    }
    return maySee(tx, viewer, unit)
        ? Outcome.done(desk(tx, terms.get()))
        : Outcome.refused(Refusal.of("recommendation.role", "unit", terms.get().region().name()));
  }

  /** The desk for a file that leaves the house; that it did is on record. */
  public Outcome<Desk> export(Tx tx, UUID viewer, Unit unit, Instant now) {
    var desk = of(tx, viewer, unit);
    if (desk instanceof Outcome.Done<Desk>) {
      var detail = Map.of("track", unit.track(), "level", unit.level(), "region", unit.region());
      tx.audit(
          new AuditLine(
              Actor.person(viewer), "recommendation.export", unit.campaign(), null, now, detail));
    }
    return desk;
  }

  private boolean maySee(Tx tx, UUID viewer, Unit unit) {
    var campaign = unit.campaign();
    return roles.has(tx, viewer, campaign, Role.OFFICIAL, unit.region())
        || roles.has(tx, viewer, campaign, Role.SECRETARIAT, null)
        || roles.has(tx, viewer, campaign, Role.AUDITOR, null);
  }

  private Desk desk(Tx tx, Terms terms) {
    var window = ledger.window(tx, terms);
    var list = candidates.working(tx, terms);
    var lines = list.lines();
    var sendings = ledger.sendings(tx, terms.unit());
    return new Desk(
        terms,
        window,
        ledger.isClosed(tx, terms.unit(), window),
        terms.tier().recommends() ? chain.above(terms).region().name() : null,
        counts(lines),
        list.quota(),
        list.scored(),
        lines,
        list.obstacles(),
        remedies.of(tx, terms, list),
        list.unsent(sendings.isEmpty() ? SentList.EMPTY : sendings.getLast().list()) > 0,
        sendings,
        ledger.steps(tx, terms.unit()).stream().map(step -> event(tx, step, list)).toList());
  }

  private static Counts counts(List<WorkingList.Line> lines) {
    return new Counts(
        lines.size(),
        count(lines, State.PICKED),
        count(lines, State.OPEN),
        count(lines, State.DECLINED),
        count(lines, State.RETURNED));
  }

  private static long count(List<WorkingList.Line> lines, State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  private Event event(Tx tx, Step step, WorkingList list) {
    return new Event(step, person(tx, step.person()), applicant(step.application(), list));
  }

  private @Nullable String person(Tx tx, @Nullable UUID person) {
    return person == null ? null : people.find(tx, person).map(Person::name).orElse(null);
  }

  private static @Nullable String applicant(@Nullable UUID application, WorkingList list) {
    return application == null
        ? null
        : list.candidate(application).map(Candidate::applicant).orElse(null);
  }
}
