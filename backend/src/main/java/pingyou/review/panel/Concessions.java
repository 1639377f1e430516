package pingyou.review.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.application.reveal.PasswordWipe;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Reason;
import pingyou.store.AuditLine;
import pingyou.store.Tx;

/** What the secretariat grants: a later close, and a card back that was handed in. */
public final class Concessions {
  private final Admission admission;
  private final Cards cards;
  private final PasswordWipe passwords;
  private final Tidings tidings;
  private final Verdicts verdicts;

  /** What knows whether a track is decided on; deciding answers through the wiring. */
  public interface Verdicts {
    /** Whether the decision on a track is made known, so that no card changes any more. */
    boolean areKnown(Tx tx, String campaign, String track);
  }

  public Concessions(
      Admission admission,
      Cards cards,
      PasswordWipe passwords,
      Tidings tidings,
      Verdicts verdicts) {
    this.admission = admission;
    this.cards = cards;
    this.passwords = passwords;
    this.tidings = tidings;
    this.verdicts = verdicts;
  }

  /**
   * Gives open cards a later close, before or after the present one: those of a reviewer, of a
   * case, or any others. All get it or none.
   *
   * @param lastDay at whose 24:00 they close
   */
  public Outcome<List<Card>> extend(
      Tx tx, Act act, Collection<UUID> ids, LocalDate lastDay, String reason) {
    if (!admission.steers(tx, act.person(), act.campaign())) {
      return Outcome.refused(Refusal.of("review.secretariat"));
    }
    var locked = lock(tx, act, ids);
    var faults = new ArrayList<Refusal>();
    if (locked.isEmpty() || locked.size() < ids.stream().distinct().count()) {
      faults.add(Refusal.of("review.extension.card"));
    }
    if (locked.stream().anyMatch(card -> isDecided(tx, card))) {
      faults.add(Refusal.of("review.decided"));
    }
    locked.stream()
        .flatMap(card -> fault(tx, card, act, lastDay).stream())
        .distinct()
        .forEach(faults::add);
    Reason.fault(reason).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    return Outcome.done(extended(tx, act, locked, lastDay, reason.strip()));
  }

  /** In the order of their ids, so that two who extend the same cards don't block each other. */
  private List<Card> lock(Tx tx, Act act, Collection<UUID> ids) {
    return ids.stream()
        .distinct()
        .sorted()
        .flatMap(id -> cards.lock(tx, id).stream())
        .filter(card -> card.isOpen() && card.office() == null)
        .filter(card -> card.seat().campaign().equals(act.campaign()))
        .toList();
  }

  private boolean isDecided(Tx tx, Card card) {
    return verdicts.areKnown(tx, card.seat().campaign(), card.seat().track());
  }

  private Optional<Refusal> fault(Tx tx, Card card, Act act, LocalDate lastDay) {
    var terms = admission.terms(tx, card);
    var until = lastDay.plusDays(1).atStartOfDay(terms.campaign().zone()).toInstant();
    var close = terms.window(card.extendedUntil()).closesAt();
    if (!until.isAfter(close)) {
      var deadline = terms.deadline(close);
      return Optional.of(
          Refusal.of("review.extension.not-later", "deadline", deadline).about("lastDay"));
    }
    return until.isAfter(act.moment().at())
        ? Optional.empty()
        : Optional.of(Refusal.of("review.extension.past").about("lastDay"));
  }

  private List<Card> extended(Tx tx, Act act, List<Card> locked, LocalDate lastDay, String reason) {
    var extended = locked.stream().map(card -> extended(tx, act, card, lastDay, reason)).toList();
    extended.stream()
        .collect(Collectors.groupingBy(card -> List.of(card.reviewer(), card.seat().track())))
        .values()
        .forEach(theirs ->
            tidings.assigned(
                tx, admission.terms(tx, theirs.getFirst()), theirs, act.moment().at()));
    return extended;
  }

  private Card extended(Tx tx, Act act, Card card, LocalDate lastDay, String reason) {
    var zone = admission.terms(tx, card).campaign().zone();
    var until = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    passwords.reopened(tx, card.application());
    note(tx, act, card, "review.extend", Map.of("lastDay", lastDay.toString()));
    return cards.save(tx, card.extended(until, reason, act.moment().at()));
  }

  /**
   * Gives a card back to its reviewer that was handed in, all scores kept. It must be handed in
   * again inside its window, which may have to be extended. An office does so for its evaluators,
   * while its window is open.
   */
  public Outcome<Card> unlock(Tx tx, Act act, UUID id, String reason) {
    var found = cards.lock(tx, id).filter(card -> card.seat().campaign().equals(act.campaign()));
    if (!mayUnlock(tx, act, found.orElse(null))) {
      return Outcome.refused(Refusal.of("review.secretariat"));
    }
    var fault = Reason.fault(reason);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    if (found.filter(Card::isSubmitted).isEmpty()) {
      return Outcome.refused(Refusal.of("review.unlock.card"));
    }
    var tooLate = tooLate(tx, found.get(), act.moment());
    if (tooLate.isPresent()) {
      return Outcome.refused(tooLate.get());
    }
    var card = cards.save(tx, found.get().unlocked(reason.strip(), act.moment().at()));
    passwords.reopened(tx, card.application());
    note(tx, act, card, "review.unlock", Map.of());
    tidings.assigned(tx, admission.terms(tx, card), List.of(card), act.moment().at());
    return Outcome.done(card);
  }

  private boolean mayUnlock(Tx tx, Act act, @Nullable Card card) {
    var office = card == null ? null : card.office();
    return admission.steers(tx, act.person(), act.campaign())
        || (office != null && admission.actsFor(tx, act.person(), act.campaign(), office));
  }

  /** An office's card could not be handed in again after the close. */
  private Optional<Refusal> tooLate(Tx tx, Card card, Moment moment) {
    if (card.office() != null) {
      return admission.terms(tx, card).outside(card, moment);
    }
    return isDecided(tx, card) ? Optional.of(Refusal.of("review.decided")) : Optional.empty();
  }

  private static void note(Tx tx, Act act, Card card, String what, Map<String, String> detail) {
    tx.audit(
        new AuditLine(act.actor(), what, act.campaign(), card.id(), act.moment().at(), detail));
  }
}
