package pingyou.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.Cases;
import pingyou.application.reveal.PasswordWipe;
import pingyou.award.inspection.Inspection;
import pingyou.award.inspection.Inspections;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.rule.Window;
import pingyou.campaign.rule.WorkingDays;
import pingyou.notice.wording.Dates;
import pingyou.person.People;
import pingyou.review.Admission;
import pingyou.review.Terms;
import pingyou.review.result.Results;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Json;
import pingyou.store.Tx;

/** What the secretariat does to decide on a track. Nobody else may. */
public final class Awards {
  /** Characters of what is written down of a vote. */
  private static final int PROTOCOL_LENGTH = 1000;

  private final Admission admission;
  private final Trials trials;
  private final Publicities publicities;
  private final Inspections inspections;
  private final WorkingDays workingDays;
  private final Announcements announcements;
  private final Cases cases;
  private final PasswordWipe passwords;

  /** What deciding stands on. */
  public record Means(
      Admission admission,
      Results results,
      Cases cases,
      People people,
      Publicities publicities,
      Inspections inspections,
      WorkingDays workingDays,
      Announcements announcements,
      PasswordWipe passwords) {}

  public Awards(Means means) {
    admission = means.admission();
    publicities = means.publicities();
    inspections = means.inspections();
    trials = new Trials(means.results(), means.cases(), means.people(), publicities, inspections);
    workingDays = means.workingDays();
    announcements = means.announcements();
    cases = means.cases();
    passwords = means.passwords();
  }

  /**
   * The ranking as it stands, with what keeps it from being made known; for the secretariat and
   * auditors.
   */
  public Outcome<Trial> trial(Tx tx, Act act) {
    return admission.looks(tx, act.person(), act.campaign())
        ? Outcome.done(trials.of(tx, terms(act), act.moment().at()))
        : Outcome.refused(Refusal.of("award.secretariat"));
  }

  /** The ranking for a file that leaves the house; that it did is on record. */
  public Outcome<Trial> export(Tx tx, Act act) {
    var trial = trial(tx, act);
    if (trial instanceof Outcome.Done<Trial>) {
      audit(tx, act, "award.export", null);
    }
    return trial;
  }

  /**
   * Enters the committee's vote on cases that share a rank and that a line would part. A later vote
   * on the same cases takes its place, until the publicity begins.
   *
   * @param order all of these cases, best first
   */
  public Outcome<Ballot> vote(Tx tx, Act act, List<UUID> order, String protocol) {
    if (!steers(tx, act)) {
      return Outcome.refused(Refusal.of("award.secretariat"));
    }
    var terms = terms(act);
    if (publicities.find(tx, act.campaign(), act.track()).isPresent()) {
      return Outcome.refused(Refusal.of("award.decided"));
    }
    var early = early(trials.of(tx, terms, act.moment().at()));
    if (!early.isEmpty()) {
      return new Outcome.Refused<>(early);
    }
    if (!isTie(trials.withoutVotes(tx, terms, act.moment().at()), order)) {
      return Outcome.refused(Refusal.of("award.vote.cases"));
    }
    var written = protocol.strip();
    if (written.isEmpty() || written.codePointCount(0, written.length()) > PROTOCOL_LENGTH) {
      var max = String.valueOf(PROTOCOL_LENGTH);
      return Outcome.refused(Refusal.of("award.vote.protocol", "max", max).about("protocol"));
    }
    return Outcome.done(voted(tx, act, order, written));
  }

  private static boolean isTie(Trial trial, List<UUID> order) {
    var voted = new HashSet<>(order);
    return voted.size() == order.size()
        && trial.blockers().stream()
            .anyMatch(it -> it instanceof Blocker.Tied tied && tied.isOf(voted));
  }

  private Ballot voted(Tx tx, Act act, List<UUID> order, String protocol) {
    var last =
        trials.ballots(tx, terms(act)).reversed().stream()
            .filter(it -> new HashSet<>(it.order()).equals(new HashSet<>(order)))
            .findFirst();
    if (last.isPresent()
        && last.get().order().equals(order)
        && last.get().protocol().equals(protocol)) {
      return last.get();
    }
    var ballot = new Ballot(Ids.next(), order, protocol, act.person(), act.moment().at());
    var row = new BallotRow(ballot.id(), Json.write(order), protocol, ballot.person(), ballot.at());
    tx.mapper(AwardMapper.class).insertBallot(row, act.campaign(), act.track());
    audit(tx, act, "award.vote", ballot.id());
    return ballot;
  }

