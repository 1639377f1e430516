package pingyou.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import pingyou.Backend;
import pingyou.TestParts;
import pingyou.application.Edit;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.person.school.Schools;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;
import pingyou.review.Card;
import pingyou.review.scoring.CardEdit;
import pingyou.review.scoring.Saving;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.Tx;

/**
 * What other people of a competition do meanwhile: a second node on the program's database plays
 * them through the ordinary features. Everybody is invented.
 */
final class Competition {
  static final String CAMPAIGN = "guizhou-2021";
  static final String TRACK = "teacher";
  static final String COUNTY = "522732";
  static final String CITY = "522700";
  static final String COUNTY_TIME = "2021-09-20T02:00:00Z";
  static final String CITY_TIME = "2021-09-30T02:00:00Z";
  static final String REVIEW_TIME = "2021-10-20T02:00:00Z";
  static final String AFTER_REVIEW = "2021-11-12T02:00:00Z";
  static final String AFTER_PUBLICITY = "2021-11-22T02:00:00Z";

  final Controls controls;
  private final Backend backend;
  private int people;

  Competition(Serving serving) {
    controls = new Controls(serving);
    backend =
        new Backend(
            Database.open(serving.database()),
            null,
            serving.home(),
            serving.keys(),
            serving.keys().resolveSibling("files"));
  }

  void clock(String instant) {
    controls.clock(instant);
    backend.clock.refresh();
  }

  private Moment now() {
    backend.clock.refresh();
    return Moment.of(backend.clock.instant());
  }

  /** The person who holds this phone. */
  UUID person(String phone) {
    var openid = controls.openid(phone);
    var appId = controls.appId();
    return act(tx -> backend.person.people.byOpenid(tx, appId, openid).id());
  }

  /** Makes whoever holds this phone an official of a campaign's unit. */
  void official(String phone, String campaign, String region) {
    var person = person(phone);
    var invitation = new Invitation(campaign, Role.OFFICIAL, region, null, phone);
    act(tx -> {
      var at = now().at();
      var invited = done(backend.person.invitations.create(tx, Actor.SYSTEM, invitation, at));
      return done(backend.person.invitations.redeem(tx, person, invited.code(), at));
    });
  }

  /** A person's application with both consents and nothing in it. */
  UUID begun(UUID person) {
    var now = now();
    return act(tx -> {
      for (var agreement : campaign().agreements()) {
        backend.person.consents.give(tx, person, CAMPAIGN, agreement, now);
      }
      return done(backend.application.applications.start(tx, person, CAMPAIGN, TRACK, now)).id();
    });
  }

  /** A case of somebody in the county, with this name, submitted. */
  UUID submitted(String name) {
    var person = act(tx -> backend.person.people.byOpenid(tx, "wx", "o" + Ids.next()).id());
    return submitted(person, begun(person), name);
  }

  UUID submitted(UUID person, UUID application, String name) {
    var edit = Edit.inChat(application, person, now());
    act(tx -> {
      answers(tx, person, name)
          .forEach(
              (field, typed) -> done(backend.application.drafts.answer(tx, edit, field, typed)));
      return done(backend.application.submissions.submit(tx, edit, track().promise().version()));
    });
    return application;
  }

  /** Everything that the form asks for, right. */
  private Map<String, String> answers(Tx tx, UUID person, String name) {
    int number = ++people;
    var place = new Schools.Place(CAMPAIGN, COUNTY);
    var school =
        done(
            backend.person.schools.propose(
                tx, person, place, "三都水族自治县示例镇民族中心学校（示例村教学点）", now().at()));
    var answers = new LinkedHashMap<String, String>();
    answers.put("name", name);
    answers.put("id-number", TestParts.idNumber(number));
    answers.put("city", CITY);
    answers.put("county", COUNTY);
    answers.put("school", school.id().toString());
    answers.put("mobile", TestParts.mobile(number));
    answers.put("subject", "数学");
    answers.put("stage", "小学");
    answers.put("space-url", "http://www.gzseduyun.cn/space/shili-" + number);
    answers.put("account", "shili" + number);
    answers.put("password", password(number));
    answers.put("introduction", "我叫" + name + "，女，32 岁，从教 9 年，一级教师，2018 年开通空间。");
    answers.put("school-admin", "否");
    answers.put("space-notes", "建设的理念、思路和做法，栏目、应用和资源的设计。");
    answers.put("resource-notes", "丰富性、适用性、共享性、原创性、系统性各有说明。");
    answers.put("application-notes", "课堂教学每周两次，作业管理每天一次。");
    answers.put("case", "一个典型案例。".repeat(100));
    answers.put("preparation", TestParts.proofs("http://www.gzseduyun.cn/jibei/" + number));
    return answers;
  }

