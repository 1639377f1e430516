package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.season.plan.Hours;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.WorkingList.Line;

/** Offices choose among what came to them and send their lists; some do nothing, one is late. */
final class Officials {
  /** Of a hundred units so many do nothing. */
  private static final int SILENT_PERCENT = 6;

  /** Of a hundred cases so many go on from the first level, and from those above it. */
  private static final int FIRST_PERCENT = 45;

  private static final int NEXT_PERCENT = 80;
  private static final int PERCENT = 100;

  /** Lists are put right so often before somebody gives up. */
  private static final int PATIENCE = 5;

  private static final Duration BEFORE_CLOSE = Duration.ofHours(3);
  private static final Duration ONE_DAY = Duration.ofDays(1);

  private final House house;
  private final Agenda agenda;
  private final Order order;
  private final Map<String, Player> byUnit;
  private final Map<UUID, Applicant> cases;
  private final Prose prose;
  private final Hours hours;

  /**
   * @param byUnit the official of each unit
   * @param cases who made an application
   */
  Officials(
      House house,
      Agenda agenda,
      Order order,
      Map<String, Player> byUnit,
      Map<UUID, Applicant> cases) {
    this.house = house;
    this.agenda = agenda;
    this.order = order;
    this.byUnit = byUnit;
    this.cases = cases;
    this.prose = new Prose(house.backend.wording);
    this.hours = new Hours(house.campaign.zone());
  }

  private Optional<UUID> official(String unit) {
    return Optional.ofNullable(byUnit.get(unit)).map(it -> house.person(it.id()));
  }

  /** The office over a case sends it back; whether it was sent back. */
  boolean returns(Application application, Map<String, String> reasons) {
    var region = application.county();
    var track = house.campaign.track(application.track());
    var chain = house.backend.recommendation.chain;
    var tier = new Tier(house.campaign, track, track.levels().getFirst());
    var official =
        region == null
            ? Optional.<UUID>empty()
            : chain.unitOver(tier, region).flatMap(this::official);
    return official
        .map(it ->
            house.write(tx ->
                house.backend.application.corrections.returnCase(
                    tx, it, application.id(), reasons, house.now())))
        .filter(it -> it instanceof Outcome.Done<?>)
        .isPresent();
  }

  /** Puts the work of every unit on the agenda, at its hour; tracks that support others first. */
  void plan(Steward steward) {
    var chain = house.backend.recommendation.chain;
    var tiers = new ArrayList<>(Tier.recommending(house.campaign));
    tiers.sort(Comparator.comparing(tier -> tier.track().support() != null));
    var kinds = tiers.stream().map(it -> it.level().kind()).distinct().sorted().toList();
    for (var kind : kinds) {
      var ofKind = tiers.stream().filter(it -> it.level().kind() == kind).toList();
      var units = chain.units(ofKind.getFirst());
      int late = order.dice("late-" + kind, 0).nextInt(units.size());
      for (int i = 0; i < units.size(); i++) {
        plan(steward, ofKind, units.get(i).region().code(), i == late);
      }
    }
  }

  private void plan(Steward steward, List<Tier> tiers, String unit, boolean isLate) {
    var dice = order.dice("unit" + tiers.getFirst().level().id(), Integer.parseInt(unit));
    var window = tiers.getFirst().level().window();
    boolean isSilent =
        !isLate && tiers.getFirst().isFirst() && dice.nextInt(PERCENT) < SILENT_PERCENT;
    if (isSilent) {
      agenda.at(window.closesAt().minus(BEFORE_CLOSE), unit, () -> silent(tiers, unit));
      return;
    }
    if (!isLate) {
      var at = hours.at(window, 0.1 + 0.9 * Math.sqrt(dice.nextDouble()));
      agenda.at(at, unit, () -> work(steward, tiers, unit));
      return;
    }
    agenda.at(window.closesAt().minus(BEFORE_CLOSE), unit, () -> extended(steward, tiers, unit));
  }

  private void silent(List<Tier> tiers, String unit) {
    if (tiers.stream().anyMatch(tier -> !desk(tier, unit).lines().isEmpty())) {
      note(What.SILENT, unit, tiers.getFirst().level().title());
    }
  }

  /** The secretariat gives one more day, and the list goes out then. */
  private void extended(Steward steward, List<Tier> tiers, String unit) {
    var waiting = tiers.stream().filter(it -> !desk(it, unit).lines().isEmpty()).toList();
    if (waiting.isEmpty()) {
      return;
    }
    for (var tier : waiting) {
      steward.extend(terms(tier, unit));
    }
    note(What.EXTENDED, unit, waiting.getFirst().level().title());
    Instant then = house.now().at().plus(ONE_DAY);
    agenda.at(then, unit, () -> work(steward, waiting, unit));
  }

