package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import pingyou.bot.rehearsal.marking.CardHand;
import pingyou.bot.rehearsal.merit.Counting;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.season.plan.Hours;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.Track;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Outcome;
import pingyou.review.Card;
import pingyou.review.Terms;
import pingyou.review.panel.Act;

/** Reviewers score; some step back from a case, one stops halfway, one is late. */
final class Panel {
  private static final int PERCENT = 100;
  private static final int RECUSING_PERCENT = 8;
  private static final int STOPPING_PERCENT = 5;

  /** What the best and the last case get of the full points, in per cent. */
  private static final int BEST = 97;

  private static final int LAST = 55;

  private static final Duration HOURS = Duration.ofHours(2);
  private static final Duration TO_STOP = Duration.ofDays(3);
  private static final Duration TO_MOP_UP = Duration.ofDays(1);
  private static final Duration AFTER_CLOSE = Duration.ofHours(9);

  private final House house;
  private final Agenda agenda;
  private final Order order;
  private final Steward steward;
  private final Map<UUID, Applicant> cases;
  private final Prose prose;
  private final Names names;
  private final Hours hours;
  private final Set<String> stopped = ConcurrentHashMap.newKeySet();

  Panel(House house, Agenda agenda, Order order, Steward steward, Map<UUID, Applicant> cases) {
    this.house = house;
    this.agenda = agenda;
    this.order = order;
    this.steward = steward;
    this.cases = cases;
    this.prose = new Prose(house.backend.wording);
    this.names = new Names(house.backend.wording, house.backend.regions);
    this.hours = new Hours(house.campaign.zone());
  }

  void plan(List<Player> reviewers) {
    for (var track : house.campaign.tracks()) {
      var window = new Terms(house.campaign, track).window();
      agenda.at(before(track), track.id(), () -> steward.assign(track));
      agenda.at(window.opensAt().plus(HOURS), track.id(), () -> steward.assign(track));
      for (var reviewer : reviewers) {
        var dice = order.dice("reviewer" + track.id(), reviewer.number());
        boolean stops = dice.nextInt(PERCENT) < STOPPING_PERCENT;
        boolean recuses = dice.nextInt(PERCENT) < RECUSING_PERCENT;
        var at = hours.at(window, 0.05 + 0.8 * dice.nextDouble());
        agenda.at(at, reviewer.id(), () -> score(track, reviewer, stops, recuses));
      }
      agenda.at(window.closesAt().minus(TO_STOP), track.id(), () -> stop(track, reviewers));
      agenda.at(window.closesAt().minus(TO_MOP_UP), track.id(), () -> mopUp(track));
      agenda.at(window.closesAt().plus(AFTER_CLOSE), track.id(), () -> lastCard(track));
    }
  }

  /** In the last gap before the review; as it opens those are added that came late. */
  private Instant before(Track track) {
    var opens = track.reviewLevel().window().opensAt();
    var gaps = track.gaps();
    return gaps.isEmpty() || gaps.getLast().closesAt().isBefore(opens)
        ? opens.plus(HOURS)
        : gaps.getLast().opensAt().plus(HOURS);
  }

  /** What is left to score of a track, and which of its case's cards each is. */
  private record Pile(List<Card> open, Map<UUID, Integer> slots) {
    Pile of(UUID reviewer) {
      return new Pile(open.stream().filter(it -> it.reviewer().equals(reviewer)).toList(), slots);
    }
  }

  /** By the numbers of those who applied, so that every time the same is done in the same order. */
  private Pile pile(Track track) {
    var terms = new Terms(house.campaign, track);
    var live =
        house.read(tx -> house.backend.review.cards.ofTrack(tx, terms)).stream()
            .filter(it -> it.state().isLive())
            .sorted(Comparator.comparingInt(this::number).thenComparing(Card::id))
            .toList();
    var next = new HashMap<UUID, Integer>();
    var slots = new HashMap<UUID, Integer>();
    live.forEach(it -> slots.put(it.id(), next.merge(it.application(), 1, Integer::sum)));
    return new Pile(live.stream().filter(Card::isOpen).toList(), slots);
  }

  private int number(Card card) {
    var who = cases.get(card.application());
    return who == null ? 0 : who.number();
  }

  private void score(Track track, Player reviewer, boolean stops, boolean recuses) {
    var person = house.person(reviewer.id());
    var pile = pile(track).of(person);
    if (recuses && !pile.open().isEmpty()) {
      recuse(reviewer, pile.open().getFirst());
      pile = pile(track).of(person);
    }
    int all = pile.open().size();
    int most = stops ? all / 2 : all;
    if (most < all) {
      stopped.add(reviewer.id());
    }
    mark(track, pile, pile.open().subList(0, most));
  }

