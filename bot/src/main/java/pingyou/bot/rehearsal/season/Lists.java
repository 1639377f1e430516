package pingyou.bot.rehearsal.season;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pingyou.bot.rehearsal.paper.Paper;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.paper.Writer;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Obstacle;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.recommendation.paper.PaperEdit;

/**
 * What an office does with the cases that came to it: it chooses, writes its opinion, ranks by the
 * scores of its evaluators, hands in its papers, sends.
 */
final class Lists {
  /** Of a hundred cases so many go on from the first level, and from those above it. */
  private static final int FIRST_PERCENT = 45;

  private static final int NEXT_PERCENT = 80;
  private static final int PERCENT = 100;

  /** Lists are put right so often before somebody gives up. */
  private static final int PATIENCE = 5;

  /** An office is no school. */
  private static final UUID NOBODYS = new UUID(0, 0);

  private final House house;
  private final Steward steward;
  private final Map<String, Player> byUnit;
  private final Map<UUID, Applicant> cases;
  private final Prose prose;

  /**
   * @param byUnit the official of each unit
   * @param cases who made an application
   */
  Lists(House house, Steward steward, Map<String, Player> byUnit, Map<UUID, Applicant> cases) {
    this.house = house;
    this.steward = steward;
    this.byUnit = byUnit;
    this.cases = cases;
    this.prose = new Prose(house.backend.wording);
  }

  Optional<UUID> official(String unit) {
    return Optional.ofNullable(byUnit.get(unit)).map(it -> house.person(it.id()));
  }

  /** Who has a case of this region first: the office over it, or the secretariat. */
  UUID first(Tier tier, String region) {
    return house
        .backend
        .recommendation
        .chain
        .unitOver(tier, region)
        .flatMap(this::official)
        .orElseGet(steward::person);
  }

  private UUID official(Terms office) {
    return official(office.region().code()).orElseThrow();
  }

  /** Whether anything came to the office. */
  boolean isWaiting(Terms office) {
    return !desk(office).lines().isEmpty();
  }

  /** The secretariat gives the office another day. */
  void extend(Terms office) {
    steward.extend(office);
  }

  private Desk desk(Terms office) {
    var official = official(office);
    return house.read(
        tx -> house.done(house.backend.recommendation.desks.of(tx, official, office.unit())));
  }

  /**
   * Does what is to be done, track by track.
   *
   * @param writes whether the office fills in its papers, and doesn't send them by post
   */
  void work(List<Terms> office, boolean writes) {
    if (office.stream().anyMatch(this::isWaiting)) {
      if (writes) {
        papers(office.getFirst());
      } else {
        steward.waive(office.getFirst().region().code());
      }
    }
    for (var terms : office) {
      var desk = desk(terms);
      if (!desk.lines().isEmpty()) {
        choose(terms, desk);
        send(terms);
      }
    }
  }

  private void papers(Terms office) {
    var papers = house.backend.recommendation.papers;
    for (var place : papers.places(house.campaign, office.region().code())) {
      if (place.paper().form() != null) {
        var edit = new PaperEdit(official(office), place, 0, house.now());
        var typed = typed(place.form(), office);
        var written = house.write(tx -> house.done(papers.write(tx, edit, typed)));
        if (!written.isComplete()) {
          throw new IllegalStateException(place.paper().id() + " isn't complete: " + written);
        }
        note(What.WRITTEN, office, place.paper().title());
      }
    }
  }

  private Map<String, String> typed(Form form, Terms office) {
    var backend = house.backend;
    var texts = new HashMap<String, String>();
    for (var field : form.fields()) {
      if (field instanceof Field.LongText it) {
        texts.put(it.head().id(), say("paper", texts.size()));
      }
    }
    var unit = office.region();
    var writer =
        new Writer(signature(office), unit.name(), unit.code(), NOBODYS, unit.name(), false);
    return new Paper(form, house.campaign.region(), backend.regions, backend.wording)
        .answers(writer, texts);
  }

