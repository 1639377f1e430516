package pingyou.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.application.CaseLine;
import pingyou.application.CaseLine.Mark;
import pingyou.application.Cases;
import pingyou.application.Status;
import pingyou.application.ruling.Ruling;
import pingyou.application.ruling.Rulings;
import pingyou.campaign.level.Quota;
import pingyou.campaign.level.Support;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.list.Candidate;
import pingyou.recommendation.list.Candidate.Fault;
import pingyou.recommendation.list.Demands;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Hold;
import pingyou.recommendation.list.Score;
import pingyou.recommendation.list.Scored;
import pingyou.recommendation.list.SentList;
import pingyou.recommendation.list.WorkingList;
import pingyou.recommendation.paper.Papers;
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
  private final Supports supports;
  private final Asked asked;

  /** What the evaluators of a unit have given so far; reviewing answers through the wiring. */
  @FunctionalInterface
  public interface Scores {
    /** By case; none of a case that nobody scores. */
    Map<UUID, Score> of(Tx tx, Terms terms);
  }

  /** How many cases a unit may send; answered through the wiring. */
  @FunctionalInterface
  public interface Allotted {
    Quota of(Tx tx, Terms terms);
  }

  /** What is asked of a unit's list beside the list itself. */
  public record Asked(Holds holds, Scores scores, Papers papers, Allotted quotas) {}

  public Candidates(Chain chain, Cases cases, Rulings rulings, Ledger ledger, Asked asked) {
    this.chain = chain;
    this.cases = cases;
    this.rulings = rulings;
    this.ledger = ledger;
    this.asked = asked;
    this.supports = new Supports(chain, cases, ledger, this::reaching);
  }

  /** The unit's candidates with what it wrote down about them. */
  public WorkingList working(Tx tx, Terms unit) {
    var terms = ledger.standing(tx, unit);
    var lines = reaching(tx, terms);
    var entries = ledger.entries(tx, terms.unit());
    var picks = entries.stream().filter(Entry::isPick).map(Entry::application).collect(toSet());
    var picked = lines.stream().filter(it -> picks.contains(it.application())).toList();
    var held = asked.holds().of(tx, terms.campaign(), terms.tier().track(), picked);
    return new WorkingList(demands(tx, terms, lines, held), of(tx, lines), entries);
  }

  private Demands demands(Tx tx, Terms terms, List<CaseLine> lines, Map<UUID, List<Hold>> held) {
    var level = terms.level();
    return new Demands(
        level.opinion().required(),
        asked.quotas().of(tx, terms),
        level.scoring().isDone()
            ? new Scored(level.scoring(), asked.scores().of(tx, terms))
            : Scored.NOT,
        held,
        supports.lacks(tx, terms, lines),
        supports.dependents(tx, terms, lines),
        asked.papers().due(tx, terms));
  }

  /** Whether a case is one that the rule lets support another. */
  public boolean isSupport(Support support, CaseLine line, CaseLine by) {
    return supports.isSupport(support, line, by);
  }

  /** To be called before a unit sends: what it sends may rest on what it sends in another track. */
  void lockTied(Tx tx, Unit unit) {
    chain.find(unit).ifPresent(terms -> supports.lock(tx, terms));
  }

  /** The case of this person in the unit's track, if they applied there themselves. */
  Optional<UUID> own(Tx tx, Unit unit, UUID person) {
    return cases.ofPerson(tx, unit.campaign(), unit.track(), person);
  }

  private List<Candidate> of(Tx tx, List<CaseLine> lines) {
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
  public List<CaseLine> reaching(Tx tx, Terms unit) {
    return ledger.ifStanding(tx, unit).map(it -> reached(tx, it)).orElse(List.of());
  }

  private List<CaseLine> reached(Tx tx, Terms terms) {
    var tier = terms.tier();
    var entering = chain.entering(terms);
    var lines =
        new ArrayList<>(cases.submitted(tx, tier.campaign().id(), tier.track().id(), entering));
    if (!tier.isFirst()) {
      cases.findAll(tx, sentThrough(tx, tier, terms.region().code())).stream()
          .filter(it -> it.status().counts())
          .filter(it -> !entering.contains(it.region()))
          .forEach(lines::add);
      lines.sort(CaseLine.BY_NUMBER);
    }
    return List.copyOf(lines);
  }

  /** The cases that have validly come to each unit of a tier, by region code. */
  public Map<String, Set<UUID>> reaching(Tx tx, Tier tier) {
    var campaign = tier.campaign();
    var rules = ledger.byRegion(tx, tier);
    var sent = sentThrough(tx, tier, campaign.region());
    var reaching = new HashMap<String, Set<UUID>>();
    for (var line : cases.submitted(tx, campaign.id(), tier.track().id())) {
      var region = line.region();
      boolean enters =
          tier.in(rules.apply(region)).filter(it -> chain.isEntry(it, region)).isPresent();
      if (enters || sent.contains(line.application())) {
        chain
            .unitOver(tier, region)
            .ifPresent(unit ->
                reaching.computeIfAbsent(unit, _ -> new HashSet<>()).add(line.application()));
      }
    }
    return reaching;
  }

  /** What the level below has sent out of a region that had come to it through all others. */
  private Set<UUID> sentThrough(Tx tx, Tier upper, String region) {
    var below = upper.inFull().below();
    if (below.isEmpty()) {
      return Set.of();
    }
    var sent = new HashSet<UUID>();
    var rules = ledger.byRegion(tx, upper);
    var others = below.subList(0, below.size() - 1);
    var through = others.stream().collect(toMap(it -> it.level().id(), it -> sent(tx, it, region)));
    for (var left : ledger.frozen(tx, below.getLast())) {
      if (chain.liesIn(left.region(), region)) {
        var passed =
            others.stream()
                .filter(it -> it.in(rules.apply(left.region())).isPresent())
                .map(it -> through.get(it.level().id()))
                .toList();
        picks(left)
            .filter(it -> passed.stream().allMatch(all -> all.contains(it)))
            .forEach(sent::add);
      }
    }
    return sent;
  }

  private Set<UUID> sent(Tx tx, Tier tier, String region) {
    return ledger.frozen(tx, tier).stream()
        .filter(frozen -> chain.liesIn(frozen.region(), region))
        .flatMap(Candidates::picks)
        .collect(toSet());
  }

  private static Stream<UUID> picks(Frozen frozen) {
    var list = frozen.list();
    return list == null ? Stream.of() : list.picks().stream().map(SentList.Pick::application);
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

  /** Whether a case came to an office of this region: handed in there, or sent by all below. */
  public boolean isSentTo(Tx tx, Application application, String office) {
    var region = application.county();
    return region != null
        && chain.liesIn(region, office)
        && chain.campaign(application.campaign()).stream()
            .flatMap(it -> ledger.way(tx, it, application.track(), region).stream())
            .flatMap(tier -> chain.find(tier, office).stream())
            .anyMatch(it -> hasCome(tx, application, region, it));
  }

  private boolean hasCome(Tx tx, Application application, String region, Terms terms) {
    if (chain.isEntry(terms.tier(), region)) {
      return application.submission() != null;
    }
    return chain.isOnWay(terms.tier(), region)
        && sentThrough(tx, terms.tier(), terms.region().code()).contains(application.id());
  }

  private static Candidate candidate(CaseLine line, List<Fault> faults) {
    var uncorrected = line.status() == Status.RETURNED || line.marks().contains(Mark.UNCORRECTED);
    return new Candidate(
        line.application(),
        line.number(),
        line.applicantName(),
        line.schoolName(),
        line.region(),
        uncorrected,
        faults);
  }
}
