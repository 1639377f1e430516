package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.Backend;
import pingyou.bot.rehearsal.Phones;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.season.plan.Crowd;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.bot.rehearsal.season.plan.Roster;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.bot.sandbox.control.ClockControl;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.recommendation.chain.Tier;
import pingyou.store.Actor;

/** Plays a campaign from its first day to its last result. */
public final class Season {
  /** However long the program took to start: two rehearsals begin on the same full hour. */
  private static final Duration AN_HOUR = Duration.ofHours(1);

  /** What cities decide is announced before anybody applies. */
  private static final Duration A_WHILE = Duration.ofMinutes(10);

  /** When all that belongs to the close is done. */
  private static final Duration TO_LOOK = Duration.ofMinutes(20);

  /** The secretariat looks through the forms in the first days when nobody else acts. */
  private static final Duration TO_CHECK = Duration.ofHours(10);

  private final House house;
  private final Order order;
  private final Player secretary;

  /** Who made an application. */
  private final Map<UUID, Applicant> cases = new ConcurrentHashMap<>();

  /** Those whose applications were looked up. */
  private final Set<Integer> looked = ConcurrentHashMap.newKeySet();

  /** Acts to come that aren't on the agenda yet. */
  private volatile int reckoned;

  /**
   * @param appId of the account
   */
  public Season(
      Backend backend,
      String appId,
      Campaign campaign,
      Phones phones,
      ClockControl clock,
      Order order) {
    this.house = new House(backend, appId, campaign, phones, clock);
    this.order = order;
    this.secretary = Roster.secretary(campaign);
    this.reckoned = order.applicants();
  }

  /** Hears how far it is. */
  public interface Watcher {
    /**
     * @param done acts that are behind
     * @param known acts that are on the agenda by now, those behind among them
     */
    void at(Instant now, int done, int known);
  }

  public Order order() {
    return order;
  }

  /** What has happened so far. */
  public Diary diary() {
    return house.diary;
  }

  public void play(Watcher watcher) {
    var begins = house.clock.now().truncatedTo(ChronoUnit.HOURS).plus(AN_HOUR);
    house.clock.moveTo(begins);
    var agenda = new Agenda(house, begins);
    var offices = Roster.offices(house.campaign, house.backend.regions);
    house.enter(secretary, Actor.SYSTEM);
    open(agenda, offices);
    new Cities(house, agenda, order).plan(begins.plus(A_WHILE), offices);
    var announced = begins.plus(A_WHILE.multipliedBy(2));
    agenda.at(announced, house.campaign.id(), () -> plan(agenda, offices));
    agenda.run((now, done, known) -> watcher.at(now, done, known + reckoned));
    house.clock.moveTo(house.clock.now().plus(TO_LOOK));
    house.phones.settle();
  }

  /** Lets these in next, side by side. */
  private void open(Agenda agenda, List<Player> players) {
    players.forEach(it -> agenda.at(agenda.now(), it.id(), () -> enter(it)));
  }

  /** Lets these in one after another: who came first comes first where cards are given out. */
  private void openInTurn(Agenda agenda, List<Player> players) {
    players.forEach(it -> agenda.after(Duration.ofSeconds(it.number()), it.id(), () -> enter(it)));
  }

  private void enter(Player player) {
    house.enter(player, Actor.person(house.person(secretary.id())));
  }

  /** All that depends on what cities have decided for themselves. */
  private void plan(Agenda agenda, List<Player> offices) {
    reckoned = 0;
    var regions = house.backend.regions;
    var counties = Roster.officials(offices.size(), counties());
    var crowd = Crowd.of(house.backend, house.campaign, order, ways(), agenda.now());
    var reviewers = Roster.reviewers(house.campaign, regions, crowd);
    open(agenda, counties);
    openInTurn(agenda, reviewers);
    var byUnit =
        Stream.concat(offices.stream(), counties.stream())
            .collect(Collectors.toMap(Player::unit, Function.identity()));
    var steward = new Steward(house, secretary.id());
    var lists = new Lists(house, steward, byUnit, cases);
    var evaluators = new Evaluators(house, agenda, order, lists);
    var officials = new Officials(house, agenda, order, lists, evaluators);
    new Applying(house, agenda, officials, steward).plan(crowd);
    looks(agenda, crowd, steward);
    officials.plan(crowd);
    new Panel(house, agenda, order, steward, cases).plan(reviewers);
    new Verdict(house, agenda, order, steward, cases).plan();
  }

  /** Units that act because their city lets them. */
  private Stream<String> counties() {
    var recommendation = house.backend.recommendation;
    return Tier.everRecommending(house.campaign).stream()
        .filter(Tier::isRound)
        .flatMap(tier ->
            house
                .read(tx ->
                    recommendation.ledger.standing(tx, tier, recommendation.chain.units(tier)))
                .stream())
        .map(it -> it.region().code());
  }

  private Crowd.Ways ways() {
    var closes = house.backend.application.closes;
    Map<String, Function<String, Track>> byTrack =
        house.read(tx ->
            house.campaign.tracks().stream()
                .collect(
                    Collectors.toMap(Track::id, it -> closes.byRegion(tx, house.campaign, it))));
    return (track, county) -> Objects.requireNonNull(byTrack.get(track.id())).apply(county);
  }

  private void looks(Agenda agenda, List<Applicant> crowd, Steward steward) {
    var closes = house.backend.application.closes;
    for (var track : house.campaign.tracks()) {
      house.read(tx -> closes.all(tx, house.campaign, track)).stream()
          .flatMap(it -> Stream.of(it.applying(), it.applyingOfAny()))
          .map(it -> it.closesAt().plus(TO_LOOK))
          .distinct()
          .forEach(at -> agenda.at(at, track.id(), () -> look(agenda.now(), track, crowd)));
      track.gaps().stream()
          .findFirst()
          .map(gap -> gap.opensAt().plus(TO_CHECK))
          .ifPresent(at -> agenda.at(at, track.id(), () -> check(track, crowd, steward)));
    }
  }

  /** Who applied for what is looked up once nothing changes any more. */
  private void look(Instant now, Track track, List<Applicant> crowd) {
    for (var who : crowd) {
      if (who.track().equals(track.id()) && !who.ends().isAfter(now) && looked.add(who.number())) {
        house.application(who).ifPresent(it -> cases.put(it.id(), who));
      }
    }
  }

  private void check(Track track, List<Applicant> crowd, Steward steward) {
    var counting =
        crowd.stream()
            .filter(it -> it.track().equals(track.id()))
            .flatMap(it -> house.application(it).stream())
            .filter(it -> it.status().counts())
            .toList();
    steward.check(track, counting);
  }
}
