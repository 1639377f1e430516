package pingyou.recommendation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Roles;
import pingyou.recommendation.Admission.Locked;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.list.Choice;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.WorkingList;
import pingyou.store.Ids;
import pingyou.store.Tx;

/**
 * What the officials of a unit do in its window. Every act is refused outside window, unit or role;
 * acts of one unit follow one another under the lock of its row, its close among them. Nothing that
 * is written here reaches anybody until the list is sent.
 */
public final class Recommendations {
  private static final Refusal OWN = Refusal.of("recommendation.own");

  private final Admission admission;
  private final Candidates candidates;
  private final Ledger ledger;

  public Recommendations(Chain chain, Roles roles, Candidates candidates, Ledger ledger) {
    this.admission = new Admission(chain, roles, ledger);
    this.candidates = candidates;
    this.ledger = ledger;
  }

  /** Decides about a case; deciding the same again changes nothing. */
  public Outcome<Entry> decide(Tx tx, Act act, UUID application, Decision decision) {
    var faults = decision.faults();
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    return onCase(
        tx,
        act,
        application,
        (unit, list) -> {
          if (decision instanceof Decision.Recommend && isOwn(tx, act, application)) {
            return Outcome.refused(OWN);
          }
          var before = list.entry(application);
          var after = list.decided(application, decision);
          write(tx, unit, before, after, step(act, deed(decision), application, from(before)));
          return Outcome.done(after);
        });
  }

  /** Writes the unit's opinion on a case, decided or not; of the province the secretariat does. */
  public Outcome<Entry> opinion(Tx tx, Act act, UUID application, Opinion opinion) {
    return admission.admitToWrite(
        tx,
        act,
        locked ->
            onCase(
                tx,
                locked,
                application,
                (unit, list) -> {
                  if (isOwn(tx, act, application)) {
                    return Outcome.refused(OWN);
                  }
                  var zone = unit.terms().campaign().zone();
                  var faults = opinion.faults(act.moment().at().atZone(zone).toLocalDate());
                  if (!faults.isEmpty()) {
                    return new Outcome.Refused<>(faults);
                  }
                  var before = list.entry(application);
                  var after = before.with(opinion);
                  write(tx, unit, before, after, step(act, Deed.OPINION, application, Map.of()));
                  return Outcome.done(after);
                }));
  }

  /**
   * Moves a recommended case to a rank, from 1; the others close up.
   *
   * @return the recommended cases' entries that have another place now
   */
  public Outcome<List<Entry>> rank(Tx tx, Act act, UUID application, int rank) {
    return onCase(
        tx,
        act,
        application,
        (unit, list) ->
            switch (list.moved(application, rank)) {
              case Outcome.Refused<List<Entry>> refused -> refused;
              case Outcome.Done<List<Entry>>(var moved) -> {
                if (!moved.isEmpty()) {
                  moved.forEach(entry -> ledger.put(tx, unit.row(), entry));
                  var to = Map.of("to", Integer.toString(rank));
                  ledger.note(tx, unit.row(), step(act, Deed.RANKED, application, to));
                }
                yield Outcome.done(moved);
              }
            });
  }

  /** Ranks what is recommended by the scores of the unit's evaluators. */
  public Outcome<List<Entry>> order(Tx tx, Act act) {
    return admission.admit(
        tx,
        act,
        unit -> {
          if (!unit.terms().level().scoring().isDone()) {
            return Outcome.refused(Refusal.of("recommendation.order.none"));
          }
          var moved = candidates.working(tx, unit.terms()).ordered();
          if (!moved.isEmpty()) {
            moved.forEach(entry -> ledger.put(tx, unit.row(), entry));
            ledger.note(tx, unit.row(), step(act, Deed.ORDERED, null, Map.of()));
          }
          return Outcome.done(moved);
        });
  }

  /**
   * Sends the list as a whole. It may be sent again until the close, the last one counts; sending
   * what was sent last changes nothing.
   */
  public Outcome<Sending> send(Tx tx, Act act) {
    candidates.lockTied(tx, act.unit());
    return admission.admit(
        tx,
        act,
        unit -> {
          var list = candidates.working(tx, unit.terms());
          var obstacles = list.obstacles();
          var own = candidates.own(tx, act.unit(), act.person());
          if (own.filter(it -> list.entry(it).isPick()).isPresent()) {
            return Outcome.refused(OWN);
          }
          return obstacles.isEmpty()
              ? Outcome.done(send(tx, act, unit, list))
              : new Outcome.Refused<>(obstacles.stream().map(Obstacle::refusal).toList());
        });
  }

  private Sending send(Tx tx, Act act, Locked unit, WorkingList list) {
    var last = ledger.lastSending(tx, act.unit());
    var sendable = list.sendable();
    if (last.isPresent() && last.get().list().equals(sendable)) {
      return last.get();
    }
    int sequence = last.map(Sending::sequence).orElse(0) + 1;
    var sending = new Sending(Ids.next(), sequence, act.person(), act.moment(), sendable);
    ledger.put(tx, unit.row(), sending);
    var detail =
        Map.of(
            "sequence", Integer.toString(sequence),
            "count", Integer.toString(sendable.picks().size()));
    ledger.note(tx, unit.row(), step(act, Deed.SENT, null, detail));
    return sending;
  }

  /** Whoever applied doesn't recommend that case; a colleague of the unit can. */
  private boolean isOwn(Tx tx, Act act, UUID application) {
    return candidates.own(tx, act.unit(), act.person()).filter(application::equals).isPresent();
  }

  private <T> Outcome<T> onCase(
      Tx tx, Act act, UUID application, BiFunction<Locked, WorkingList, Outcome<T>> work) {
    return admission.admit(tx, act, unit -> onCase(tx, unit, application, work));
  }

  private <T> Outcome<T> onCase(
      Tx tx, Locked unit, UUID application, BiFunction<Locked, WorkingList, Outcome<T>> work) {
    var list = candidates.working(tx, unit.terms());
    return list.candidate(application).isPresent()
        ? work.apply(unit, list)
        : Outcome.refused(Refusal.of("recommendation.candidate"));
  }

  private void write(Tx tx, Locked unit, Entry before, Entry after, Step step) {
    if (!after.equals(before)) {
      ledger.put(tx, unit.row(), after);
      ledger.note(tx, unit.row(), step);
    }
  }

  private static Step step(
      Act act, Deed deed, @Nullable UUID application, Map<String, String> detail) {
    return new Step(deed, application, act.person(), act.moment().at(), detail);
  }

  private static Deed deed(Decision decision) {
    return switch (decision) {
      case Decision.Recommend _ -> Deed.RECOMMENDED;
      case Decision.Decline _ -> Deed.DECLINED;
      case Decision.Undecided _ -> Deed.UNDECIDED;
    };
  }

  private static Map<String, String> from(Entry before) {
    Choice choice = before.choice();
    return choice == null ? Map.of() : Map.of("from", choice.name());
  }
}
