package pingyou.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;
import pingyou.notice.Outbox;
import pingyou.notice.wording.Dates;
import pingyou.person.Roles;
import pingyou.recommendation.Admission.Locked;
import pingyou.recommendation.RecommendationMapper.CloseRow;
import pingyou.recommendation.Step.Deed;
import pingyou.recommendation.Tidings.Telling;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.list.Fate;
import pingyou.recommendation.list.SentList;
import pingyou.recommendation.list.WorkingList;
import pingyou.store.Tx;

/**
 * What happens at a unit's close, a minute after it so that messages sent in time have arrived: the
 * list that was sent last is frozen and everyone concerned is told, in one transaction and under
 * the lock under which the unit acts.
 */
public final class Closings {
  private final Chain chain;
  private final Admission admission;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Tidings tidings;
  private final Outbox outbox;

  public Closings(
      Chain chain,
      Roles roles,
      Candidates candidates,
      Ledger ledger,
      Tidings tidings,
      Outbox outbox) {
    this.chain = chain;
    this.admission = new Admission(chain, roles, ledger);
    this.candidates = candidates;
    this.ledger = ledger;
    this.tidings = tidings;
    this.outbox = outbox;
  }

  /** When the closing work of a close is done. */
  public static Instant workAt(Instant closesAt) {
    return closesAt.plus(Moment.ARRIVAL);
  }

  /** All closes of a campaign's units as they stand now, those of extended units included. */
  public SortedSet<Instant> closes(Tx tx, Campaign campaign) {
    var closes = new TreeSet<Instant>();
    Tier.everRecommending(campaign).stream()
        .flatMap(tier -> ledger.windows(tx, tier).stream())
        .map(Window::closesAt)
        .forEach(closes::add);
    ledger.extended(tx, campaign.id()).stream()
        .flatMap(row ->
            admission.find(tx, row.unit()).stream().map(it -> it.window(row.extendedUntil())))
        .map(Window::closesAt)
        .forEach(closes::add);
    return closes;
  }

  /**
   * Closes the unit if that was due by {@code scheduled} and isn't done yet. A unit without
   * candidates has nothing to close.
   */
  public void close(Tx tx, Terms terms, Instant scheduled, Instant now) {
    if (ledger.ifStanding(tx, terms).isEmpty()
        || workAt(ledger.window(tx, terms).closesAt()).isAfter(scheduled)
        || candidates.reaching(tx, terms).isEmpty()) {
      return;
    }
    var unit = admission.lock(tx, terms);
    if (!workAt(unit.window().closesAt()).isAfter(scheduled)
        && !ledger.isClosed(tx, terms.unit(), unit.window())) {
      var list = candidates.working(tx, terms);
      var sending = ledger.lastSending(tx, terms.unit()).orElse(null);
      freeze(tx, unit, list, sending, now);
      tell(tx, unit, list, frozen(list, sending), now);
    }
  }

  private void freeze(
      Tx tx, Locked unit, WorkingList list, @Nullable Sending sending, Instant now) {
    var row = unit.row();
    ledger.put(
        tx,
        new CloseRow(
            row.id(),
            unit.window().closesAt(),
            row.campaign(),
            now,
            list.candidates().size(),
            sending == null ? null : sending.id(),
            sending == null && list.quota().isNobody()));
    var detail =
        sending == null
            ? Map.<String, String>of()
            : Map.of("count", Integer.toString(sending.list().picks().size()));
    ledger.note(tx, row, new Step(Deed.CLOSED, null, null, now, detail));
  }

  /** Who has no places need send nothing: nobody is recommended there. */
  private static @Nullable SentList frozen(WorkingList list, @Nullable Sending sending) {
    if (sending != null) {
      return sending.list();
    }
    return list.quota().isNobody() ? SentList.EMPTY : null;
  }

  private void tell(Tx tx, Locked unit, WorkingList list, @Nullable SentList sent, Instant now) {
    var terms = unit.terms();
    int unsent = list.unsent(sent == null ? SentList.EMPTY : sent);
    if (unsent > 0) {
      var closesAt = unit.window().closesAt();
      var values =
          Map.of(
              "count", Integer.toString(unsent),
              "deadline", Dates.close(closesAt, terms.campaign().zone()));
      var telling = new Telling("recommendation.unsent", closesAt.toString(), values, now);
      tidings.toOfficials(tx, terms, telling).forEach(notice -> outbox.add(tx, notice));
    }
    for (var candidate : list.candidates()) {
      var fate = Fate.of(candidate.application(), sent, terms.level().reasonShown());
      outbox.add(tx, tidings.toApplicant(tx, terms, candidate, fate, now));
    }
  }

  /** Units of a tier that had candidates and have closed without sending anything. */
  public List<Terms> silent(Tx tx, Tier tier) {
    var silent =
        ledger.frozen(tx, tier).stream()
            .filter(it -> it.list() == null)
            .collect(Collectors.toMap(Frozen::region, Frozen::closesAt));
    return silent.isEmpty() ? List.of() : silent(tx, tier, silent);
  }

  private List<Terms> silent(Tx tx, Tier tier, Map<String, Instant> silent) {
    return ledger.standing(tx, tier, chain.units(tier)).stream()
        .filter(it -> ledger.window(tx, it).closesAt().equals(silent.get(it.region().code())))
        .toList();
  }

  /**
   * Tells the secretariat which units of a tier closed in silence, if any did.
   *
   * @param scheduled when the work of their close was due
   */
  public void tellOfSilence(Tx tx, Tier tier, Instant scheduled, Instant now) {
    var silent =
        silent(tx, tier).stream()
            .filter(it -> workAt(ledger.window(tx, it).closesAt()).equals(scheduled))
            .map(it -> it.region().name())
            .toList();
    if (!silent.isEmpty()) {
      var about = String.join(" ", tier.track().id(), tier.level().id(), scheduled.toString());
      var values =
          Map.of(
              "campaign", tier.campaign().shortTitle(),
              "track", tier.track().title(),
              "level", tier.level().title(),
              "count", Integer.toString(silent.size()),
              "units", String.join("、", silent));
      var telling = new Telling("recommendation.silent-units", about, values, now);
      tidings.toSecretariat(tx, tier.campaign(), telling).forEach(notice -> outbox.add(tx, notice));
    }
  }
}
