package pingyou.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.CaseLine;
import pingyou.application.CaseLine.Mark;
import pingyou.application.Cases;
import pingyou.application.Status;
import pingyou.application.ruling.Ruling;
import pingyou.application.ruling.Rulings;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.Candidate.Fault;
import pingyou.recommendation.list.SentList;
import pingyou.recommendation.list.WorkingList;
import pingyou.store.Tx;

/**
 * Who may be recommended: at the first level every case that counts; later only what each lower
 * level has sent, frozen at its close, and what still counts.
 */
public final class Candidates {
  private final Chain chain;
  private final Cases cases;
  private final Rulings rulings;
  private final Ledger ledger;

  public Candidates(Chain chain, Cases cases, Rulings rulings, Ledger ledger) {
    this.chain = chain;
    this.cases = cases;
    this.rulings = rulings;
    this.ledger = ledger;
  }

  /** The unit's candidates with what it wrote down about them. */
  public WorkingList working(Tx tx, Terms terms) {
    return new WorkingList(
        terms.level().opinionRequired(), of(tx, terms), ledger.entries(tx, terms.unit()));
  }

  private List<Candidate> of(Tx tx, Terms terms) {
    var lines = reaching(tx, terms);
    var faults = faults(tx, lines);
    return lines.stream()
        .map(it -> candidate(it, faults.getOrDefault(it.application(), List.of())))
        .toList();
  }

  private Map<UUID, List<Fault>> faults(Tx tx, List<CaseLine> lines) {
    var faulty =
        lines.stream()
            .filter(it -> it.marks().contains(Mark.FORMAL_FAULT))
            .map(CaseLine::application)
            .toList();
    return rulings.ofAll(tx, faulty).stream()
        .filter(it -> it.kind() == Ruling.Kind.FORMAL_FAULT)
        .collect(
            groupingBy(
                Ruling::application, mapping(it -> new Fault(it.clause(), it.reason()), toList())));
  }

  /** The cases that have validly come to the unit, by case number. */
  public List<CaseLine> reaching(Tx tx, Terms terms) {
    if (terms.tier().isFirst()) {
      return chain.counties(terms.region().code()).stream()
          .flatMap(county -> submitted(tx, terms, county).stream())
          .toList();
    }
    var sent = sentThrough(tx, terms.tier(), terms.region().code());
    return sent.isEmpty()
        ? List.of()
        : cases.findAll(tx, sent).stream().filter(it -> it.status().counts()).toList();
  }

  /** The cases that have validly come to each unit of a tier, by region code. */
  public Map<String, Set<UUID>> reaching(Tx tx, Tier tier) {
    var campaign = tier.campaign();
    var counties = new HashMap<String, String>();
    for (var terms : chain.units(tier)) {
      var unit = terms.region().code();
      chain.counties(unit).forEach(it -> counties.put(it, unit));
    }
    var lines = cases.submitted(tx, campaign.id(), tier.track().id()).stream();
    if (!tier.isFirst()) {
      var sent = sentThrough(tx, tier, campaign.region());
      lines = lines.filter(it -> sent.contains(it.application()));
    }
    return lines
        .filter(it -> counties.containsKey(it.county()))
        .collect(
            groupingBy(
                it -> counties.get(it.county()),
                mapping(CaseLine::application, toCollection(HashSet::new))));
  }

  private List<CaseLine> submitted(Tx tx, Terms terms, String county) {
    return cases.submitted(tx, terms.campaign().id(), terms.tier().track().id(), county);
  }

  /** What every level below has sent out of a region. */
  private Set<UUID> sentThrough(Tx tx, Tier upper, String region) {
    return upper.below().stream()
        .map(tier -> sent(tx, tier, region))
        .reduce((some, others) -> {
          some.retainAll(others);
          return some;
        })
        .orElseThrow();
  }

  private Set<UUID> sent(Tx tx, Tier tier, String region) {
    return ledger.frozen(tx, tier).stream()
        .filter(frozen -> chain.liesIn(frozen.region(), region))
        .map(Frozen::list)
        .filter(Objects::nonNull)
        .flatMap(list -> list.picks().stream().map(SentList.Pick::application))
        .collect(toCollection(HashSet::new));
  }

  /**
   * Which cases are validly recommended to a level: sent by every level below it and not excluded
   * since; for the last level the base of the review. By unit and case number.
   *
   * @throws NoSuchElementException if there is no such level
   */
  public List<UUID> recommendedTo(Tx tx, String campaign, String track, String level) {
    return chain.units(chain.tier(campaign, track, level)).stream()
        .flatMap(terms -> reaching(tx, terms).stream())
        .map(CaseLine::application)
        .toList();
  }

  /** Whether every level below has sent a case to an office of this region. */
  public boolean isSentTo(Tx tx, Application application, String region) {
    return chain.tiers(application.campaign(), application.track()).stream()
        .filter(tier -> !tier.isFirst())
        .flatMap(tier -> chain.find(tier, region).stream())
        .anyMatch(it -> sentThrough(tx, it.tier(), it.region().code()).contains(application.id()));
  }

  private static Candidate candidate(CaseLine line, List<Fault> faults) {
    var uncorrected = line.status() == Status.RETURNED || line.marks().contains(Mark.UNCORRECTED);
    return new Candidate(
        line.application(),
        line.number(),
        line.applicantName(),
        line.schoolName(),
        line.county(),
        uncorrected,
        faults);
  }
}
