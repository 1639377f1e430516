package pingyou.web;

import static pingyou.TestParts.done;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Probe;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Opinion;

/** One track of Shanxi on a site: its days, who applies, and what their offices do. */
final class ShanxiSite {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final SiteRig site;
  final Shanxi shanxi;
  private final String track;
  private final Map<UUID, String> openids = new HashMap<>();
  private Instant now = Instant.EPOCH;

  ShanxiSite(SiteRig site, String track) {
    this.site = site;
    this.shanxi = new Shanxi(site.backend);
    this.track = track;
  }

  void at(String local) {
    now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    site.at(now);
  }

  /** The time of day at which something is done, everything that was due before included. */
  void pass(String local) {
    at(local);
    site.backend.timetable.run(now);
  }

  Moment moment() {
    return Moment.of(now);
  }

  Browser holder(Role role, String unit) {
    return site.holder(new Invitation(Shanxi.ID, role, unit, null, "郝科长"), role + unit);
  }

  Application begun() {
    return shanxi.begun(applicant(), track);
  }

  Application filled(Map<String, String> given) {
    return shanxi.filled(applicant(), track, given);
  }

  private UUID applicant() {
    var openid = "applicant" + (openids.size() + 1);
    var person = site.person(openid);
    openids.put(person, openid);
    return person;
  }

  Application find(Application known) {
    return site.backend.database.read(
        tx -> site.backend.application.applications.find(tx, known.id()).orElseThrow());
  }

  /** A page of an application in its owner's browser; the form itself where nothing is named. */
  String page(Application application, String page) {
    return site.browser(openids.getOrDefault(application.person(), ""))
        .get("/apply/" + application.id() + page)
        .body();
  }

  private Unit unit(String level, String region) {
    return new Unit(Shanxi.ID, track, level, region);
  }

  Act act(Role role, String holds, Unit unit) {
    return new Act(site.person(role + holds), unit, moment());
  }

  /** The secretariat's about a unit. */
  Act ruling(String level, String region) {
    return act(Role.SECRETARIAT, "140000", unit(level, region));
  }

  private Act act(String level, String region) {
    return act(Role.OFFICIAL, region, unit(level, region));
  }

  Outcome<?> recommend(String level, String region, Application made) {
    return decide(level, region, made, new Decision.Recommend("平台正在接入。"));
  }

  Outcome<?> decide(String level, String region, Application made, Decision decision) {
    return site.backend.database.write(tx ->
        site.backend.recommendation.recommendations.decide(
            tx, act(level, region), made.id(), decision));
  }

  Outcome<?> opinion(String level, String region, Application made) {
    var today = now.atZone(ZONE).toLocalDate();
    var opinion = new Opinion("同意。", "郝科长", today, level.equals("city"));
    return site.backend.database.write(tx ->
        site.backend.recommendation.recommendations.opinion(
            tx, act(level, region), made.id(), opinion));
  }

  Outcome<?> send(String level, String region) {
    return site.backend.database.write(
        tx -> site.backend.recommendation.recommendations.send(tx, act(level, region)));
  }

  /** Recommends, writes the opinion, and sends nothing yet. */
  void pick(String level, String region, Application made) {
    done(recommend(level, region, made));
    done(opinion(level, region, made));
  }

  /** The kinds of what the holders of a role were told. */
  List<String> told(Role role, String region) {
    return Probe.told(site.backend.database, site.person(role + region));
  }

  List<String> office(String region) {
    return told(Role.OFFICIAL, region);
  }

  List<String> told(Application application) {
    return Probe.told(site.backend.database, application.person());
  }

  static List<String> why(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var why) -> why.stream().map(Refusal::key).toList();
    };
  }
}
