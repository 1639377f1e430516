package pingyou.award;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pingyou.application.Applications;
import pingyou.application.Cases;
import pingyou.application.answer.Credentials;
import pingyou.application.close.Closes;
import pingyou.application.reveal.PasswordWipe;
import pingyou.award.duty.PublicityOver;
import pingyou.award.inspection.Inspection;
import pingyou.award.inspection.Inspections;
import pingyou.award.standing.PublicList;
import pingyou.award.standing.Standing;
import pingyou.award.standing.Standings;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.HolidayFiles;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.notice.TestNotices;
import pingyou.notice.wording.Wording;
import pingyou.person.People;
import pingyou.person.Roles;
import pingyou.person.session.Sessions;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Sheet;
import pingyou.review.Terms;
import pingyou.review.panel.Tidings;
import pingyou.review.result.Results;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.MachineTime;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/** Deciding on the shipped campaign, with people, submitted cases and cards made up. */
final class Bench {
  static final String CAMPAIGN = "guizhou-2021";
  static final Instant CLOSE = Instant.parse("2021-11-10T16:00:00Z");

  /** A Friday morning after the review. */
  static final Moment AFTER = Moment.of(Instant.parse("2021-11-12T02:00:00Z"));

  /** Five working days after that Friday, Friday 19 November, 24:00. */
  static final Instant OVER = Instant.parse("2021-11-19T16:00:00Z");

  final Database database;
  final Campaign campaign = CampaignFiles.guizhou();
  final Terms terms;
  final List<UUID> cases = new ArrayList<>();
  final Awards awards;
  final Standings standings;
  final PublicityOver over;
  final UUID secretary = Ids.next();
  final UUID reviewer = Ids.next();
  private final Cards cards = new Cards();

  Bench(Database database, Vault vault, String trackId) {
    this.database = database;
    terms = new Terms(campaign, campaign.track(trackId));
    var roles = new Roles(new Sessions(MachineTime.SYSTEM));
    var applications = new Applications(id -> campaign, new Closes(CampaignFiles.REGIONS));
    var admission = new Admission(cards, roles, id -> campaign, (_, track, _) -> track);
    var docket = new Docket((tx, id, track) -> List.copyOf(cases), new Cases(), applications);
    var tidings = new Tidings(TestNotices.outbox(MachineTime.SYSTEM), roles);
    var wording = Wording.load(Path.of(System.getProperty("pingyou.home")).resolve("templates"));
    var announcements = new Announcements(tidings, roles, CampaignFiles.REGIONS, wording);
    var publicities = new Publicities();
    awards =
        new Awards(
            new Awards.Means(
                admission,
                new Results(cards, docket),
                new Cases(),
                new People(),
                publicities,
                new Inspections(),
                HolidayFiles.read(CampaignFiles.CONFIG.resolve("holidays")),
                announcements,
                new PasswordWipe(database, new Credentials(vault))));
    standings = new Standings(applications, admission, publicities, CampaignFiles.REGIONS);
    over = new PublicityOver(database, publicities, announcements);
    database.run(this::begin);
  }

  private void begin(Tx tx) {
    var probe = tx.mapper(AwardProbe.class);
    probe.clearCards();
    probe.clearVotes();
    probe.clearInspections();
    probe.clearDecisions();
    probe.clearFinals();
    probe.clearApplications();
    probe.clearGrants();
    probe.clearNotices();
    probe.person(secretary, "秘书");
    probe.grant(secretary, "SECRETARIAT", "520000");
    probe.person(reviewer, "专家丙");
  }

  /** A recommended case of this county; it, its person and its school share an id. */
  UUID entrant(String county) {
    var id = Ids.next();
    var number = number(cases.size() + 1);
    database.run(tx -> {
      var probe = tx.mapper(AwardProbe.class);
      probe.school(id, county, "示例学校");
      probe.application(id, campaign.hash(), terms.track().id(), number, county);
      probe.submission(id, campaign.hash(), isSchools() ? "" : "申报人", county);
      probe.credential(id);
    });
    cases.add(id);
    return id;
  }

  /** Whether cases go by the names of schools. */
  private boolean isSchools() {
    return terms.track().id().equals("school");
  }

  static String number(int no) {
    return "GZ21-T-%04d".formatted(no);
  }

  /** Three cards handed in, each with as many half-points, given from the table's top. */
  UUID scored(String county, int halves) {
    var id = entrant(county);
    database.run(tx -> {
      for (int i = 0; i < 3; i++) {
        cards.add(tx, card(id, Ids.next(), halves).submitted(CLOSE.minusSeconds(60)));
      }
    });
    return id;
  }

  /** Forty cases in Sandu, each worse than the one before. */
  void forty() {
    for (int i = 0; i < 40; i++) {
      scored("522732", 200 - 2 * i);
    }
  }

  /** An open card in the hands of the reviewer with the name. */
  void open(UUID theCase) {
    database.run(tx -> cards.add(tx, card(theCase, reviewer, 100)));
  }

  private Card card(UUID theCase, UUID by, int halves) {
    var at = CLOSE.minusSeconds(3600);
    var sheet = Sheet.EMPTY;
    int left = halves;
    for (var indicator : terms.track().rubric().indicators()) {
      int given = Math.min(left, indicator.maxHalves());
      sheet = sheet.scored(indicator.id(), given);
      left -= given;
    }
    var seat = new Card.Seat(CAMPAIGN, terms.track().id(), theCase, by);
    return Card.given(Ids.next(), seat, at, null).written(sheet, at);
  }

  Act act(Moment moment) {
    return new Act(secretary, CAMPAIGN, terms.track().id(), moment);
  }

  Trial trial(Moment moment) {
    return done(database.read(tx -> awards.trial(tx, act(moment))));
  }

  Outcome<Publicity> publish() {
    return database.write(tx -> awards.openPublicity(tx, act(AFTER)));
  }

  Outcome<Ballot> vote(List<UUID> order) {
    return database.write(tx -> awards.vote(tx, act(AFTER), order, "七人到会，五比二。"));
  }

  Outcome<Inspection> visit(UUID theCase, boolean passed, String note) {
    var visit = new Inspection(theCase, passed, "省电教馆 张示例", LocalDate.of(2021, 11, 11), note);
    return database.write(tx -> awards.inspect(tx, act(AFTER), visit));
  }

  Outcome<Publicity> finalise(Instant at) {
    return database.write(tx -> awards.finalise(tx, act(Moment.of(at))));
  }

  List<String> kinds(UUID person) {
    return probe(it -> it.kinds(person));
  }

  List<String> contents(UUID person, String kind) {
    return probe(it -> it.contents(person, kind));
  }

  List<String> acts(UUID subject) {
    return probe(it -> it.acts(subject));
  }

  int notices() {
    return probe(AwardProbe::notices);
  }

  Optional<Instant> wipeAt(UUID theCase) {
    return probe(it -> Optional.ofNullable(it.wipeAt(theCase)));
  }

  List<Instant> instants() {
    return database.read(tx -> over.instants(tx, campaign));
  }

  Standing resultOf(UUID theCase) {
    return done(database.read(tx -> standings.resultOf(tx, theCase, theCase)));
  }

  Optional<PublicList> publicList() {
    return database.read(tx -> standings.publicList(tx, CAMPAIGN, terms.track().id()));
  }

  private <T> T probe(Function<AwardProbe, T> look) {
    return database.read(tx -> look.apply(tx.mapper(AwardProbe.class)));
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why);
    };
  }

  static <T> List<Refusal> refused(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> throw new AssertionError(value);
      case Outcome.Refused<T>(var why) -> why;
    };
  }
}
