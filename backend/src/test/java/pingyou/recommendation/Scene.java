package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.campaign.yaml.CampaignFiles.REGIONS;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import pingyou.application.Access;
import pingyou.application.Applications;
import pingyou.application.Cases;
import pingyou.application.Reach;
import pingyou.application.answer.SchoolClaims;
import pingyou.application.close.Closes;
import pingyou.application.past.PastWinners;
import pingyou.application.platform.Placements;
import pingyou.application.ruling.Ruling.Ground;
import pingyou.application.ruling.Rulings;
import pingyou.campaign.Campaign;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.notice.Outbox;
import pingyou.notice.wording.NoticeKinds;
import pingyou.notice.wording.Wording;
import pingyou.person.Invitation;
import pingyou.person.Invitations;
import pingyou.person.People;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.person.school.Schools;
import pingyou.person.session.Sessions;
import pingyou.recommendation.CaseProbe.Made;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.desk.Desks;
import pingyou.recommendation.desk.Standings;
import pingyou.recommendation.duty.ClosingDuty;
import pingyou.recommendation.duty.OpeningDuty;
import pingyou.recommendation.duty.UnfinishedLists;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.list.Decision;
import pingyou.recommendation.list.Entry;
import pingyou.recommendation.list.Opinion;
import pingyou.recommendation.list.Score;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.quota.Quotas;
import pingyou.recommendation.remedy.Remedies;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.MachineTime;
import pingyou.store.TestVault;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/**
 * The shipped campaign under an id of its own, so that tests of one database don't meet: its
 * features on a real database, people with roles, cases of counties.
 */
final class Scene {
  static final String SANDU = "522732";
  static final String LIBO = "522722";
  static final String QIANNAN = "522700";
  static final String HUAXI = "520111";

  static final Instant COUNTY_OPENS = Instant.parse("2021-09-16T16:00:00Z");
  static final Instant COUNTY_CLOSES = Instant.parse("2021-09-24T16:00:00Z");
  static final Instant CITY_OPENS = Instant.parse("2021-09-27T16:00:00Z");
  static final Instant CITY_CLOSES = Instant.parse("2021-10-12T16:00:00Z");

  /** Within the window of counties, and of cities. */
  static final Instant COUNTY_TIME = Instant.parse("2021-09-20T02:00:00Z");

  static final Instant CITY_TIME = Instant.parse("2021-10-08T02:00:00Z");
  static final Opinion OPINION = new Opinion("同意推荐。", "陆副科长", LocalDate.of(2021, 9, 20));

  static final Ground GROUND = new Ground("指南 二（二）", "没有附空间网址。");

  /** Between the applying window and the counties'. */
  static final Instant GAP = Instant.parse("2021-09-15T02:00:00Z");

  /** What stands where a reason would, if there is none to tell. */
  static final Map<String, String> NO_REASON = Map.of("reason", "有疑问请联系推荐单位。");

  private static final Path TEMPLATES = Path.of(System.getProperty("pingyou.home"), "templates");

  final Database database;
  final Campaign campaign;
  final Chain chain;
  final Roles roles;
  final Applications applications;
  final Rulings rulings;
  final Closes closes = new Closes(REGIONS);
  final Ledger ledger = new Ledger(closes);
  final Holds holds;
  final Candidates candidates;
  final Recommendations recommendations;
  final Extensions extensions;
  final Desks desks;
  final Standings standings;
  final ClosingDuty closing;
  final OpeningDuty opening;
  final UnfinishedLists unfinished;
  final Vault vault = TestVault.create();
  final Papers papers;
  final Quotas quotas;

  /** What the evaluators of every unit have given. */
  Map<UUID, Score> scores = Map.of();

  private final Invitations invitations;
  private final People people = new People();
  private int cases;

  Scene(Database database) {
    this(database, campaign -> campaign);
  }

