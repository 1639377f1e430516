package pingyou.recommendation;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.campaign.Track;
import pingyou.campaign.level.Support;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Demands.Dependent;
import pingyou.recommendation.list.Demands.Lack;
import pingyou.recommendation.list.SentList.Pick;
import pingyou.store.Tx;

/**
 * Which cases of a unit lack one that supports them, and which rest on its list. What supports is
 * what the same unit has sent last in the other track: so that at every level both go on together.
 */
final class Supports {
  private final Chain chain;
  private final Cases cases;
  private final Ledger ledger;
  private final BiFunction<Tx, Terms, List<CaseLine>> reaching;

  /**
   * @param reaching the cases that have come to a unit
   */
  Supports(
      Chain chain, Cases cases, Ledger ledger, BiFunction<Tx, Terms, List<CaseLine>> reaching) {
    this.chain = chain;
    this.cases = cases;
    this.ledger = ledger;
    this.reaching = reaching;
  }

  /**
   * Locks the unit in every track whose list rests on this one's or the other way round, always in
   * the campaign's order, so that neither is sent while the other loses what it rests on.
   */
  void lock(Tx tx, Terms terms) {
    var own = terms.tier().track();
    var tied =
        terms.campaign().tracks().stream()
            .filter(it -> it.equals(own) || rests(it, own) || rests(own, it))
            .toList();
    if (tied.size() > 1) {
      tied.stream()
          .map(it -> in(it, terms))
          .filter(it -> chain.find(it).isPresent())
          .forEach(it -> ledger.lock(tx, it));
    }
  }

  private static boolean rests(Track some, Track other) {
    var support = some.support();
    return support != null && support.track().equals(other.id());
  }

  /** Of these cases of the unit those without a supporting one, and what could be done. */
  Map<UUID, Lack> lacks(Tx tx, Terms terms, List<CaseLine> lines) {
    var support = terms.tier().track().support();
    if (support == null || lines.isEmpty()) {
      return Map.of();
    }
    var other = terms.campaign().track(support.track());
    var unit = in(other, terms);
    var sent = sent(tx, unit);
    var lacks = new HashMap<UUID, Lack>();
    for (var line : lines) {
      if (sent.stream().noneMatch(it -> isSupport(support, line, it))) {
        var possible =
            chain.find(unit).stream()
                .flatMap(it -> reaching.apply(tx, it).stream())
                .filter(it -> isSupport(support, line, it));
        lacks.put(
            line.application(),
            new Lack(
                other.title(),
                support.clause().place(),
                possible.map(CaseLine::applicantName).toList(),
                sent.stream().map(CaseLine::applicantName).toList()));
      }
    }
    return lacks;
  }

  /** What the unit has sent in other tracks that needs one of these cases. */
  List<Dependent> dependents(Tx tx, Terms terms, List<CaseLine> lines) {
    return terms.campaign().tracks().stream()
        .flatMap(track -> dependents(tx, terms, track, lines).stream())
        .toList();
  }

  private List<Dependent> dependents(Tx tx, Terms terms, Track resting, List<CaseLine> lines) {
    var support = resting.support();
    if (support == null || !support.track().equals(terms.tier().track().id())) {
      return List.of();
    }
    return sent(tx, in(resting, terms)).stream()
        .map(it ->
            new Dependent(
                it.applicantName(),
                support.clause().place(),
                lines.stream()
                    .filter(line -> isSupport(support, it, line))
                    .map(CaseLine::application)
                    .collect(toSet())))
        .toList();
  }

  private static Unit in(Track track, Terms terms) {
    var unit = terms.unit();
    return new Unit(unit.campaign(), track.id(), unit.level(), unit.region());
  }

  /** What the unit sent last and still counts. */
  private List<CaseLine> sent(Tx tx, Unit unit) {
    return ledger.lastSending(tx, unit).stream()
        .flatMap(it -> cases.findAll(tx, picked(it)).stream())
        .filter(it -> it.status().counts())
        .toList();
  }

  private static List<UUID> picked(Sending sending) {
    return sending.list().picks().stream().map(Pick::application).toList();
  }

  /** Whether a case is one that the rule lets support another. */
  boolean isSupport(Support support, CaseLine line, CaseLine by) {
    return switch (support.relation()) {
      case INSIDE -> chain.liesIn(by.region(), line.region());
      case SAME_SCHOOL -> line.school() != null && line.school().equals(by.school());
    };
  }
}