  private Terms terms(Tier tier, String unit) {
    return house.backend.recommendation.chain.find(tier, unit).orElseThrow();
  }

  private Desk desk(Tier tier, String unit) {
    var official = official(unit).orElseThrow();
    return house.read(tx ->
        house.done(house.backend.recommendation.desks.of(tx, official, terms(tier, unit).unit())));
  }

  private void work(Steward steward, List<Tier> tiers, String unit) {
    if (tiers.stream().anyMatch(tier -> !desk(tier, unit).lines().isEmpty())) {
      steward.waive(unit);
    }
    for (var tier : tiers) {
      var desk = desk(tier, unit);
      if (!desk.lines().isEmpty()) {
        choose(tier, unit, desk);
        send(tier, unit);
      }
    }
  }

  private void choose(Tier tier, String unit, Desk desk) {
    var best =
        desk.lines().stream().sorted(Comparator.comparingDouble(this::merit).reversed()).toList();
    int percent = tier.isFirst() ? FIRST_PERCENT : NEXT_PERCENT;
    int share = Math.ceilDiv(best.size() * percent, PERCENT);
    var places = desk.quota().places();
    int most = places == null ? share : Math.min(places, best.size());
    for (int i = 0; i < best.size(); i++) {
      var line = best.get(i);
      if (i < most) {
        recommend(tier, unit, line);
      } else {
        decide(tier, unit, line, new Decision.Decline(say("decline", i)));
      }
    }
  }

  private double merit(Line line) {
    var who = cases.get(line.candidate().application());
    return who == null ? 0 : who.merit();
  }

  private void recommend(Tier tier, String unit, Line line) {
    var faulty = line.candidate().faults().isEmpty() ? null : prose.sentence("faulty", 0);
    decide(tier, unit, line, new Decision.Recommend(faulty));
    write(tier, unit, line);
  }

  private void decide(Tier tier, String unit, Line line, Decision decision) {
    house.write(tx ->
        house.done(
            house.backend.recommendation.recommendations.decide(
                tx, act(tier, unit), line.candidate().application(), decision)));
  }

  private void write(Tier tier, String unit, Line line) {
    var player = byUnit.get(unit);
    int number = player == null ? 0 : player.number();
    var today = house.now().at().atZone(house.campaign.zone()).toLocalDate();
    var signer = prose.sentence("season.signer", number);
    var opinion =
        new Opinion(
            prose.sentence("opinion", number), signer, today, tier.level().opinion().seal());
    house.write(tx ->
        house.done(
            house.backend.recommendation.recommendations.opinion(
                tx, act(tier, unit), line.candidate().application(), opinion)));
  }

  private Act act(Tier tier, String unit) {
    return new Act(
        official(unit).orElseThrow(), terms(tier, unit).unit(), Moment.of(house.now().at()));
  }

  /** Sends; what stands in the way is put right as the desk proposes, case by case. */
  private void send(Tier tier, String unit) {
    for (int i = 0; i < PATIENCE; i++) {
      var desk = desk(tier, unit);
      var hindered = desk.lines().stream().filter(it -> !it.obstacles().isEmpty()).toList();
      if (hindered.isEmpty()) {
        break;
      }
      note(
          What.PUT_RIGHT,
          unit,
          house.said(hindered.getFirst().obstacles().stream().map(Obstacle::refusal).toList()));
      hindered.forEach(it -> putRight(tier, unit, it));
    }
    house.write(
        tx -> house.done(house.backend.recommendation.recommendations.send(tx, act(tier, unit))));
  }

  private void putRight(Tier tier, String unit, Line line) {
    switch (line.obstacles().getFirst().repairs().getFirst()) {
      case WRITE_OPINION -> write(tier, unit, line);
      case GIVE_REASON, CHOOSE -> recommend(tier, unit, line);
      case DECLINE, LEAVE_OPEN, ORDER, ASK_RULING, WRITE_PAPER ->
          decide(tier, unit, line, new Decision.Decline(say("decline-support", 0)));
    }
  }

  private String say(String key, int number) {
    return prose.sentence("season." + key, number);
  }

  private void note(What what, String unit, String detail) {
    var name = house.backend.regions.find(unit).orElseThrow().name();
    house.diary.note(house.now().at(), what, name, detail);
  }
}