  Scene(Database database, UnaryOperator<Campaign> changed) {
    this.database = database;
    this.campaign = changed.apply(renamed(CampaignFiles.guizhou()));
    var outbox = new Outbox(NoticeKinds.load(TEMPLATES), id -> campaign.zone(), MachineTime.SYSTEM);
    roles = new Roles(new Sessions(MachineTime.SYSTEM));
    applications = new Applications(id -> campaign, closes);
    rulings = new Rulings(applications, roles, new SchoolClaims(), outbox);
    invitations = new Invitations(TestVault.create(), id -> campaign, REGIONS, people, roles);
    chain = new Chain(id -> Optional.of(campaign).filter(it -> it.id().equals(id)), REGIONS);
    var access = new Access(REGIONS, roles, new Reached());
    holds =
        new Holds(
            new PastWinners(REGIONS, new Schools(REGIONS, roles), roles),
            new Placements(CampaignFiles.PLATFORMS, applications, access, roles));
    papers = new Papers(chain, REGIONS, roles, vault, ledger::window);
    quotas = new Quotas(chain, roles, ledger);
    var asked = new Candidates.Asked(holds, (_, _) -> scores, papers, quotas::of);
    candidates = new Candidates(chain, new Cases(), rulings, ledger, asked);
    recommendations = new Recommendations(chain, roles, candidates, ledger);
    var tidings = new Tidings(roles, applications, Wording.load(TEMPLATES));
    extensions = new Extensions(chain, roles, ledger, tidings, outbox);
    var closings = new Closings(chain, roles, candidates, ledger, tidings, outbox);
    var remedies = new Remedies(chain, candidates, ledger, quotas);
    desks = new Desks(chain, candidates, ledger, roles, people, remedies);
    standings = new Standings(chain, ledger);
    closing = new ClosingDuty(database, chain, ledger, closings);
    opening = new OpeningDuty(database, chain, candidates, ledger, tidings, outbox);
    unfinished = new UnfinishedLists(chain, candidates, ledger, closings, tidings);
  }

  /** A campaign under an id of its own, that asks for lists alone. */
  static Campaign renamed(Campaign it) {
    return renamed(it, List.of());
  }

  /** The same, with papers that go with the lists. */
  static Campaign renamed(Campaign it, List<Paper> paperwork) {
    return new Campaign(
        "test-" + Ids.next(),
        it.title(),
        it.shortTitle(),
        it.issuer(),
        it.contact(),
        it.zone(),
        it.region(),
        it.tracks(),
        it.agreements(),
        paperwork,
        it.assumed(),
        it.hash());
  }

  Unit county(String region) {
    return new Unit(campaign.id(), "teacher", "county", region);
  }

  Unit city(String region) {
    return new Unit(campaign.id(), "teacher", "city", region);
  }

  UUID official(String region) {
    return invited(Role.OFFICIAL, region, "陆副科长");
  }

  UUID secretary() {
    return invited(Role.SECRETARIAT, campaign.region(), "秘书");
  }

  private UUID invited(Role role, String unit, String name) {
    var at = Instant.parse("2021-08-01T02:00:00Z");
    return database.write(tx -> {
      var person = people.byOpenid(tx, "wx", Ids.next().toString()).id();
      var invitation = new Invitation(campaign.id(), role, unit, null, name);
      var invited = done(invitations.create(tx, Actor.SYSTEM, invitation, at));
      done(invitations.redeem(tx, person, invited.code(), at));
      return person;
    });
  }

  UUID stranger() {
    return database.write(tx -> people.byOpenid(tx, "wx", Ids.next().toString()).id());
  }

  Made submitted(String county) {
    return submitted(county, false);
  }

  Made submitted(String county, boolean uncorrected) {
    var made = made(Ids.next(), county, uncorrected);
    database.run(tx -> tx.mapper(CaseProbe.class).person(made.person()));
    return submitted("teacher", made, Instant.parse("2021-09-01T02:00:00Z"));
  }

  /** A case of this person in another track. */
  Made submitted(String track, UUID person, String region, Instant at) {
    return submitted(track, made(person, region, false), at);
  }

