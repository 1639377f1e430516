package pingyou.recommendation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.application.close.Closes;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.RecommendationMapper.CloseRow;
import pingyou.recommendation.RecommendationMapper.DecidedRow;
import pingyou.recommendation.RecommendationMapper.EntryRow;
import pingyou.recommendation.RecommendationMapper.FrozenRow;
import pingyou.recommendation.RecommendationMapper.SendingRow;
import pingyou.recommendation.RecommendationMapper.SentRow;
import pingyou.recommendation.RecommendationMapper.StepRow;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.SentList;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Json;
import pingyou.store.Tx;

/** What units wrote down, sent and left at their closes, as values. */
public final class Ledger {
  /** Steps of a unit that its desk shows. */
  private static final int STEPS_SHOWN = 50;

  private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

  private final Closes closes;

  public Ledger(Closes closes) {
    this.closes = closes;
  }

  /**
   * The unit's rules as they stand: its city may end applying itself, and hold a round before it.
   *
   * @throws NoSuchElementException if it is of a round that its city doesn't hold
   */
  public Terms standing(Tx tx, Terms terms) {
    return ifStanding(tx, terms).orElseThrow();
  }

  /** The same; empty if the unit is of a round that its city doesn't hold. */
  public Optional<Terms> ifStanding(Tx tx, Terms terms) {
    var campaign = terms.campaign();
    return terms.in(closes.of(tx, campaign, terms.tier().track(), terms.region().code()));
  }

  /** Those of the units that stand, by their rules as they do: read at once for a tier. */
  public List<Terms> standing(Tx tx, Tier tier, List<Terms> units) {
    var rules = byRegion(tx, tier);
    return units.stream().flatMap(it -> it.in(rules.apply(it.region().code())).stream()).toList();
  }

  /** The tier's track as it stands for each region. */
  public Function<String, Track> byRegion(Tx tx, Tier tier) {
    return closes.byRegion(tx, tier.campaign(), tier.track());
  }

  /** The levels that cases of a region pass, lowest first, the one that reviews them included. */
  public List<Tier> way(Tx tx, Campaign campaign, String track, String region) {
    return campaign.tracks().stream()
        .filter(it -> it.id().equals(track))
        .map(it -> closes.of(tx, campaign, it, region))
        .flatMap(it -> it.levels().stream().map(level -> new Tier(campaign, it, level)))
        .toList();
  }

  /** When units of a tier act, their extensions left out: as many windows as differ. */
  public List<Window> windows(Tx tx, Tier tier) {
    return closes.all(tx, tier.campaign(), tier.track()).stream()
        .flatMap(it -> tier.in(it).stream())
        .map(it -> it.level().window())
        .distinct()
        .toList();
  }

  /** When the unit acts, an extension of its own included. */
  public Window window(Tx tx, Terms terms) {
    return standing(tx, terms).window(extendedUntil(tx, terms.unit()));
  }

  private static @Nullable Instant extendedUntil(Tx tx, Unit unit) {
    var row = mapper(tx).unit(unit);
    return row == null ? null : row.extendedUntil();
  }

  /** What the unit has written about cases, in no order. */
  public List<Entry> entries(Tx tx, Unit unit) {
    return mapper(tx).entries(unit).stream().map(EntryRow::entry).toList();
  }

  /** The lists that the unit sent, oldest first. */
  public List<Sending> sendings(Tx tx, Unit unit) {
    return mapper(tx).sendings(unit).stream().map(Ledger::sending).toList();
  }

  public Optional<Sending> lastSending(Tx tx, Unit unit) {
    return Optional.ofNullable(mapper(tx).lastSending(unit)).map(Ledger::sending);
  }

  /** What the unit left at its latest close; empty before its first. */
  public Optional<Frozen> frozen(Tx tx, Unit unit) {
    return mapper(tx).frozen(unit).stream().map(Ledger::frozen).findFirst();
  }

  /** Whether the closing work of this window is done. */
  public boolean isClosed(Tx tx, Unit unit, Window window) {
    return frozen(tx, unit)
        .filter(frozen -> !frozen.closesAt().isBefore(window.closesAt()))
        .isPresent();
  }

  /** What every unit of the tier left at its latest close, by region code. */
  public List<Frozen> frozen(Tx tx, Tier tier) {
    return mapper(tx).frozenAt(tier.campaign().id(), tier.track().id(), tier.level().id()).stream()
        .map(Ledger::frozen)
        .toList();
  }

  /** What happened on the unit's desk, the latest first, a screenful. */
  public List<Step> steps(Tx tx, Unit unit) {
    return mapper(tx).steps(unit, STEPS_SHOWN).stream().map(Ledger::step).toList();
  }

