package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pingyou.application.Application;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.season.plan.Hours;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;

/** When each office works on its lists; some do nothing, one is late. */
final class Officials {
  /** Of a hundred units so many do nothing. */
  private static final int SILENT_PERCENT = 6;

  private static final int PERCENT = 100;

  /** One of so many offices that score by the rules has evaluators; of a kind at most so many. */
  private static final int SCORING_EVERY = 10;

  private static final int SCORING_MOST = 3;

  /** How far into its window an office waits for its evaluators. */
  private static final double SCORED = 0.6;

  private static final Duration BEFORE_CLOSE = Duration.ofHours(3);
  private static final Duration ONE_DAY = Duration.ofDays(1);

  private final House house;
  private final Agenda agenda;
  private final Order order;
  private final Lists lists;
  private final Evaluators evaluators;
  private final Hours hours;

  Officials(House house, Agenda agenda, Order order, Lists lists, Evaluators evaluators) {
    this.house = house;
    this.agenda = agenda;
    this.order = order;
    this.lists = lists;
    this.evaluators = evaluators;
    this.hours = new Hours(house.campaign.zone());
  }

  /** Whoever has a case first sends it back; whether it was sent back. */
  boolean returns(Application application, Map<String, String> reasons) {
    var region = application.county();
    if (region == null) {
      return false;
    }
    var ledger = house.backend.recommendation.ledger;
    var way = house.read(tx -> ledger.way(tx, house.campaign, application.track(), region));
    var person = lists.first(way.getFirst(), region);
    var returned =
        house.write(tx ->
            house.backend.application.corrections.returnCase(
                tx, person, application.id(), reasons, house.now()));
    return returned instanceof Outcome.Done<?>;
  }

  /** Puts the work of every unit on the agenda, at its hour. */
  void plan(List<Applicant> crowd) {
    var tiers = Tier.everRecommending(house.campaign);
    var kinds = tiers.stream().map(it -> it.level().kind()).distinct().sorted().toList();
    for (var kind : kinds) {
      var offices = offices(tiers.stream().filter(it -> it.level().kind() == kind).toList());
      plan(kind, offices, busy(offices.keySet(), crowd));
    }
  }

  /** Every unit that stands, by its code; tracks that support others first. */
  private SortedMap<String, List<Terms>> offices(List<Tier> tiers) {
    var recommendation = house.backend.recommendation;
    var offices = new TreeMap<String, List<Terms>>();
    tiers.stream()
        .sorted(Comparator.comparing(tier -> tier.track().support() != null))
        .flatMap(tier ->
            house
                .read(tx ->
                    recommendation.ledger.standing(tx, tier, recommendation.chain.units(tier)))
                .stream())
        .forEach(it -> offices.computeIfAbsent(it.region().code(), _ -> new ArrayList<>()).add(it));
    return offices;
  }

  /** Those where somebody applies. */
  private List<String> busy(Collection<String> units, List<Applicant> crowd) {
    var homes = new HashSet<String>();
    crowd.forEach(it -> homes.add(it.home()));
    var regions = house.backend.regions;
    return units.stream()
        .filter(unit -> homes.stream().anyMatch(it -> regions.liesIn(it, unit)))
        .toList();
  }

  private void plan(UnitKind kind, SortedMap<String, List<Terms>> offices, List<String> busy) {
    var drawn = order.drawn("late-" + kind, busy, 2);
    int few = Math.clamp(busy.size() / SCORING_EVERY, 1, SCORING_MOST);
    var scoring = order.drawn("scoring-" + kind, busy, few);
    offices.forEach((unit, office) -> {
      var conduct = conduct(unit, office, drawn.indexOf(unit));
      boolean scores = conduct != Conduct.SILENT && scoring.contains(unit);
      for (var together : together(office)) {
        plan(together, conduct, scores && evaluators.plan(together, scoring.indexOf(unit)));
      }
    });
  }

  private enum Conduct {
    WORKS,
    /** It fills in its papers, which others send by post. */
    WRITES,
    SILENT,
    /** It needs another day. */
    LATE
  }

  /**
   * The first that is drawn is late: where a city waits for its counties' lists, it misses its
   * window; the second does everything itself.
   */
  private Conduct conduct(String unit, List<Terms> office, int drawn) {
    var tier = office.getFirst().tier();
    if (drawn == 0) {
      return tier.isRound() ? Conduct.SILENT : Conduct.LATE;
    }
    if (drawn == 1) {
      return Conduct.WRITES;
    }
    var dice = order.dice("unit" + tier.level().id(), Integer.parseInt(unit));
    return tier.isFirst() && dice.nextInt(PERCENT) < SILENT_PERCENT
        ? Conduct.SILENT
        : Conduct.WORKS;
  }

  /** Tracks that one sitting can do, because their windows have days in common. */
  private static List<List<Terms>> together(List<Terms> office) {
    return opens(office).isBefore(closes(office))
        ? List.of(office)
        : office.stream().map(List::of).toList();
  }

  private static Instant opens(List<Terms> office) {
    return Collections.max(office.stream().map(it -> it.level().window().opensAt()).toList());
  }

  private static Instant closes(List<Terms> office) {
    return Collections.min(office.stream().map(it -> it.level().window().closesAt()).toList());
  }

  private void plan(List<Terms> office, Conduct conduct, boolean scores) {
    var unit = office.getFirst().region().code();
    var window = new Window(opens(office), closes(office));
    var soon = window.closesAt().minus(BEFORE_CLOSE);
    switch (conduct) {
      case SILENT -> agenda.at(soon, unit, () -> silent(office));
      case LATE -> agenda.at(soon, unit, () -> extended(office));
      case WORKS, WRITES -> {
        var dice = order.dice("hour" + office.getFirst().level().id(), Integer.parseInt(unit));
        double place = 0.1 + 0.9 * Math.sqrt(dice.nextDouble());
        var at = hours.at(window, scores ? Math.max(SCORED, place) : place);
        agenda.at(at, unit, () -> lists.work(office, conduct == Conduct.WRITES));
      }
    }
  }

  private void silent(List<Terms> office) {
    if (office.stream().anyMatch(lists::isWaiting)) {
      note(What.SILENT, office.getFirst());
    }
  }

  /** The secretariat gives one more day, and the list goes out then. */
  private void extended(List<Terms> office) {
    var waiting = office.stream().filter(lists::isWaiting).toList();
    if (!waiting.isEmpty()) {
      waiting.forEach(lists::extend);
      note(What.EXTENDED, waiting.getFirst());
      var unit = waiting.getFirst().region().code();
      agenda.after(ONE_DAY, unit, () -> lists.work(waiting, false));
    }
  }

  private void note(What what, Terms office) {
    house.diary.note(what, office.region().name(), office.level().title());
  }
}