  static String password(int number) {
    return "S3cret-canary-" + number;
  }

  /** The county recommends these and sends its list. */
  void county(List<UUID> cases) {
    recommend(person("county"), new Unit(CAMPAIGN, TRACK, "county", COUNTY), cases);
  }

  /** The city recommends these and sends its list. */
  void city(List<UUID> cases) {
    recommend(person("city"), new Unit(CAMPAIGN, TRACK, "city", CITY), cases);
  }

  private void recommend(UUID official, Unit unit, List<UUID> cases) {
    var now = now();
    var hand = new Act(official, unit, now);
    var today = LocalDate.ofInstant(now.at(), campaign().zone());
    var opinion = new Opinion("空间建设扎实，资源成系列，同意推荐。", "陆乙一", today);
    var recommendations = backend.recommendation.recommendations;
    for (var each : cases) {
      act(tx -> {
        done(recommendations.opinion(tx, hand, each, opinion));
        return done(recommendations.decide(tx, hand, each, new Decision.Recommend(null)));
      });
    }
    act(tx -> done(recommendations.send(tx, hand)));
  }

  void assign() {
    var by = new pingyou.review.panel.Act(person("secretariat"), CAMPAIGN, now());
    act(tx -> done(backend.review.assigning.assign(tx, by, TRACK)));
  }

  /** The cards that somebody's phone has in hand. */
  List<Card> cards(String phone) {
    var reviewer = person(phone);
    return backend.database.read(tx -> backend.review.cards.ofReviewer(tx, CAMPAIGN, reviewer));
  }

  /** The reviewers who have cards. */
  List<String> reviewers() {
    var reviewers = new ArrayList<String>();
    for (int i = 1; i <= 5; i++) {
      if (!cards("reviewer" + i).isEmpty()) {
        reviewers.add("reviewer" + i);
      }
    }
    if (reviewers.isEmpty()) {
      throw new NoSuchElementException("nobody has a card");
    }
    return reviewers;
  }

  /** Fills in and hands in a card: so many half-points, given from the table's top. */
  void score(Card card, int halves) {
    var scoring = backend.review.scoring;
    var rubric = track().rubric();
    var now = now();
    act(tx -> {
      int version = card.version();
      int left = halves;
      for (var reading : rubric.readings()) {
        version = version(scoring.read(tx, edit(card, version, now), reading.id(), 463L));
      }
      for (var indicator : rubric.indicators()) {
        int given = Math.min(left, indicator.maxHalves());
        version = version(scoring.score(tx, edit(card, version, now), indicator.id(), given));
        left -= given;
        version = version(scoring.reason(tx, edit(card, version, now), indicator.id(), "按看到的给分。"));
      }
      return version(scoring.submit(tx, edit(card, version, now)));
    });
  }

  private static CardEdit edit(Card card, int version, Moment now) {
    return new CardEdit(card.id(), card.reviewer(), version, now);
  }

  private static int version(Outcome<Saving> saving) {
    return switch (done(saving)) {
      case Saving.Saved(var card) -> card.version();
      case Saving.Stale(var card) -> throw new AssertionError("stale: " + card.version());
    };
  }

  void publish() {
    act(tx -> done(backend.award.awards.openPublicity(tx, secretary())));
  }

  void finalise() {
    act(tx -> done(backend.award.awards.finalise(tx, secretary())));
  }

  private pingyou.award.Act secretary() {
    return new pingyou.award.Act(person("secretariat"), CAMPAIGN, TRACK, now());
  }

  Track track() {
    return campaign().track(TRACK);
  }

  private Campaign campaign() {
    return backend.campaigns.find(CAMPAIGN).orElseThrow();
  }

  private <T> T act(Function<Tx, T> act) {
    return backend.database.write(act);
  }

  private static <T> T done(Outcome<T> outcome) {
    return TestParts.done(outcome);
  }
}