  private Made submitted(String track, Made made, Instant at) {
    database.run(tx -> {
      var probe = tx.mapper(CaseProbe.class);
      probe.submission(made, at);
      probe.application(track, made, at);
    });
    return made;
  }

  private Made made(UUID person, String region, boolean uncorrected) {
    int number = ++cases;
    return new Made(
        Ids.next(),
        campaign.id(),
        person,
        Ids.next(),
        "GZ21-T-%04d".formatted(number),
        "申报人" + number,
        region,
        uncorrected);
  }

  /** Marks a formal fault in the gap before the counties' window. */
  void fault(Made made) {
    var secretary = secretary();
    done(write(tx -> rulings.formalFault(tx, secretary, made.id(), GROUND, Moment.of(GAP))));
  }

  /** Excludes a case at a time in a gap. */
  void exclude(Made made, Instant at) {
    var secretary = secretary();
    done(write(tx -> rulings.exclude(tx, secretary, made.id(), GROUND, Moment.of(at))));
  }

  /**
   * Recommends within the window of the unit's level. The opinion is written first, so that a
   * colleague who sends at the same time meets no pick without one.
   */
  void recommend(UUID official, Unit unit, Made... made) {
    for (var it : made) {
      done(write(tx -> recommendations.opinion(tx, act(official, unit), it.id(), OPINION)));
      done(decide(official, unit, it, new Decision.Recommend(null)));
    }
  }

  void decline(UUID official, Unit unit, Made made, String reason) {
    done(decide(official, unit, made, new Decision.Decline(reason)));
  }

  Outcome<Entry> decide(UUID official, Unit unit, Made made, Decision decision) {
    return write(tx -> recommendations.decide(tx, act(official, unit), made.id(), decision));
  }

  Sending send(UUID official, Unit unit) {
    return done(write(tx -> recommendations.send(tx, act(official, unit))));
  }

  Act act(UUID person, Unit unit) {
    return new Act(
        person, unit, Moment.of(unit.level().equals("county") ? COUNTY_TIME : CITY_TIME));
  }

  /** Performs the closing work of this close, as the timetable would. */
  void close(Instant closesAt) {
    var at = Closings.workAt(closesAt);
    assertThat(this.<List<Instant>>write(tx -> closing.instants(tx, campaign))).contains(at);
    closing.perform(campaign, at, at);
  }

  <T> T write(Function<Tx, T> work) {
    return database.write(work);
  }

  /** What was told, in no order. */
  List<Told> told() {
    return write(tx ->
        tx.mapper(NoticeProbe.class).all(campaign.id()).stream()
            .map(NoticeProbe.Row::told)
            .toList());
  }

  /** What this person was told. */
  List<Told> told(UUID person) {
    return told().stream().filter(it -> it.person().equals(person)).toList();
  }

  /** What an applicant is told of a case by a unit's close. */
  Told result(Made made, Unit unit, String kind, Map<String, String> more) {
    var values = new HashMap<>(unitValues(unit));
    values.putAll(more);
    values.put("number", made.number());
    return new Told(made.person(), kind, values);
  }

  /** What every notice about a unit says. */
  Map<String, String> unitValues(Unit unit) {
    var terms = chain.terms(unit);
    return Map.of(
        "campaign", campaign.shortTitle(),
        "track", terms.tier().track().title(),
        "level", terms.level().title(),
        "unit", terms.region().name());
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why.toString());
    };
  }

  static List<Refusal> why(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var why) -> why;
    };
  }

  /** A notice as it was written. */
  record Told(UUID person, String kind, Map<String, String> values) {}

  /** Every case came to every office. */
  private static final class Reached implements Reach {
    @Override
    public boolean isSentTo(Tx tx, UUID application, String unit) {
      return true;
    }

    @Override
    public boolean isAssigned(Tx tx, UUID application, UUID reviewer) {
      return false;
    }
  }
}