  private void choose(Terms office, Desk desk) {
    var best = best(desk);
    int percent = office.tier().isFirst() ? FIRST_PERCENT : NEXT_PERCENT;
    int share = Math.ceilDiv(best.size() * percent, PERCENT);
    var places = desk.quota().places();
    int most = places == null ? share : Math.min(places, best.size());
    for (int i = 0; i < best.size(); i++) {
      var line = best.get(i);
      if (i < most) {
        recommend(office, line);
      } else {
        decide(office, line, new Decision.Decline(say("decline", i)));
      }
    }
    if (!desk.scored().byCase().isEmpty()) {
      house.write(
          tx -> house.done(house.backend.recommendation.recommendations.order(tx, act(office))));
    }
  }

  /** By the scores where there are any, then as good as the cases are. */
  private List<Line> best(Desk desk) {
    var byMerit = Comparator.comparingDouble((Line it) -> merit(it)).reversed();
    return desk.lines().stream()
        .sorted(
            Comparator.comparing(
                    (Line it) -> it.candidate().application(), desk.scored().highestFirst())
                .thenComparing(byMerit))
        .toList();
  }

  private double merit(Line line) {
    return merit(line.candidate().application());
  }

  /** How good a case is, from 0 to 1. */
  double merit(UUID application) {
    var who = cases.get(application);
    return who == null ? 0 : who.merit();
  }

  /** The number of who applied. */
  int number(UUID application) {
    var who = cases.get(application);
    return who == null ? 0 : who.number();
  }

  private void recommend(Terms office, Line line) {
    var faulty = line.candidate().faults().isEmpty() ? null : prose.sentence("faulty", 0);
    decide(office, line, new Decision.Recommend(faulty));
    write(office, line);
  }

  private void decide(Terms office, Line line, Decision decision) {
    house.write(tx ->
        house.done(
            house.backend.recommendation.recommendations.decide(
                tx, act(office), line.candidate().application(), decision)));
  }

  private void write(Terms office, Line line) {
    int number = signature(office);
    var today = house.today();
    var signer = prose.sentence("season.signer", number);
    var opinion =
        new Opinion(
            prose.sentence("opinion", number), signer, today, office.level().opinion().seal());
    house.write(tx ->
        house.done(
            house.backend.recommendation.recommendations.opinion(
                tx, act(office), line.candidate().application(), opinion)));
  }

  /** The number of who acts for the office, by which the sentences are picked. */
  private int signature(Terms office) {
    return Objects.requireNonNull(byUnit.get(office.region().code())).number();
  }

  private Act act(Terms office) {
    return new Act(official(office), office.unit(), house.now());
  }

  /** Sends; what stands in the way is put right as the desk proposes, case by case. */
  private void send(Terms office) {
    for (int i = 0; i < PATIENCE; i++) {
      var desk = desk(office);
      var hindered = best(desk).stream().filter(it -> !it.obstacles().isEmpty()).toList();
      if (hindered.isEmpty()) {
        break;
      }
      note(
          What.PUT_RIGHT,
          office,
          house.said(hindered.getFirst().obstacles().stream().map(Obstacle::refusal).toList()));
      hindered.forEach(it -> putRight(office, it));
    }
    house.write(
        tx -> house.done(house.backend.recommendation.recommendations.send(tx, act(office))));
  }

  private void putRight(Terms office, Line line) {
    switch (line.obstacles().getFirst().repairs().getFirst()) {
      case WRITE_OPINION -> write(office, line);
      case GIVE_REASON, CHOOSE -> recommend(office, line);
      case DECLINE, LEAVE_OPEN, ORDER, ASK_RULING, WRITE_PAPER ->
          decide(office, line, new Decision.Decline(say("decline-support", 0)));
    }
  }

  private String say(String key, int number) {
    return prose.sentence("season." + key, number);
  }

  private void note(What what, Terms office, String detail) {
    house.diary.note(what, office.region().name(), detail);
  }
}
