package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import pingyou.bot.rehearsal.marking.CardHand;
import pingyou.bot.rehearsal.marking.Judge;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Hours;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.person.Role;
import pingyou.recommendation.chain.Terms;
import pingyou.review.Card;
import pingyou.review.Office;
import pingyou.store.Actor;

/**
 * Some offices that score by the rules invite an evaluator, who scores what came to them before the
 * list is made; one of them stops halfway.
 */
final class Evaluators {
  /** The office invites on the last afternoon before its window. */
  private static final Duration BEFORE = Duration.ofHours(10);

  /** How far into the window the scores are in. */
  private static final double SCORING = 0.25;

  private final House house;
  private final Agenda agenda;
  private final Order order;
  private final Lists lists;
  private final Judge judge;
  private final Hours hours;

  Evaluators(House house, Agenda agenda, Order order, Lists lists) {
    this.house = house;
    this.agenda = agenda;
    this.order = order;
    this.lists = lists;
    this.judge = new Judge(new Prose(house.backend.wording));
    this.hours = new Hours(house.campaign.zone());
  }

  /**
   * Puts an evaluator's work on the agenda, if the office scores at all.
   *
   * @param place of the office among those that have one; the first one's stops halfway
   * @return whether it has one
   */
  boolean plan(List<Terms> office, int place) {
    var scored = office.stream().filter(it -> it.level().scoring().isDone()).toList();
    if (scored.isEmpty()) {
      return false;
    }
    var terms = scored.getFirst();
    var unit = terms.region().code();
    var who = new Player("play-e" + unit, Integer.parseInt(unit), Role.EVALUATOR, unit);
    var window = terms.level().window();
    agenda.at(
        window.opensAt().minus(BEFORE),
        unit,
        () -> house.enter(who, Actor.person(lists.official(unit).orElseThrow())));
    agenda.at(hours.at(window, SCORING), who.id(), () -> score(scored, who, place == 0));
    return true;
  }

  private void score(List<Terms> office, Player who, boolean stops) {
    int all = 0;
    int marked = 0;
    for (var terms : office) {
      var open = open(terms, who);
      int most = stops ? Math.ceilDiv(open.size(), 2) : open.size();
      open.subList(0, most).forEach(it -> mark(terms, it));
      all += open.size();
      marked += most;
    }
    var name = office.getFirst().region().name();
    if (marked > 0) {
      house.diary.note(What.EVALUATED, name, String.valueOf(marked));
    }
    if (marked < all) {
      house.diary.note(What.HALF_SCORED, name, marked + "/" + all);
    }
  }

  /** The evaluator's cards, in the order of the numbers of those who applied. */
  private List<Card> open(Terms unit, Player who) {
    var review = house.backend.review;
    var person = house.person(who.id());
    var track = new pingyou.review.Terms(house.campaign, unit.tier().byTheRules().track());
    var office = new Office(unit.level().id(), unit.region().code());
    return house
        .read(tx -> review.cards.ofTrack(tx, review.offices.terms(tx, track, office)))
        .stream()
        .filter(it -> it.reviewer().equals(person) && it.isOpen())
        .sorted(Comparator.comparingInt(it -> lists.number(it.application())))
        .toList();
  }

  private void mark(Terms unit, Card card) {
    var rubric = unit.tier().track().rubric();
    int number = lists.number(card.application());
    var dice = order.dice("office-card" + unit.level().id(), number);
    var plan = judge.plan(rubric, lists.merit(card.application()), number, dice);
    house.write(tx ->
        house.done(
            new CardHand(house.backend.review.scoring, tx, card, house.now())
                .write(rubric, plan)
                .submit()));
  }
}
