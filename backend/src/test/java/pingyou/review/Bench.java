package pingyou.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.TestParts;
import pingyou.application.Access;
import pingyou.application.Applications;
import pingyou.application.Cases;
import pingyou.application.answer.AnswerBook;
import pingyou.application.answer.Content;
import pingyou.application.answer.Credentials;
import pingyou.application.answer.IdClaims;
import pingyou.application.answer.SchoolClaims;
import pingyou.application.answer.Shown;
import pingyou.application.close.Closes;
import pingyou.application.draft.Checks;
import pingyou.application.enclosure.FileBook;
import pingyou.application.enclosure.Receipts;
import pingyou.application.past.PastWinners;
import pingyou.application.platform.Placements;
import pingyou.application.reveal.PasswordWipe;
import pingyou.application.ruling.Corrections;
import pingyou.application.ruling.Rulings;
import pingyou.application.submission.Filings;
import pingyou.application.submission.Submissions;
import pingyou.application.view.CaseViews;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.notice.Outbox;
import pingyou.notice.TestNotices;
import pingyou.notice.wording.Wording;
import pingyou.person.People;
import pingyou.person.Roles;
import pingyou.person.consent.Consents;
import pingyou.person.school.Schools;
import pingyou.person.session.Sessions;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.Closings;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.chain.Unit;
import pingyou.recommendation.eligible.Holds;
import pingyou.recommendation.list.Score;
import pingyou.recommendation.paper.Papers;
import pingyou.recommendation.quota.Quotas;
import pingyou.review.desk.CardViews;
import pingyou.review.desk.Overviews;
import pingyou.review.desk.Todos;
import pingyou.review.login.Logins;
import pingyou.review.login.Repairs;
import pingyou.review.office.Handouts;
import pingyou.review.office.OfficeCards;
import pingyou.review.office.OfficeScores;
import pingyou.review.office.Offices;
import pingyou.review.panel.Act;
import pingyou.review.panel.Assigning;
import pingyou.review.panel.Concessions;
import pingyou.review.panel.Conflicts;
import pingyou.review.panel.Departures;
import pingyou.review.panel.Seating;
import pingyou.review.panel.Tidings;
import pingyou.review.result.Results;
import pingyou.review.scoring.CardEdit;
import pingyou.review.scoring.Honours;
import pingyou.review.scoring.Saving;
import pingyou.review.scoring.Scoring;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.MachineTime;
import pingyou.store.TestVault;
import pingyou.store.Tx;
import pingyou.store.file.FileStore;
import pingyou.store.vault.Vault;

/** All of reviewing on the shipped campaign, with people and submitted cases made up. */
final class Bench {
  static final String CAMPAIGN = "guizhou-2021";
  static final String TRACK = "teacher";
  static final Moment BEFORE = Moment.of(Instant.parse("2021-10-15T02:00:00Z"));
  static final Moment INSIDE = Moment.of(Instant.parse("2021-10-20T02:00:00Z"));
  static final Instant CLOSE = Instant.parse("2021-11-10T16:00:00Z");
  static final Moment AFTER = Moment.of(CLOSE.plusSeconds(3600));

  final Database database;
  final Campaign campaign = CampaignFiles.guizhou();
  final Terms terms = new Terms(campaign, campaign.track(TRACK));
  final List<UUID> docketed = new ArrayList<>();
  final Roles roles = new Roles(new Sessions(MachineTime.SYSTEM));
  final People people = new People();
  final Cards cards = new Cards();
  final Admission admission;
  final Docket docket;
  final PasswordWipe passwords;
  final Tidings tidings;
  final Assigning assigning;
  final Departures departures;
  final Conflicts conflicts;
  final Concessions concessions;
  final Scoring scoring;
  final Logins logins;
  final Repairs repairs;
  final Results results;
  final Todos todos;
  final CardViews cardViews;
  final Overviews overviews;
  final Chain chain = new Chain(id -> Optional.of(campaign), CampaignFiles.REGIONS);
  final Offices offices;
  final OfficeScores officeScores;
  final OfficeCards officeCards;
  final Handouts handouts;
  final UUID secretary = Ids.next();

