package pingyou.web.course;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pingyou.award.standing.PublicList;
import pingyou.award.standing.Standings;
import pingyou.campaign.prize.Prize;
import pingyou.store.Json;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.PublicityPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Dates;
import pingyou.web.part.Figures;

/** {@code /publicity/{campaign}/{track}}: the list of winners, for everybody, once it is known. */
public final class PublicityPages {
  /** No rulebook says in how many days an objection is answered. */
  private static final int NOT_PROMISED = 0;

  private final Ground ground;
  private final Standings standings;

  public PublicityPages(Ground ground, Standings standings) {
    this.ground = ground;
    this.standings = standings;
  }

  /** What may be checked by everybody: who won which prize, and the seal. */
  record Records(String campaign, String track, String checksum, List<Winners> prizes) {}

  /** A prize and who gets it. */
  record Winners(Prize prize, List<PublicList.Winner> winners) {}

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx -> standings.publicList(tx, request.param("campaign"), request.param("track")))
        .map(list -> Answer.page("publicity", Map.of("page", page(request, list))))
        .orElse(Answer.missing());
  }

  public Answer records(Request request) {
    return ground
        .database()
        .read(tx -> standings.publicList(tx, request.param("campaign"), request.param("track")))
        .<Answer>map(list ->
            new Answer.Content("application/json; charset=utf-8", Json.write(records(list))))
        .orElse(Answer.missing());
  }

  private static Records records(PublicList list) {
    return new Records(
        list.terms().campaign().id(),
        list.terms().track().id(),
        list.checksum(),
        list.prizes().stream().map(it -> new Winners(it.prize(), it.winners())).toList());
  }

  private PublicityPage page(Request request, PublicList list) {
    var words = ground.words();
    var campaign = list.terms().campaign();
    var track = list.terms().track();
    var zone = campaign.zone();
    var period = list.period();
    var clause = track.award().clause();
    var self = "/publicity/" + campaign.id() + "/" + track.id();
    var days = String.valueOf(track.award().publicityDays());
    return new PublicityPage(
        request.shell(),
        campaign.title(),
        track.title(),
        words.say(
            "award.%s.%s.list"
                .formatted(
                    track.award().outcome().word(), list.finalAt() == null ? "proposed" : "final")),
        campaign.issuer(),
        Dates.fullDay(list.finalAt() == null ? period.opensAt() : list.finalAt(), zone),
        Spans.deadline(period, request.arrivedAt(), zone),
        Dates.fullClose(period.closesAt(), zone),
        words.say("page.publicity.days", "days", days, "span", Spans.days(period, zone)),
        list.prizes().stream().map(PublicityPages::prize).toList(),
        method(list),
        new Basis(null, clause.quote(), clause.place(), null),
        reckoning(list),
        NOT_PROMISED,
        Figures.checksum(list.checksum()),
        new PublicityPage.Ways(
            isOpen(list, request) ? self + "/objection" : null, self + "/records"));
  }

  private static boolean isOpen(PublicList list, Request request) {
    return list.finalAt() == null && request.arrivedAt().isBefore(list.period().closesAt());
  }

  private static PublicityPage.Prize prize(PublicList.Winners winners) {
    return new PublicityPage.Prize(
        winners.prize().title(),
        winners.winners().stream()
            .map(it ->
                new PublicityPage.Winner(
                    it.name(), it.school().isEmpty() ? it.county() : it.school()))
            .toList());
  }

  private String method(PublicList list) {
    var track = list.terms().track();
    var cards = String.valueOf(track.panel().cardsPerCase());
    var scored =
        ground
            .words()
            .say("page.publicity.method", "cases", String.valueOf(list.cases()), "cards", cards);
    return track.award().outcome().checkedOnSite()
        ? scored + ground.words().say("page.publicity.visited")
        : scored;
  }

  private String reckoning(PublicList list) {
    return list.lines().stream()
        .map(it -> Reasons.reckoned(ground.words(), "page.publicity.line", it))
        .collect(Collectors.joining(" "));
  }
}
