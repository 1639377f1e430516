package pingyou.award.standing;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.award.Publicities;
import pingyou.award.Publicity;
import pingyou.award.ranking.Line;
import pingyou.award.roll.Placing;
import pingyou.award.roll.Roll;
import pingyou.award.standing.PublicList.Winner;
import pingyou.award.standing.PublicList.Winners;
import pingyou.award.standing.Standing.Decided;
import pingyou.award.standing.Standing.GroupMean;
import pingyou.award.standing.Standing.NotReviewed;
import pingyou.award.standing.Standing.Scores;
import pingyou.award.standing.Standing.UnderReview;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Admission;
import pingyou.review.Terms;
import pingyou.store.Tx;

/** Shows decisions to applicants and to everybody. */
public final class Standings {
  private final Applications applications;
  private final Admission admission;
  private final Publicities publicities;
  private final Regions regions;

  public Standings(
      Applications applications, Admission admission, Publicities publicities, Regions regions) {
    this.applications = applications;
    this.admission = admission;
    this.publicities = publicities;
    this.regions = regions;
  }

  /** What became of a case, for its applicant and the secretariat. */
  public Outcome<Standing> resultOf(Tx tx, UUID person, UUID application) {
    var found =
        applications
            .find(tx, application)
            .filter(
                it -> it.person().equals(person) || admission.steers(tx, person, it.campaign()));
    return found
        .map(it -> Outcome.done(standing(tx, it)))
        .orElseGet(() -> Outcome.refused(Refusal.of("application.none")));
  }

  private Standing standing(Tx tx, Application application) {
    var publicity = publicities.find(tx, application.campaign(), application.track());
    if (publicity.isEmpty()) {
      return new UnderReview();
    }
    var terms = admission.terms(application.campaign(), application.track());
    return publicity
        .get()
        .roll()
        .find(application.id())
        .<Standing>map(placing -> decided(terms, publicity.get(), placing))
        .orElseGet(NotReviewed::new);
  }

  private static Decided decided(Terms terms, Publicity publicity, Placing placing) {
    var roll = publicity.roll();
    var line = decisive(roll, placing);
    boolean shown = terms.track().award().scoresShown();
    return new Decided(
        placing.number(),
        placing.prize(),
        roll.placings().size(),
        line,
        roll.lines(),
        publicity.period(),
        publicity.finalAt(),
        placing.steps().stream().filter(it -> shown || it.tellsNoScore()).toList(),
        shown ? scores(terms, roll, placing, line) : null);
  }

  private static Line decisive(Roll roll, Placing placing) {
    return roll.lines().stream()
        .filter(line -> line.prize().equals(placing.prize()))
        .findFirst()
        .orElseGet(() -> roll.lines().getLast());
  }

  private static Scores scores(Terms terms, Roll roll, Placing placing, Line line) {
    boolean bonusCounted = terms.track().award().bonusCounted();
    return new Scores(
        placing.rank(),
        placing.joint(),
        placing.mean(),
        placing.cardHalves(),
        roll.meanAt(line).orElse(null),
        terms.track().rubric().groups().stream()
            .flatMap(group -> mean(group, bonusCounted, roll, placing).stream())
            .toList());
  }

  private static Optional<GroupMean> mean(
      Group group, boolean bonusCounted, Roll roll, Placing placing) {
    int max =
        group.indicators().stream()
            .filter(it -> bonusCounted || !it.bonus())
            .mapToInt(Indicator::maxHalves)
            .sum();
    return Optional.ofNullable(placing.groups().get(group.id()))
        .map(own ->
            new GroupMean(
                group.id(), group.title(), max, own, roll.winnersMedian(group.id()).orElse(null)));
  }

  /** What became of all cases of a track, once it is made known. */
  public Optional<Verdicts> verdicts(Tx tx, String campaign, String track) {
    return publicities.find(tx, campaign, track).map(Standings::verdicts);
  }

  private static Verdicts verdicts(Publicity publicity) {
    var roll = publicity.roll();
    return new Verdicts(
        publicity.finalAt() != null,
        roll.placings().stream().map(Placing::application).collect(toSet()),
        roll.winners().stream().map(Placing::application).collect(toSet()));
  }

  /** The list of winners of a track, once it is made known. */
  public Optional<PublicList> publicList(Tx tx, String campaign, String track) {
    return publicities.find(tx, campaign, track).map(this::list);
  }

  private PublicList list(Publicity publicity) {
    var terms = admission.terms(publicity.campaign(), publicity.track());
    var roll = publicity.roll();
    return new PublicList(
        terms,
        publicity.period(),
        publicity.finalAt(),
        roll.base(),
        roll.rounding(),
        roll.lines(),
        roll.placings().size(),
        roll.lines().stream().map(line -> winners(terms, roll, line.prize())).toList(),
        publicity.checksum());
  }

  private Winners winners(Terms terms, Roll roll, Prize prize) {
    List<Placing> winners = roll.winners(prize);
    if (!terms.track().award().scoresShown()) {
      winners = winners.stream().sorted(Comparator.comparing(Placing::number)).toList();
    }
    return new Winners(prize, winners.stream().map(this::winner).toList());
  }

  private Winner winner(Placing placing) {
    var county = regions.find(placing.county()).map(Region::name).orElse(placing.county());
    return new Winner(placing.name(), placing.school(), county);
  }
}