  /** Whether the tracks are decided on. */
  boolean decided;

  Bench(Database database, Vault vault) {
    this.database = database;
    Function<String, Campaign> campaigns = id -> campaign;
    var outbox = TestNotices.outbox(MachineTime.SYSTEM);
    var applications = new Applications(campaigns, new Closes(CampaignFiles.REGIONS));
    var credentials = new Credentials(vault);
    offices = offices(applications, outbox);
    admission = new Admission(cards, roles, campaigns, offices::terms);
    docket =
        new Docket(
            (tx, campaign, track) -> track.equals("teacher") ? List.copyOf(docketed) : List.of(),
            new Cases(),
            applications);
    passwords = new PasswordWipe(database, credentials);
    tidings = new Tidings(outbox, roles);
    var seating = new Seating(cards, docket, roles, tidings);
    assigning = new Assigning(admission, seating, people);
    departures = new Departures(admission, cards, seating, roles);
    conflicts = new Conflicts(admission, seating, roles);
    concessions = new Concessions(admission, cards, passwords, tidings, (_, _, _) -> decided);
    var honours = new Honours((_, _, _) -> 0);
    scoring = new Scoring(cards, admission, honours);
    logins = new Logins(admission, docket, credentials, tidings);
    repairs = new Repairs(applications, credentials, logins, CampaignFiles.REGIONS);
    results = new Results(cards, docket);
    todos = new Todos(admission, cards, docket, logins);
    cardViews =
        new CardViews(
            admission,
            cards,
            docket,
            caseViews(applications, credentials, vault, outbox),
            logins,
            honours);
    overviews = new Overviews(admission, cards, results, roles, people);
    officeScores = new OfficeScores(cards, offices);
    officeCards = new OfficeCards(admission, officeScores, docket, people);
    handouts = new Handouts(cards, docket, offices, seating, conflicts);
    database.run(tx -> {
      tx.mapper(ReviewProbe.class).person(secretary, "秘书");
      tx.mapper(ReviewProbe.class).grant(Ids.next(), secretary, "SECRETARIAT", "520000", null);
    });
  }

  private Offices offices(Applications applications, Outbox outbox) {
    var ledger = new Ledger(new Closes(CampaignFiles.REGIONS));
    var rulings = new Rulings(applications, roles, new SchoolClaims(), outbox);
    var access = new Access(CampaignFiles.REGIONS, roles, new CardReach(admission));
    var holds =
        new Holds(
            new PastWinners(
                CampaignFiles.REGIONS, new Schools(CampaignFiles.REGIONS, roles), roles),
            new Placements(CampaignFiles.PLATFORMS, applications, access, roles));
    var papers =
        new Papers(chain, CampaignFiles.REGIONS, roles, TestVault.create(), ledger::window);
    var quotas = new Quotas(chain, roles, ledger);
    var asked = new Candidates.Asked(holds, this::scores, papers, quotas::of);
    var candidates = new Candidates(chain, new Cases(), rulings, ledger, asked);
    var home = Path.of(System.getProperty("pingyou.home"));
    var wording = Wording.load(home.resolve("templates"));
    var telling = new pingyou.recommendation.Tidings(roles, applications, wording);
    var closings = new Closings(chain, roles, candidates, ledger, telling, outbox);
    return new Offices(chain, candidates, ledger, closings, roles);
  }

  private Map<UUID, Score> scores(Tx tx, pingyou.recommendation.chain.Terms unit) {
    return officeScores.of(tx, unit);
  }

  /** What a county's evaluators have given. */
  Map<UUID, Score> scores(Tx tx, String county) {
    return scores(tx, chain.terms(new Unit(CAMPAIGN, TRACK, "county", county)));
  }

