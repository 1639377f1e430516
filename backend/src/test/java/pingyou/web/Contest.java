package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pingyou.person.Role;
import pingyou.review.Card;
import pingyou.review.Terms;
import pingyou.web.part.Figures;

/** A small competition, played on its pages from the forms to the last card. */
final class Contest {
  static final Instant COUNTY = Instant.parse("2021-09-20T02:00:00Z");
  static final Instant CITY = Instant.parse("2021-10-08T02:00:00Z");
  static final Instant REVIEW = Instant.parse("2021-10-20T02:00:00Z");
  static final Instant AFTER = Instant.parse("2021-11-12T02:00:00Z");
  static final String HOME = "/secretariat/guizhou-2021";

  final SiteRig site;
  final Browser secretary;
  final Browser county;

  /** By place: those who applied first get the most points. */
  final List<Browser> teachers = new ArrayList<>();

  final List<String> forms = new ArrayList<>();

  Contest(SiteRig site) {
    this.site = site;
    secretary = site.holder(Role.SECRETARIAT, "520000");
    county = site.official("522732");
  }

  void apply(int cases) {
    for (int i = 0; i < cases; i++) {
      var teacher = site.browser("teacher-" + UUID.randomUUID());
      teachers.add(teacher);
      forms.add(Forms.submitted(teacher).path());
    }
  }

  String application(int place) {
    return forms.get(place).replace("/apply/", "");
  }

  /** The time of day at which something is done, all that was due before included. */
  void at(Instant instant) {
    site.backend.timetable.run(instant);
    site.at(instant);
  }

  /** The county recommends all but the last case, the city all of those. */
  void recommend() {
    at(COUNTY);
    var desk = "/desk/guizhou-2021/teacher/county/522732";
    int last = forms.size() - 1;
    county.post(desk + "/case/" + application(last) + "/decline", Map.of("reason", "空间里还没有资源。"));
    send(county, desk, last);
    at(CITY);
    send(site.official("522700"), "/desk/guizhou-2021/teacher/city/522700", last);
  }

  private void send(Browser official, String desk, int cases) {
    for (int i = 0; i < cases; i++) {
      var at = desk + "/case/" + application(i);
      official.post(at + "/recommend", Map.of());
      official.post(
          at + "/opinion", Map.of("text", "同意推荐。", "signer", "陆乙一", "signedOn", "2021-09-20"));
    }
    assertThat(official.post(desk + "/send", Map.of()).body()).contains("送出了 " + cases + " 份");
  }

  /** Three reviewers hand in all cards; a case gets as many half-points as stand at its place. */
  void review(List<Integer> halves) {
    at(REVIEW);
    var reviewers = new HashMap<UUID, Browser>();
    for (int i = 0; i < 3; i++) {
      var openid = "reviewer-" + UUID.randomUUID();
      reviewers.put(site.person(openid), site.holder(Role.REVIEWER, "522722", openid));
    }
    assertThat(secretary.post(HOME + "/assignment/teacher", Map.of()).body()).contains("都分齐了");
    for (var card : cards()) {
      var reviewer = Objects.requireNonNull(reviewers.get(card.reviewer()));
      reviewer.get("/review");
      int place = forms.indexOf("/apply/" + card.application());
      var done = reviewer.post("/review/" + card.id() + "/submit", sheet(halves.get(place)));
      assertThat(done.location()).isEqualTo("/review");
    }
  }

  private List<Card> cards() {
    var campaign = site.backend.campaigns.find("guizhou-2021").orElseThrow();
    var terms = new Terms(campaign, campaign.track("teacher"));
    return site.backend.database.read(tx -> site.backend.review.cards.ofTrack(tx, terms));
  }

  /** A whole card that comes to this many half-points, to be posted. */
  Map<String, String> sheet(int halves) {
    var rubric =
        site.backend.campaigns.find("guizhou-2021").orElseThrow().track("teacher").rubric();
    var typed = new HashMap<String, String>();
    rubric.readings().forEach(it -> typed.put("reading-" + it.id(), "7"));
    int left = halves;
    for (var indicator : rubric.indicators()) {
      int given = Math.min(left, indicator.maxHalves());
      typed.put(indicator.id(), Figures.points(given));
      typed.put(indicator.id() + "-reason", "按空间里看到的给分。");
      left -= given;
    }
    typed.put("version", "1");
    return typed;
  }
}
