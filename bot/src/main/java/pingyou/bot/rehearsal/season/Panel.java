package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import pingyou.bot.rehearsal.marking.CardHand;
import pingyou.bot.rehearsal.marking.Judge;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.season.plan.Hours;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Outcome;
import pingyou.review.Card;
import pingyou.review.Terms;
import pingyou.review.panel.Act;

/** Reviewers score; some step back from a case, one stops halfway, one is late. */
final class Panel {
  private static final int PERCENT = 100;
  private static final int RECUSING_PERCENT = 3;
  private static final int STOPPING_PERCENT = 5;

  /** Cases are looked through before the first is scored. */
  private static final Duration TO_READ = Duration.ofMinutes(10);

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
  private final Judge judge;
  private final Set<String> stopped = ConcurrentHashMap.newKeySet();

  /** Cases that a reviewer has stepped back from. */
  private final Set<UUID> recused = ConcurrentHashMap.newKeySet();

  /** How many cards of a case are in. */
  private final ConcurrentMap<UUID, Integer> handedIn = new ConcurrentHashMap<>();

  Panel(House house, Agenda agenda, Order order, Steward steward, Map<UUID, Applicant> cases) {
    this.house = house;
    this.agenda = agenda;
    this.order = order;
    this.steward = steward;
    this.cases = cases;
    this.prose = new Prose(house.backend.wording);
    this.names = new Names(house.backend.wording, house.backend.regions);
    this.hours = new Hours(house.campaign.zone());
    this.judge = new Judge(prose);
  }

  void plan(List<Player> reviewers) {
    for (var track : house.campaign.tracks()) {
      var window = new Terms(house.campaign, track).window();
      agenda.at(before(track), track.id(), () -> steward.assign(track));
      agenda.at(window.opensAt().plus(HOURS), track.id(), () -> steward.assign(track));
      int late = 1 + order.dice("late" + track.id(), 0).nextInt(reviewers.size());
      var evenings = new TreeMap<Instant, List<Player>>();
      for (var reviewer : reviewers) {
        var dice = order.dice("reviewer" + track.id(), reviewer.number());
        boolean stops = dice.nextInt(PERCENT) < STOPPING_PERCENT;
        var pace = stops ? Pace.HALF : reviewer.number() == late ? Pace.BUT_ONE : Pace.ALL;
        var at = hours.evening(window, 0.05 + 0.8 * dice.nextDouble());
        evenings.computeIfAbsent(at, _ -> new ArrayList<>()).add(reviewer);
        agenda.at(at.plus(TO_READ), reviewer.id(), () -> score(track, reviewer, pace));
      }
      evenings.forEach((at, sitting) -> agenda.at(at, track.id(), () -> stepBack(track, sitting)));
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

  /** What is left to score of a track: by who applied, then by who came first to review. */
  private List<Card> open(Track track) {
    var terms = new Terms(house.campaign, track);
    return house.read(tx -> house.backend.review.cards.ofTrack(tx, terms)).stream()
        .filter(Card::isOpen)
        .sorted(Comparator.comparingInt(this::number).thenComparing(Card::reviewer))
        .toList();
  }

  private List<Card> open(Track track, Player reviewer) {
    var person = house.person(reviewer.id());
    return open(track).stream().filter(it -> it.reviewer().equals(person)).toList();
  }

  private int number(Card card) {
    var who = cases.get(card.application());
    return who == null ? 0 : who.number();
  }

  /** How far a reviewer gets in one go. */
  private enum Pace {
    ALL,
    BUT_ONE,
    /** And no further. */
    HALF;

    int of(int cards) {
      return switch (this) {
        case ALL -> cards;
        case BUT_ONE -> Math.max(0, cards - 1);
        case HALF -> cards / 2;
      };
    }
  }

  private void score(Track track, Player reviewer, Pace pace) {
    var open = open(track, reviewer);
    int most = pace.of(open.size());
    if (pace == Pace.HALF && most < open.size()) {
      stopped.add(reviewer.id());
    }
    mark(track, open.subList(0, most));
  }

  /** Of those who sit down one evening, whoever comes to such a case first steps back from it. */
  private void stepBack(Track track, List<Player> sitting) {
    var byPerson = new HashMap<UUID, Player>();
    sitting.forEach(it -> byPerson.put(house.person(it.id()), it));
    for (var card : open(track)) {
      var reviewer = byPerson.get(card.reviewer());
      if (reviewer != null && isRecused(card) && recused.add(card.application())) {
        recuse(reviewer, card);
      }
    }
  }

  private boolean isRecused(Card card) {
    return order.dice("recuse", number(card)).nextInt(PERCENT) < RECUSING_PERCENT;
  }

  private void recuse(Player reviewer, Card card) {
    var reason = prose.sentence("season.recuse", reviewer.number());
    var outcome =
        house.write(tx ->
            house.backend.review.departures.recuse(
                tx, house.person(reviewer.id()), card.id(), reason, house.now()));
    if (outcome instanceof Outcome.Done<?>) {
      house.diary.note(What.RECUSED, names.of(reviewer), "");
    }
  }

  /** Who stopped halfway is taken off; the cards go to others by the same rule. */
  private void stop(Track track, List<Player> reviewers) {
    for (var reviewer : reviewers) {
      if (stopped.contains(reviewer.id()) && !open(track, reviewer).isEmpty()) {
        stopped.remove(reviewer.id());
        var act = new Act(steward.person(), house.campaign.id(), house.now());
        var reason = prose.sentence("season.stop", 0);
        var freed =
            house.write(tx ->
                house.done(
                    house.backend.review.departures.stop(
                        tx, act, house.person(reviewer.id()), reason)));
        var detail = String.valueOf(freed.released());
        house.diary.note(What.STOPPED, names.of(reviewer), detail);
      }
    }
  }

  /** What is left goes in a day before the close, but for one card. */
  private void mopUp(Track track) {
    mark(track, open(track).stream().skip(1).toList());
  }

  /** The last card gets two more days from the secretariat, and comes in then. */
  private void lastCard(Track track) {
    var left = open(track);
    if (left.isEmpty()) {
      return;
    }
    var act = new Act(steward.person(), house.campaign.id(), house.now());
    var today = house.today();
    var ids = left.stream().map(Card::id).toList();
    var reason = prose.sentence("season.extend", 1);
    house.write(tx ->
        house.done(
            house.backend.review.concessions.extend(tx, act, ids, today.plusDays(1), reason)));
    house.diary.note(What.CARD_EXTENDED, track.title(), String.valueOf(ids.size()));
    agenda.after(TO_MOP_UP, track.id(), () -> mark(track, open(track)));
  }

  private void mark(Track track, List<Card> cards) {
    cards.forEach(it -> mark(track, it));
  }

  /**
   * What a card says follows from the case and from how many of its cards are in, so that a case
   * comes to the same points whoever scores it.
   */
  private void mark(Track track, Card card) {
    int slot = handedIn.merge(card.application(), 1, Integer::sum);
    var who = cases.get(card.application());
    double merit = who == null ? 0.5 : who.merit();
    var dice = order.dice("card" + slot, number(card));
    var plan = judge.plan(track.rubric(), merit, number(card), dice);
    house.write(tx ->
        house.done(
            new CardHand(house.backend.review.scoring, tx, card, house.now())
                .write(track.rubric(), plan)
                .submit()));
  }
}