  /**
   * Makes the decision known and opens the time for objections. Applicants learn of it now and not
   * before. Where it is open already, that is the answer.
   */
  public Outcome<Publicity> openPublicity(Tx tx, Act act) {
    if (!steers(tx, act)) {
      return Outcome.refused(Refusal.of("award.secretariat"));
    }
    var known = publicities.find(tx, act.campaign(), act.track());
    if (known.isPresent()) {
      return Outcome.done(known.get());
    }
    var terms = terms(act);
    var trial = trials.of(tx, terms, act.moment().at());
    if (!trial.blockers().isEmpty()) {
      return new Outcome.Refused<>(
          trial.blockers().stream().map(it -> Refusals.of(it, terms)).toList());
    }
    var period = period(terms, act.moment().at());
    var kept = publicities.open(tx, terms, trial.roll(), act.person(), period);
    if (kept.isNew()) {
      audit(tx, act, "award.publicity", kept.publicity().id());
      announcements.proposed(tx, terms, kept.publicity());
    }
    return Outcome.done(kept.publicity());
  }

  private Window period(Terms terms, Instant from) {
    var zone = terms.campaign().zone();
    var award = terms.track().award();
    var last =
        award.publicityWorkingDays()
            ? workingDays.last(award.publicityDays(), from, zone)
            : WorkingDays.lastCalendarDay(award.publicityDays(), from, zone);
    return new Window(from, last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /**
   * Makes the decision final once the time for objections is over. Applicants and officials learn
   * the result; no case needs its password any more. Where it is final already, that is the answer.
   */
  public Outcome<Publicity> finalise(Tx tx, Act act) {
    if (!steers(tx, act)) {
      return Outcome.refused(Refusal.of("award.secretariat"));
    }
    var known = publicities.find(tx, act.campaign(), act.track());
    if (known.isEmpty()) {
      return Outcome.refused(Refusal.of("award.final.none"));
    }
    var publicity = known.get();
    if (publicity.finalAt() != null) {
      return Outcome.done(publicity);
    }
    var terms = terms(act);
    var now = act.moment().at();
    if (now.isBefore(publicity.period().closesAt())) {
      var deadline = Dates.close(publicity.period().closesAt(), terms.campaign().zone());
      return Outcome.refused(Refusal.of("award.final.early", "deadline", deadline));
    }
    int open = tx.mapper(AwardMapper.class).openObjections(publicity.id());
    if (open > 0) {
      return Outcome.refused(Refusal.of("award.final.objections", "count", String.valueOf(open)));
    }
    var kept = publicities.close(tx, publicity, act.person(), now);
    if (kept.isNew()) {
      audit(tx, act, "award.final", publicity.id());
      announcements.decided(tx, terms, kept.publicity(), now);
      cases
          .submitted(tx, act.campaign(), act.track())
          .forEach(line -> passwords.closed(tx, line.application(), now));
    }
    return Outcome.done(kept.publicity());
  }

  /**
   * Puts on record what a visit on site found of a candidate. A later one to the same case takes
   * its place, until the publicity begins.
   */
  public Outcome<Inspection> inspect(Tx tx, Act act, Inspection visit) {
    if (!steers(tx, act)) {
      return Outcome.refused(Refusal.of("award.secretariat"));
    }
    if (publicities.find(tx, act.campaign(), act.track()).isPresent()) {
      return Outcome.refused(Refusal.of("award.decided"));
    }
    var terms = terms(act);
    var trial = trials.of(tx, terms, act.moment().at());
    var early = early(trial);
    if (!early.isEmpty()) {
      return new Outcome.Refused<>(early);
    }
    if (!isCandidate(trial, visit.application())) {
      return Outcome.refused(Refusal.of("award.visit.case"));
    }
    var faults = visit.faults(LocalDate.ofInstant(act.moment().at(), terms.campaign().zone()));
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    var note = new Inspections.Note(act.campaign(), act.track(), act.person(), act.moment().at());
    audit(tx, act, "award.visit", inspections.add(tx, note, visit));
    return Outcome.done(visit);
  }

  /** Who is on the list as it stands, or was visited already. */
  private static boolean isCandidate(Trial trial, UUID application) {
    return trial.terms().track().award().outcome().checkedOnSite()
        && trial
            .roll()
            .find(application)
            .filter(it -> it.prize() != null || it.visited())
            .isPresent();
  }

  /** What must be over before anybody votes on ties or visits candidates. */
  private static List<Refusal> early(Trial trial) {
    return trial.blockers().stream()
        .filter(it -> !(it instanceof Blocker.Tied || it instanceof Blocker.Unvisited))
        .map(it -> Refusals.of(it, trial.terms()))
        .toList();
  }

  private boolean steers(Tx tx, Act act) {
    return admission.steers(tx, act.person(), act.campaign());
  }

  private Terms terms(Act act) {
    return admission.terms(act.campaign(), act.track());
  }

  private static void audit(Tx tx, Act act, String what, @Nullable UUID subject) {
    var by = Actor.person(act.person());
    var at = act.moment().at();
    var detail = Map.of("track", act.track());
    tx.audit(new AuditLine(by, what, act.campaign(), subject, at, detail));
  }
}
