package pingyou.bot.rehearsal.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.close.CityClose;
import pingyou.recommendation.close.CityRounds;

/**
 * Some cities end applying on a day of their own, and some let their counties choose first, as far
 * as the rules leave that to them.
 */
final class Cities {
  /** One of so many has a close of its own, and one of so many holds a round. */
  private static final int CLOSING_EVERY = 3;

  private static final int HOLDING_EVERY = 4;

  /** So many days before the last possible one a city ends applying at the earliest. */
  private static final int SPREAD = 14;

  /** What a county may send, where its city says so. */
  private static final int PLACES = 2;

  private final House house;
  private final Agenda agenda;
  private final Order order;

  Cities(House house, Agenda agenda, Order order) {
    this.house = house;
    this.agenda = agenda;
    this.order = order;
  }

  /** Puts on the agenda what cities decide for themselves. */
  void plan(Instant at, List<Player> offices) {
    var tiers = Tier.recommending(house.campaign).stream().filter(Tier::endsApplying).toList();
    if (tiers.isEmpty()) {
      return;
    }
    var kind = tiers.getFirst().level().kind();
    var cities =
        house.backend.regions.within(house.campaign.region(), kind).stream()
            .map(it -> it.code())
            .toList();
    var closing = drawn("closing", cities, CLOSING_EVERY);
    var holding = drawn("holding", cities, HOLDING_EVERY);
    for (var office : offices) {
      var city = office.unit();
      if (closing.contains(city)) {
        agenda.at(at, city, () -> close(tiers, office, holding.contains(city)));
      }
      if (holding.contains(city)) {
        agenda.at(at.plusSeconds(1), city, () -> hold(tiers, office));
      }
    }
  }

  private Set<String> drawn(String about, List<String> cities, int every) {
    return Set.copyOf(order.drawn(about, cities, Math.ceilDiv(cities.size(), every)));
  }

  /** The same day for all tracks. */
  private void close(List<Tier> tiers, Player office, boolean isHolding) {
    double place = dice("close", office).nextDouble();
    for (var tier : tiers) {
      var terms = terms(tier, office);
      var closes = house.backend.recommendation.closes;
      var close = house.read(tx -> closes.of(tx, terms, house.now().at())).orElseThrow();
      var day = day(close, place, isHolding);
      house.write(tx -> house.done(closes.set(tx, act(terms, office), day, "")));
    }
  }

  /** Earlier than by the rule where the counties need their days after it. */
  private LocalDate day(CityClose close, double place, boolean isHolding) {
    var stands = house.lastDay(close.close());
    var last = isHolding ? stands.minusDays(1) : close.latest();
    long span = Math.clamp(ChronoUnit.DAYS.between(close.earliest(), last), 0, SPREAD);
    var day = last.minusDays((long) (span * place));
    return day.equals(stands) ? day.minusDays(1) : day;
  }

  private void hold(List<Tier> tiers, Player office) {
    var dice = dice("round", office);
    var rounds = house.backend.recommendation.rounds;
    for (var tier : tiers) {
      var terms = terms(tier, office);
      var round = house.read(tx -> rounds.of(tx, terms));
      if (round.isPresent() && !round.get().latest().isBefore(round.get().earliest())) {
        long span = ChronoUnit.DAYS.between(round.get().earliest(), round.get().latest());
        var day = round.get().earliest().plusDays((long) (span * dice.nextDouble()));
        var wish = new CityRounds.Wish(day, dice.nextBoolean() ? PLACES : null);
        house.write(tx -> house.done(rounds.set(tx, act(terms, office), wish, "")));
      }
    }
  }

  private SplittableRandom dice(String about, Player office) {
    return order.dice(about, Integer.parseInt(office.unit()));
  }

  private Terms terms(Tier tier, Player office) {
    return house.backend.recommendation.chain.find(tier, office.unit()).orElseThrow();
  }

  private Act act(Terms terms, Player office) {
    return new Act(house.person(office.id()), terms.unit(), house.now());
  }
}
