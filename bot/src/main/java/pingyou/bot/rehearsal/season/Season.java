package pingyou.bot.rehearsal.season;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Plays a campaign from its first day to its last result. */
public final class Season {
  /** When all that belongs to the close is done. */
  private static final Duration TO_LOOK = Duration.ofMinutes(20);

  /** The secretariat looks through the forms in the first days when nobody else acts. */
  private static final Duration TO_CHECK = Duration.ofHours(10);

  private final House house;
  private final Order order;

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
    var crowd = Crowd.of(house.backend, house.campaign, order);
    var troupe = Roster.of(house.campaign, house.backend.regions, crowd);
    var agenda = new Agenda(house);
    new Doors(house, troupe.secretary()).open(agenda, troupe);
    var steward = new Steward(house, troupe.secretary().id());
    Map<UUID, Applicant> cases = new ConcurrentHashMap<>();
    var byUnit =
        troupe.officials().stream().collect(Collectors.toMap(Player::unit, Function.identity()));
    var officials = new Officials(house, agenda, order, byUnit, cases);
    new Applying(house, agenda, officials, steward).plan(crowd);
    for (var track : house.campaign.tracks()) {
      var after = track.applyingOfAny().closesAt().plus(TO_LOOK);
      agenda.at(after, track.id(), () -> look(track, crowd, cases));
      track.gaps().stream()
          .findFirst()
          .map(gap -> gap.opensAt().plus(TO_CHECK))
          .ifPresent(at -> agenda.at(at, track.id(), () -> check(track, crowd, steward)));
    }
    officials.plan(steward);
    new Panel(house, agenda, order, steward, cases).plan(troupe.reviewers());
    new Verdict(house, agenda, order, steward, cases).plan();
    agenda.run(watcher::at);
    house.clock.moveTo(house.clock.now().plus(TO_LOOK));
    house.phones.settle();
  }

  /** Who applied for what is looked up once nothing changes any more. */
  private void look(Track track, List<Applicant> crowd, Map<UUID, Applicant> cases) {
    for (var who : crowd) {
      if (who.track().equals(track.id())) {
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
