package pingyou.web.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import pingyou.application.Viewer.Standing;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;

/** Lets those to a unit's papers who may see them. */
public final class PaperDoors {
  private final Ground ground;
  private final Papering papering;

  public PaperDoors(Ground ground, Papering papering) {
    this.ground = ground;
    this.papering = papering;
  }

  /** Does a page's work among all papers of the unit. */
  Answer through(Request request, BiFunction<Tx, List<Place>, Answer> work) {
    return through(request, why -> ground.words().page(request, why, null), work);
  }

  /**
   * @param refused what others than those who may see them are answered
   */
  public Answer through(
      Request request,
      Function<List<Refusal>, Answer> refused,
      BiFunction<Tx, List<Place>, Answer> work) {
    return ground
        .database()
        .write(tx ->
            switch (papering
                .papers()
                .places(tx, request.person(), request.param("campaign"), request.param("region"))) {
              case Refused<List<Place>>(var why) -> refused.apply(why);
              case Done<List<Place>>(var places) -> work.apply(tx, places);
            });
  }

  public static Optional<Place> find(Request request, List<Place> places) {
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