  /** The later closes that units of the tier were given, by region code. */
  public Map<String, Instant> extensions(Tx tx, Tier tier) {
    return extended(tx, tier.campaign().id()).stream()
        .filter(it -> it.track().equals(tier.track().id()))
        .filter(it -> it.level().equals(tier.level().id()))
        .collect(
            Collectors.toMap(UnitRow::region, it -> Objects.requireNonNull(it.extendedUntil())));
  }

  /** Which cases the units of the tier have decided on, by region code. */
  public Map<String, Set<UUID>> decided(Tx tx, Tier tier) {
    return mapper(tx).decided(tier.campaign().id(), tier.track().id(), tier.level().id()).stream()
        .collect(
            Collectors.groupingBy(
                DecidedRow::region,
                Collectors.mapping(DecidedRow::application, Collectors.toSet())));
  }

  /** When the units of the tier sent a list last, by region code. */
  public Map<String, Instant> sent(Tx tx, Tier tier) {
    return mapper(tx).sent(tier.campaign().id(), tier.track().id(), tier.level().id()).stream()
        .collect(Collectors.toMap(SentRow::region, SentRow::at));
  }

  /** Units of the campaign with a close of their own. */
  List<UnitRow> extended(Tx tx, String campaign) {
    return mapper(tx).extended(campaign);
  }

  /**
   * The unit, locked until the transaction ends: the lock under which it acts and is closed. Its
   * row is made when it is first needed.
   */
  UnitRow lock(Tx tx, Unit unit) {
    var mapper = mapper(tx);
    var row = mapper.lockUnit(unit);
    if (row == null) {
      mapper.insertUnit(
          new UnitRow(
              Ids.next(), unit.campaign(), unit.track(), unit.level(), unit.region(), null));
      row = mapper.lockUnit(unit);
    }
    if (row == null) {
      throw new IllegalStateException("no row of " + unit);
    }
    return row;
  }

  void extend(Tx tx, UnitRow unit, Instant until) {
    mapper(tx).extend(unit.id(), until);
  }

  void put(Tx tx, UnitRow unit, Entry entry) {
    var opinion = entry.opinion();
    mapper(tx)
        .putEntry(
            new EntryRow(
                unit.id(),
                entry.application(),
                unit.campaign(),
                entry.choice(),
                entry.reason(),
                entry.place(),
                opinion == null ? null : opinion.text(),
                opinion == null ? null : opinion.signer(),
                opinion == null ? null : opinion.signedOn(),
                opinion != null && opinion.sealed()));
  }

  void put(Tx tx, UnitRow unit, Sending sending) {
    mapper(tx)
        .insertSending(
            new SendingRow(
                sending.id(),
                unit.id(),
                unit.campaign(),
                sending.sequence(),
                sending.by(),
                sending.moment().at(),
                sending.moment().receivedAt(),
                Json.write(sending.list())));
  }

  void put(Tx tx, CloseRow close) {
    mapper(tx).insertClose(close);
  }

  /** Locks the unit for whoever writes down something about it elsewhere. */
  public void hold(Tx tx, Unit unit) {
    lock(tx, unit);
  }

  /** Notes a step that was done elsewhere, under the unit's lock. */
  public void note(Tx tx, Unit unit, Step step) {
    note(tx, lock(tx, unit), step);
  }

  /** Notes a step for the desk and, without its free text, for the audit. */
  void note(Tx tx, UnitRow unit, Step step) {
    mapper(tx)
        .insertStep(
            new StepRow(
                Ids.next(),
                unit.id(),
                unit.campaign(),
                step.deed(),
                step.application(),
                step.person(),
                step.at(),
                Json.write(step.detail())));
    var person = step.person();
    tx.audit(
        new AuditLine(
            person == null ? Actor.SYSTEM : Actor.person(person),
            step.deed().audited(),
            unit.campaign(),
            step.application() == null ? unit.id() : step.application(),
            step.at(),
            step.audited(unit.unit())));
  }

  private static Sending sending(SendingRow row) {
    return new Sending(
        row.id(),
        row.sequence(),
        row.sentBy(),
        new Moment(row.sentAt(), row.receivedAt()),
        Json.read(row.list(), SentList.class));
  }

  private static Frozen frozen(FrozenRow row) {
    var list = row.list();
    return new Frozen(
        row.region(),
        row.closesAt(),
        row.candidates(),
        list != null ? Json.read(list, SentList.class) : row.nobody() ? SentList.EMPTY : null);
  }

  private static Step step(StepRow row) {
    return new Step(
        row.act(), row.application(), row.person(), row.at(), Json.read(row.detail(), DETAIL));
  }

  private static RecommendationMapper mapper(Tx tx) {
    return tx.mapper(RecommendationMapper.class);
  }
}