  private void recuse(Player reviewer, Card card) {
    var reason = prose.sentence("season.recuse", reviewer.number());
    var outcome =
        house.write(tx ->
            house.backend.review.departures.recuse(
                tx, house.person(reviewer.id()), card.id(), reason, house.now()));
    if (outcome instanceof Outcome.Done<?>) {
      house.diary.note(house.now().at(), What.RECUSED, names.of(reviewer), "");
    }
  }

  /** Who stopped halfway is taken off; the cards go to others by the same rule. */
  private void stop(Track track, List<Player> reviewers) {
    for (var reviewer : reviewers) {
      if (!pile(track).of(house.person(reviewer.id())).open().isEmpty()
          && stopped.remove(reviewer.id())) {
        var act = new Act(steward.person(), house.campaign.id(), house.now());
        var reason = prose.sentence("season.stop", 0);
        var freed =
            house.write(tx ->
                house.done(
                    house.backend.review.departures.stop(
                        tx, act, house.person(reviewer.id()), reason)));
        var detail = String.valueOf(freed.released());
        house.diary.note(house.now().at(), What.STOPPED, names.of(reviewer), detail);
      }
    }
  }

  /** What is left goes in a day before the close, but for one card. */
  private void mopUp(Track track) {
    var pile = pile(track);
    mark(track, pile, pile.open().stream().skip(1).toList());
  }

  /** The last card gets two more days from the secretariat, and comes in then. */
  private void lastCard(Track track) {
    var left = pile(track).open();
    if (left.isEmpty()) {
      return;
    }
    var act = new Act(steward.person(), house.campaign.id(), house.now());
    var today = house.now().at().atZone(house.campaign.zone()).toLocalDate();
    var ids = left.stream().map(Card::id).toList();
    var reason = prose.sentence("season.extend", 1);
    house.write(tx ->
        house.done(
            house.backend.review.concessions.extend(tx, act, ids, today.plusDays(1), reason)));
    house.diary.note(
        house.now().at(), What.CARD_EXTENDED, track.title(), String.valueOf(ids.size()));
    var later = house.now().at().plus(TO_MOP_UP);
    agenda.at(later, track.id(), () -> markAll(track));
  }

  private void markAll(Track track) {
    var pile = pile(track);
    mark(track, pile, pile.open());
  }

  private void mark(Track track, Pile pile, List<Card> cards) {
    cards.forEach(it -> mark(track, it, pile.slots().getOrDefault(it.id(), 0)));
  }

  private void mark(Track track, Card card, int slot) {
    var rubric = track.rubric();
    var dice = order.dice("card" + slot, number(card));
    var who = cases.get(card.application());
    double merit = who == null ? 0.5 : who.merit();
    double level = (LAST + (BEST - LAST) * merit) / PERCENT + dice.nextDouble(-0.05, 0.05);
    var scores = scores(rubric, Math.clamp(level, 0.2, 1.0), dice.nextInt(3));
    var plan =
        new CardHand.Plan(
            scores,
            counts(rubric, scores, merit),
            prose.sentence("comment." + (merit > 0.5 ? "high" : "middle"), number(card)),
            () -> prose.sentence("own-points", 0));
    house.write(tx ->
        house.done(
            new CardHand(house.backend.review.scoring, tx, card, house.now())
                .write(rubric, plan)
                .submit()));
  }

  private static Map<String, Integer> scores(Rubric rubric, double level, int shift) {
    var scores = new LinkedHashMap<String, Integer>();
    int i = shift;
    for (var indicator : rubric.indicators()) {
      double given = indicator.bonus() ? 0 : level * indicator.maxHalves() + (i++ % 3 - 1) * 0.5;
      scores.put(indicator.id(), Math.clamp(Math.round(given), 0, indicator.maxHalves()));
    }
    return Counting.settled(rubric, scores);
  }

  private static Map<String, Long> counts(
      Rubric rubric, Map<String, Integer> scores, double merit) {
    var counts = new LinkedHashMap<String, Long>();
    rubric.readings().forEach(it -> counts.put(it.id(), 20 + Math.round(merit * 900)));
    for (var indicator : rubric.indicators()) {
      int planned = scores.getOrDefault(indicator.id(), 0);
      counts.putAll(Counting.nearest(indicator.rule(), planned));
    }
    return counts;
  }
}
