package pingyou.award;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.application.CaseLine;
import pingyou.application.Cases;
import pingyou.award.Blocker.Incomplete;
import pingyou.award.Blocker.NoCases;
import pingyou.award.Blocker.Reviewer;
import pingyou.award.Blocker.Reviewing;
import pingyou.award.Blocker.Tied;
import pingyou.award.Blocker.Unvisited;
import pingyou.award.inspection.Inspections;
import pingyou.award.ranking.Decision.Cut;
import pingyou.award.ranking.Lines;
import pingyou.award.roll.Reckoning;
import pingyou.award.roll.Reckoning.Judged;
import pingyou.campaign.prize.AwardBase;
import pingyou.campaign.rule.Moment;
import pingyou.person.People;
import pingyou.person.Person;
import pingyou.review.Terms;
import pingyou.review.result.CaseScore;
import pingyou.review.result.Results;
import pingyou.store.Tx;

/** Reckons tracks from the cards as they are now. */
final class Trials {
  private final Results results;
  private final Cases cases;
  private final People people;
  private final Publicities publicities;
  private final Inspections inspections;

  Trials(
      Results results,
      Cases cases,
      People people,
      Publicities publicities,
      Inspections inspections) {
    this.inspections = inspections;
    this.results = results;
    this.cases = cases;
    this.people = people;
    this.publicities = publicities;
  }

  /** What the secretariat sees now. */
  Trial of(Tx tx, Terms terms, Instant now) {
    return of(tx, terms, now, ballots(tx, terms));
  }

  /** As if nobody had voted. */
  Trial withoutVotes(Tx tx, Terms terms, Instant now) {
    return of(tx, terms, now, List.of());
  }

  List<Ballot> ballots(Tx tx, Terms terms) {
    return tx.mapper(AwardMapper.class).ballots(terms.campaign().id(), terms.track().id()).stream()
        .map(BallotRow::read)
        .toList();
  }

  private Trial of(Tx tx, Terms terms, Instant now, List<Ballot> ballots) {
    var scores = results.scores(tx, terms);
    var complete = scores.stream().filter(it -> !it.isShort()).toList();
    var bases = bases(tx, terms, scores.size(), complete.size());
    var award = terms.track().award();
    int base = Objects.requireNonNull(bases.get(award.base()));
    var judged =
        new Judged(
            ballots.stream().map(Ballot::vote).toList(),
            inspections.of(tx, terms.campaign().id(), terms.track().id()));
    var reckoning = Reckoning.of(terms.track(), complete, base, judged, straight(terms, complete));
    var unused = reckoning.decision().unusedVotes();
    return new Trial(
        terms,
        reckoning.roll(),
        bases,
        Lines.readings(base, award.prizes()),
        complete.stream().mapToInt(CaseScore::count).sum(),
        ballots,
        ballots.stream().filter(it -> unused.contains(it.vote())).toList(),
        blockers(tx, terms, now, new Found(scores, reckoning)),
        publicities.find(tx, terms.campaign().id(), terms.track().id()).orElse(null));
  }

  private static Set<UUID> straight(Terms terms, List<CaseScore> scores) {
    return scores.stream()
        .map(it -> it.entrant().line())
        .filter(it -> it.region().equals(terms.campaign().region()))
        .map(CaseLine::application)
        .collect(Collectors.toSet());
  }

  private Map<AwardBase, Integer> bases(Tx tx, Terms terms, int recommended, int scored) {
    var bases = new EnumMap<AwardBase, Integer>(AwardBase.class);
    var submitted = cases.submitted(tx, terms.campaign().id(), terms.track().id());
    bases.put(AwardBase.SUBMITTED, submitted.size());
    bases.put(AwardBase.RECOMMENDED, recommended);
    bases.put(AwardBase.RECOMMENDED_AND_SCORED, scored);
    return bases;
  }

  private List<Blocker> blockers(Tx tx, Terms terms, Instant now, Found found) {
    var blockers = new ArrayList<Blocker>();
    var closesAt = terms.window().closesAt();
    if (now.isBefore(closesAt.plus(Moment.ARRIVAL))) {
      blockers.add(new Reviewing(closesAt));
    }
    if (found.scores().isEmpty()) {
      blockers.add(new NoCases());
    }
    found.scores().stream()
        .filter(CaseScore::isShort)
        .map(score -> lacking(tx, score))
        .forEach(blockers::add);
    found.reckoning().decision().cuts().stream()
        .flatMap(cut -> tied(cut, found.reckoning()).stream())
        .forEach(blockers::add);
    if (terms.track().award().outcome().checkedOnSite()) {
      var unvisited =
          found.reckoning().roll().winners().stream().filter(it -> !it.visited()).toList();
      if (!unvisited.isEmpty()) {
        blockers.add(new Unvisited(unvisited));
      }
    }
    return blockers;
  }

  private Blocker lacking(Tx tx, CaseScore score) {
    return new Incomplete(
        score.entrant().line(),
        score.required(),
        score.count(),
        score.waitingFor().stream().map(it -> new Reviewer(it, name(tx, it))).toList());
  }

  private String name(Tx tx, UUID person) {
    return people.find(tx, person).map(Person::name).flatMap(Optional::ofNullable).orElse("");
  }

  private static Optional<Blocker> tied(Cut cut, Reckoning reckoning) {
    return switch (cut) {
      case Cut.Drawn _ -> Optional.empty();
      case Cut.Undecided(var line, var rank, var ids) ->
          Optional.of(
              new Tied(
                  line,
                  rank,
                  reckoning.roll().placings().stream()
                      .filter(it -> ids.contains(it.application()))
                      .toList()));
    };
  }

  /** What the cards came to. */
  private record Found(List<CaseScore> scores, Reckoning reckoning) {}
}
