package pingyou.bot.rehearsal.season;

import java.util.List;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.ruling.Ruling.Ground;
import pingyou.bot.rehearsal.paper.Prose;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.paper.Waivers;
import pingyou.review.panel.Act;

/** The secretariat: receives what is handed over, rules on faults, extends, assigns. */
final class Steward {
  private static final int EXCLUDED = 1;
  private static final int FAULTY = 3;

  private final House house;
  private final UUID person;
  private final Prose prose;

  Steward(House house, String id) {
    this.house = house;
    this.person = house.person(id);
    this.prose = new Prose(house.backend.wording);
  }

  UUID person() {
    return person;
  }

  /** Records what an applicant has handed over outside of the program. */
  void receive(Track track, UUID application) {
    for (var field : track.form().fields()) {
      if (field instanceof Field.Attachment it && it.way() == Field.Handing.OFFLINE) {
        house.write(tx ->
            house.backend.application.receipts.receive(
                tx, person, application, it.head().id(), house.now()));
      }
    }
  }

  /** After the close: one case is excluded, some are marked. */
  void check(Track track, List<Application> counting) {
    for (int i = 0; i < Math.min(counting.size() / 2, EXCLUDED + FAULTY); i++) {
      var application = counting.get(i);
      var ground = new Ground(track.clause().place(), prose.sentence("season.fault", i));
      boolean excludes = i < EXCLUDED;
      house.write(tx ->
          house.done(
              excludes
                  ? house.backend.application.rulings.exclude(
                      tx, person, application.id(), ground, house.now())
                  : house.backend.application.rulings.formalFault(
                      tx, person, application.id(), ground, house.now())));
      if (excludes) {
        var number = String.valueOf(application.number());
        house.diary.note(What.EXCLUDED, number, ground.reason());
      }
    }
  }

  /** One more day for a unit. */
  void extend(Terms terms) {
    var act = new pingyou.recommendation.Act(person, terms.unit(), house.now());
    var lastDay = terms.window(null).closesAt().atZone(house.campaign.zone()).toLocalDate();
    house.write(tx ->
        house.done(
            house.backend.recommendation.extensions.extend(
                tx, act, lastDay, prose.sentence("season.extend", 0))));
  }

  /** Records that a unit's papers came by post, so that it may send its lists. */
  void waive(String unit) {
    var recommendation = house.backend.recommendation;
    for (var place : recommendation.papers.places(house.campaign, unit)) {
      if (place.paper().form() != null) {
        var say = new Waivers.Say(person, place, prose.sentence("season.waive", 0), house.now());
        house.write(tx -> house.done(recommendation.waivers.waive(tx, say)));
        house.diary.note(What.WAIVED, place.region().name(), place.paper().id());
      }
    }
  }

  /** Gives every case of a track its cards; in a small rehearsal none may have come so far. */
  void assign(Track track) {
    var candidates = house.backend.recommendation.candidates;
    var level = track.reviewLevel().id();
    if (house
        .read(tx -> candidates.recommendedTo(tx, house.campaign.id(), track.id(), level))
        .isEmpty()) {
      return;
    }
    var act = new Act(person, house.campaign.id(), house.now());
    house.write(tx -> house.done(house.backend.review.assigning.assign(tx, act, track.id())));
  }
}