  private CaseViews caseViews(
      Applications applications, Credentials credentials, Vault vault, Outbox outbox) {
    var regions = CampaignFiles.REGIONS;
    var schools = new Schools(regions, roles);
    var filings = new Filings(vault, credentials);
    var claims = new IdClaims(vault);
    var book = new AnswerBook(vault, credentials);
    var files = new FileBook(new FileStore(TestParts.FILES));
    var receipts = new Receipts(applications, roles, book);
    var submissions =
        new Submissions(
            applications,
            book,
            claims,
            new SchoolClaims(),
            new Content.Maker(vault, credentials),
            new Checks(
                regions,
                schools,
                new Consents(),
                claims,
                new SchoolClaims(),
                new PastWinners(regions, schools, roles),
                files,
                receipts),
            filings,
            new pingyou.application.submission.Tidings(outbox));
    return new CaseViews(
        applications,
        new Access(regions, roles, new CardReach(admission)),
        new Cases(),
        submissions,
        filings,
        new Shown(regions, schools),
        new Corrections(applications, roles, regions, region -> region, outbox),
        new Rulings(applications, roles, new SchoolClaims(), outbox),
        receipts);
  }

  UUID reviewer(String county) {
    return holder("REVIEWER", county, null);
  }

  UUID holder(String role, String unit, @Nullable UUID school) {
    var id = Ids.next();
    database.run(tx -> {
      tx.mapper(ReviewProbe.class).person(id, "专家");
      tx.mapper(ReviewProbe.class).grant(Ids.next(), id, role, unit, school);
    });
    return id;
  }

  /** A case of this county that is recommended to the review. */
  UUID entrant(String county) {
    var id = Ids.next();
    var person = Ids.next();
    var school = Ids.next();
    var number = "GZ21-T-%04d".formatted(docketed.size() + 1);
    var content =
        new Content(
            id,
            CAMPAIGN,
            TRACK,
            new TreeMap<>(Map.of("name", "韦甲一", "mobile", "hmac:1")),
            new Content.Promise("1", "0"));
    database.run(tx -> {
      var probe = tx.mapper(ReviewProbe.class);
      probe.school(school, county, number + "学校");
      probe.application(id, campaign.hash(), person, number, county, school);
      probe.submission(id, campaign.hash(), person, content.json(), "韦甲一", county, school);
    });
    docketed.add(id);
    return id;
  }

  Act act(Moment moment) {
    return new Act(secretary, CAMPAIGN, moment);
  }

  Outcome<Assigning.Assigned> assign() {
    return database.write(tx -> assigning.assign(tx, act(BEFORE), TRACK));
  }

  <T> Outcome<T> outcome(Function<Tx, Outcome<T>> act) {
    return database.write(act);
  }

  List<Card> cards() {
    return database.read(tx -> cards.ofTrack(tx, terms));
  }

  List<Card> live(UUID application) {
    return cards().stream()
        .filter(it -> it.application().equals(application) && it.state().isLive())
        .toList();
  }

  Card card(UUID id) {
    return database.read(tx -> cards.find(tx, id)).orElseThrow();
  }

  CardEdit edit(Card card, Moment moment) {
    return new CardEdit(card.id(), card.reviewer(), card.version(), moment);
  }

  /** Everything scored with its most, every figure read as 7. */
  Card filled(UUID id) {
    database.run(tx -> {
      var card = cards.lock(tx, id).orElseThrow();
      var sheet = card.sheet();
      for (var indicator : terms.track().rubric().indicators()) {
        sheet = sheet.scored(indicator.id(), indicator.maxHalves());
        sheet = sheet.reasoned(indicator.id(), "按空间里看到的给分。");
      }
      for (var reading : terms.track().rubric().readings()) {
        sheet = sheet.read(reading.id(), new Figure(7, INSIDE.at(), card.reviewer()));
      }
      cards.save(tx, card.written(sheet, INSIDE.at()));
    });
    return card(id);
  }

  Outcome<Saving> submit(Card card, Moment moment) {
    return database.write(tx -> scoring.submit(tx, edit(card, moment)));
  }

  Card submitted(UUID id) {
    submit(filled(id), INSIDE);
    return card(id);
  }

  List<ReviewProbe.Told> told(UUID person) {
    return database.read(tx -> tx.mapper(ReviewProbe.class).told(person));
  }
}
