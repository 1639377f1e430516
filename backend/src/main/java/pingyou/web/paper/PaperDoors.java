package pingyou.web.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import pingyou.application.Viewer.Standing;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;

/** Lets those to a unit's papers who may see them. */
final class PaperDoors {
  private final Ground ground;
  private final Papering papering;

  PaperDoors(Ground ground, Papering papering) {
    this.ground = ground;
    this.papering = papering;
  }

  Answer through(Request request, BiFunction<Tx, List<Place>, Answer> work) {
    return ground
        .database()
        .write(tx ->
            switch (papering
                .papers()
                .places(tx, request.person(), request.param("campaign"), request.param("region"))) {
              case Refused<List<Place>>(var why) -> ground.words().page(request, why, null);
              case Done<List<Place>>(var places) -> work.apply(tx, places);
            });
  }

  static Optional<Place> find(Request request, List<Place> places) {
    return places.stream().filter(it -> it.paper().id().equals(request.param("paper"))).findFirst();
  }

  /** Whose the paper is, in words. */
  String whose(Place place) {
    var words = ground.words();
    return place.isHead() ? words.say("page.summary.writer") : words.office(place.region().name());
  }

  /** Back to where papers are seen from: by the unit's officials, or on the secretariat's pages. */
  Link back(Tx tx, Request request, Place place) {
    var words = ground.words();
    var campaign = place.campaign();
    if (place.isHead()) {
      return new Link(words.say("page.summary.back"), SummaryPages.path(campaign));
    }
    return steers(tx, request, place)
        ? new Link(whose(place), WaiverPages.path(campaign, place.region()))
        : new Link(words.say("page.papers.back"), path(place));
  }

  /** Whether the reader looks at the paper from above, and isn't one of the unit's officials. */
  boolean steers(Tx tx, Request request, Place place) {
    var standing = papering.papers().viewer(tx, request.person(), place).standing();
    return standing == Standing.SECRETARIAT || standing == Standing.AUDITOR;
  }

  /** The page of one paper. */
  static String paper(Place place) {
    return path(place) + "/" + place.paper().id();
  }

  /** The checklist of a unit. */
  static String path(Place place) {
    return Office.papers(place.campaign().id(), place.region().code());
  }
}
