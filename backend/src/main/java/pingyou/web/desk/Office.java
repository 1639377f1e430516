package pingyou.web.desk;

import java.util.UUID;
import pingyou.application.Opened;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Moment;
import pingyou.person.Role;
import pingyou.recommendation.Act;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Desk;
import pingyou.store.Tx;
import pingyou.web.frame.Persons;
import pingyou.web.frame.Words;
import pingyou.web.http.Request;

/** The unit that a desk's address names, and as what the reader stands before it. */
public final class Office {
  private final Persons persons;

  public Office(Persons persons) {
    this.persons = persons;
  }

  public static Unit unit(Request request) {
    return new Unit(
        request.param("campaign"),
        request.param("track"),
        request.param("level"),
        request.param("region"));
  }

  public static String path(Unit unit) {
    return "/desk/"
        + unit.campaign()
        + "/"
        + unit.track()
        + "/"
        + unit.level()
        + "/"
        + unit.region();
  }

  /** Where the unit's papers are. */
  static String papers(Unit unit) {
    return papers(unit.campaign(), unit.region());
  }

  /** Where the papers of the unit of this region are. */
  public static String papers(String campaign, String region) {
    return "/desk/" + campaign + "/papers/" + region;
  }

  public static String path(Unit unit, UUID application) {
    return path(unit) + "/case/" + application;
  }

  /** Where the secretariat looks at a case. */
  static String steered(Unit unit, UUID application) {
    return "/secretariat/" + unit.campaign() + "/cases/" + application;
  }

  /** Where the secretariat writes the province's opinion on a case. */
  public static String opinion(Campaign campaign, Opened opened) {
    return atProvince(campaign, opened) + "/opinion";
  }

  /** Where the secretariat returns a case that came straight to the province. */
  public static String returning(Campaign campaign, Opened opened) {
    return atProvince(campaign, opened) + "/return";
  }

  private static String atProvince(Campaign campaign, Opened opened) {
    var track = opened.track();
    var province = new Unit(campaign.id(), track.id(), track.reviewLevel().id(), campaign.region());
    return path(province, opened.application().id());
  }

  /** Who gets a desk's list: the next office, or who holds the review; empty if nobody does. */
  static String recipient(Words words, Desk desk) {
    var region = desk.recipient();
    if (region == null) {
      return "";
    }
    var next = desk.terms().tier().next();
    return next.recommends() ? words.office(region) : desk.terms().campaign().issuer();
  }

  public static Act act(Request request) {
    return new Act(request.person(), unit(request), Moment.of(request.arrivedAt()));
  }

  public boolean isOfficial(Tx tx, Request request, Unit unit) {
    return persons.roles().has(tx, request.person(), unit.campaign(), Role.OFFICIAL, unit.region());
  }

  /** Whether the reader may change the unit's own rules: its officials and the secretariat. */
  public boolean maySet(Tx tx, Request request) {
    var unit = unit(request);
    return persons.roles().mayActFor(tx, request.person(), unit.campaign(), unit.region());
  }

  /**
   * Where who changes a unit's own rules came from: officials from their unit, the secretariat from
   * all units.
   */
  public String origin(Tx tx, Request request) {
    var unit = unit(request);
    return isOfficial(tx, request, unit)
        ? "/desk/unit"
        : "/secretariat/" + unit.campaign() + "/units";
  }

  /** As an official of the unit, or as the secretariat and auditors who may look at every desk. */
  public Viewer viewer(Tx tx, Request request, Terms terms) {
    var person = request.person();
    if (isOfficial(tx, request, terms.unit())) {
      var kind = terms.level().kind();
      return new Viewer(person, kind == UnitKind.COUNTY ? Standing.COUNTY : Standing.CITY);
    }
    var steers = persons.roles().has(tx, person, terms.campaign().id(), Role.SECRETARIAT, null);
    return new Viewer(person, steers ? Standing.SECRETARIAT : Standing.AUDITOR);
  }

  /** The reader's name as officials know it; empty if nobody said it. */
  String name(Tx tx, Request request) {
    return persons
        .people()
        .find(tx, request.person())
        .map(it -> it.name() == null ? "" : it.name())
        .orElse("");
  }
}
