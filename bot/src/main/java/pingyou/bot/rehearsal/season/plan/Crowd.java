package pingyou.bot.rehearsal.season.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import pingyou.Backend;
import pingyou.bot.rehearsal.season.plan.Applicant.Fate;
import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;
import pingyou.campaign.level.Entrance;
import pingyou.campaign.level.Support;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;

/** Makes up those who apply: where they live, for what they apply, when, and how far they get. */
public final class Crowd {
  /** Of a hundred so many apply in a track whose cases need one of another track beside them. */
  private static final int SUPPORTED_PERCENT = 15;

  /** More in some counties than in others: of so many one is drawn, squared. */
  private static final int WEIGHTS = 10;

  /** Of so many one comes in above the first level, where the rules know such applicants. */
  private static final int ENTERING_EVERY = 8;

  /** Teachers of one school. */
  private static final int OF_A_SCHOOL = 2;

  private static final Duration A_BIT = Duration.ofMinutes(1);
  private static final Duration TOO_LATE = Duration.ofMinutes(10);

  private final Campaign campaign;
  private final Order order;
  private final Ways ways;
  private final Instant from;
  private final Names names;
  private final Hours hours;
  private final List<String> homes;
  private final Map<String, Integer> schools = new HashMap<>();
  private final Set<Sitting> sittings = new HashSet<>();
  private final List<Applicant> all = new ArrayList<>();

  private Crowd(Backend backend, Campaign campaign, Order order, Ways ways, Instant from) {
    this.campaign = campaign;
    this.order = order;
    this.ways = ways;
    this.from = from;
    this.names = new Names(backend.wording, backend.regions);
    this.hours = new Hours(campaign.zone());
    this.homes = homes(backend);
  }

  /** The rules as they stand where somebody lives. */
  public interface Ways {
    Track of(Track track, String county);
  }

  /**
   * Everybody who applies.
   *
   * @param from nobody writes before
   */
  public static List<Applicant> of(
      Backend backend, Campaign campaign, Order order, Ways ways, Instant from) {
    return new Crowd(backend, campaign, order, ways, from).made();
  }

  /** Counties, each as often as it weighs. */
  private List<String> homes(Backend backend) {
    var weighed = new ArrayList<String>();
    var counties = backend.regions.within(campaign.region(), UnitKind.COUNTY);
    for (var county : counties.stream().map(Region::code).toList()) {
      int weight = order.dice("weight", Integer.parseInt(county)).nextInt(1, WEIGHTS);
      for (int i = 0; i < weight * weight; i++) {
        weighed.add(county);
      }
    }
    return List.copyOf(weighed);
  }

  /** First those who support others, so that these can be of the same place. */
  private List<Applicant> made() {
    var supported = campaign.tracks().stream().filter(it -> it.support() != null).toList();
    var others = campaign.tracks().stream().filter(it -> it.support() == null).toList();
    int few = supported.isEmpty() ? 0 : order.applicants() * SUPPORTED_PERCENT / 100;
    int many = order.applicants() - few;
    for (int i = 0; i < many; i++) {
      var track = others.get(i % others.size());
      var home = homes.get(order.dice("home", i).nextInt(homes.size()));
      all.add(applicant(track, home, school(track, home)));
    }
    for (var track : supported) {
      beside(track, few / supported.size());
    }
    return List.copyOf(all);
  }

  /** A school with one or two teachers who apply; where schools apply, each is its own. */
  private String school(Track track, String home) {
    int nth = schools.merge(track.id() + home, 1, Integer::sum);
    return names.numberedSchool(isOfSchools(track) ? nth : (nth + 1) / OF_A_SCHOOL);
  }

  private static boolean isOfSchools(Track track) {
    var named = track.form().inLists().name();
    return track.form().fields().stream()
        .anyMatch(it -> it instanceof Field.SchoolChoice && it.head().id().equals(named));
  }

  /** Cases at the places of those that can support them, each place once. */
  private void beside(Track track, int most) {
    var support = track.support();
    if (support == null) {
      return;
    }
    Set<String> taken = new HashSet<>();
    for (var other : List.copyOf(all)) {
      var place =
          support.relation() == Support.Relation.SAME_SCHOOL
              ? other.home() + other.school()
              : other.home();
      if (taken.size() < most && other.track().equals(support.track()) && taken.add(place)) {
        all.add(applicant(track, other.home(), other.school()));
      }
    }
  }

  private Applicant applicant(Track track, String home, String school) {
    int number = all.size() + 1;
    var dice = order.dice("applicant", number);
    var fate = fate(dice);
    var entrance = track.entrance().filter(_ -> number % ENTERING_EVERY == 0);
    var window = window(entrance.map(Entrance::applying).orElse(ways.of(track, home).applying()));
    double end = Math.pow(dice.nextDouble(), 0.4);
    double begin = dice.nextInt(100) < 55 ? end : end * dice.nextDouble();
    var ends =
        fate == Fate.COMES_LATE
            ? window.closesAt().plus(TOO_LATE)
            : hours.at(window, fate == Fate.SUBMITS ? end : end * 0.7);
    var begins = hours.at(window, fate == Fate.SUBMITS ? begin : begin * 0.7);
    var last = alone(home, school, ends);
    return new Applicant(
        number,
        track.id(),
        names.of(new Player("", number, null, home)),
        home,
        school,
        dice.nextDouble(),
        fate,
        entrance.map(it -> entering(it, number)).orElse(Map.of()),
        begins.isBefore(ends) ? alone(home, school, begins) : last,
        last);
  }

  /** Someone at work on a form. */
  private record Sitting(String home, String school, Instant at) {}

  /** Of a school only one writes at an instant: the first one names it, the others find it. */
  private Instant alone(String home, String school, Instant at) {
    return sittings.add(new Sitting(home, school, at)) ? at : alone(home, school, at.plus(A_BIT));
  }

  /** What is left of a window. */
  private Window window(Window window) {
    return window.contains(Moment.of(from)) ? new Window(from, window.closesAt()) : window;
  }

  /** The answer by which somebody comes in there. */
  private static Map<String, String> entering(Entrance entrance, int number) {
    var answers = entrance.when().answers();
    return Map.of(entrance.when().field(), answers.get(number / ENTERING_EVERY % answers.size()));
  }

  private static Fate fate(SplittableRandom dice) {
    int thrown = dice.nextInt(100);
    if (thrown < 4) {
      return Fate.STOPS;
    }
    if (thrown < 5) {
      return Fate.COMES_LATE;
    }
    if (thrown < 6) {
      return Fate.WITHDRAWS;
    }
    if (thrown < 8) {
      return Fate.CORRECTS;
    }
    return thrown < 9 ? Fate.IGNORES : Fate.SUBMITS;
  }
}
