package pingyou;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Reach;
import pingyou.application.submission.Receipt;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.catalogue.Campaigns;
import pingyou.campaign.form.proof.Proof;
import pingyou.campaign.form.proof.Proofs;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.notice.Outbox;
import pingyou.notice.wording.NoticeKinds;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.person.school.Schools;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestVault;
import pingyou.store.Tx;
import pingyou.store.file.FileStore;
import pingyou.store.vault.Vault;

/**
 * People and applications on the real rules of Guizhou, wired as the program wires them, and a hand
 * that invites people and submits cases in the ordinary way. All values are synthetic.
 */
public final class TestParts {
  public static final String CAMPAIGN = "guizhou-2021";
  public static final String TRACK = "teacher";
  public static final String PROVINCE = "520000";
  public static final String CITY = "522700";
  public static final String COUNTY = "522732";
  public static final Instant IN_AUGUST = Instant.parse("2021-08-03T01:00:00Z");

  /** Applying closes on 13 September 2021 at 24:00 in Shanghai. */
  public static final Instant CLOSE = Instant.parse("2021-09-13T16:00:00Z");

  /** Where uploaded files lie, as long as the build's folder does. */
  public static final Path FILES = Path.of("target", "files").toAbsolutePath();

  public final Database database;
  public final Vault vault = TestVault.create();
  public final PersonParts person;
  public final ApplicationParts application;
  public final Campaign campaign;
  public final Track track;

  /** Cases sent to a unit, and cards of reviewers, as later features would say. */
  public final Set<String> sent = new HashSet<>();

  public final Set<String> assigned = new HashSet<>();

  private int people;

  public TestParts(Database database) {
    this(database, CampaignFiles.CONFIG.resolve("campaigns"));
  }

  /**
   * @param files of campaigns, among them one of the name of Guizhou's
   */
  public TestParts(Database database, Path files) {
    this.database = database;
    var campaigns = Campaigns.load(database, CampaignFiles.folder(files), IN_AUGUST);
    campaign = campaigns.find(CAMPAIGN).orElseThrow();
    track = campaign.track(TRACK);
    person = new PersonParts(vault, id -> campaigns.find(id).orElseThrow(), CampaignFiles.REGIONS);
    application =
        new ApplicationParts(
            new ApplicationParts.Means(
                database,
                vault,
                CampaignFiles.REGIONS,
                campaigns,
                person,
                outbox(),
                new Sight(),
                new FileStore(FILES),
                CampaignFiles.PLATFORMS,
                region -> region + "教育局"));
  }

  private Outbox outbox() {
    var templates = Path.of(System.getProperty("pingyou.home"), "templates");
    return new Outbox(
        NoticeKinds.load(templates), _ -> campaign().zone(), InstantSource.fixed(IN_AUGUST));
  }

  private Campaign campaign() {
    return campaign;
  }

  /** A person with a new WeChat account. */
  public UUID person() {
    return database.write(tx -> person.people.byOpenid(tx, "wxtest", "o" + Ids.next())).id();
  }

  /** A person who was invited in this role and took it. */
  public UUID invited(Role role, String unit) {
    var invitation = new Invitation(CAMPAIGN, role, unit, null, "受邀人");
    var person = person();
    database.run(tx -> {
      var invited = done(this.person.invitations.create(tx, Actor.SYSTEM, invitation, IN_AUGUST));
      done(this.person.invitations.redeem(tx, person, invited.code(), IN_AUGUST));
    });
    return person;
  }

  /** A draft without answers, of a person who gave all consents. */
  public Application begun() {
    return begun(person());
  }

  public Application begun(UUID applicant) {
    consent(applicant);
    return act(
        tx -> application.applications.start(tx, applicant, CAMPAIGN, TRACK, Moment.of(IN_AUGUST)));
  }

  public void consent(UUID applicant) {
    database.run(tx -> {
      for (var agreement : campaign.agreements()) {
        person.consents.give(tx, applicant, CAMPAIGN, agreement, Moment.of(IN_AUGUST));
      }
    });
  }

  /** A draft with every answer, that only needs to be submitted. */
  public Application filled(String county) {
    var begun = begun();
    answers(county).forEach((field, typed) -> answer(begun, field, typed));
    return find(begun);
  }

  public Application filled() {
    return filled(COUNTY);
  }

  /** A submitted case. */
  public Application submitted(String county) {
    var filled = filled(county);
    submit(filled);
    return find(filled);
  }

  public Application submitted() {
    return submitted(COUNTY);
  }

  /** What someone would type, in the form's order, with an ID number and a phone of their own. */
  public Map<String, String> answers(String county) {
    int number = ++people;
    var answers = new LinkedHashMap<String, String>();
    answers.put("name", "韦甲" + number);
    answers.put("id-number", idNumber(number));
    answers.put("city", county.substring(0, 4) + "00");
    answers.put("county", county);
    answers.put("school", school(county, "示例小学").toString());
    answers.put("mobile", mobile(number));
    answers.put("subject", "数学");
    answers.put("stage", "小学");
    answers.put("space-url", "http://www.gzseduyun.cn/space/shili-" + number);
    answers.put("account", "shili" + number);
    answers.put("password", "S3cret-canary-" + number);
    answers.put("introduction", "我叫韦甲，女，32 岁，从教 9 年，一级教师，2018 年开通空间。");
    answers.put("school-admin", "否");
    answers.put("space-notes", "建设的理念、思路和做法，栏目、应用和资源的设计。");
    answers.put("resource-notes", "丰富性、适用性、共享性、原创性、系统性各有说明。");
    answers.put("application-notes", "课堂教学每周两次，作业管理每天一次。");
    answers.put("case", "一个典型案例。".repeat(100));
    answers.put("preparation", proofs("http://www.gzseduyun.cn/space/shili-" + number + "/jb"));
    return answers;
  }

  /** A list of evidence with this one link. */
  public static String proofs(String link) {
    return Proofs.write(List.of(Proof.ofLink(link).noted("主备人之一，上学期的集体备课记录")));
  }

  /** A number with a right check digit, of a place that no real number has. */
  public static String idNumber(int serial) {
    var digits = "520000" + "19900307" + String.format("%03d", serial);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  public static String mobile(int serial) {
    return "1380000" + String.format("%04d", serial);
  }

  /** The school of this name in the county, proposed if it isn't on record. */
  public UUID school(String county, String name) {
    return act(tx ->
            person.schools.propose(
                tx, new UUID(0, 0), new Schools.Place(CAMPAIGN, county), name, IN_AUGUST))
        .id();
  }

  public void answer(Application draft, String field, String typed) {
    act(tx -> application.drafts.answer(tx, inChat(draft), field, typed));
  }

  public Receipt submit(Application draft) {
    return act(tx -> application.submissions.submit(tx, inChat(draft), track.promise().version()));
  }

  public Application find(Application known) {
    return database.read(tx -> application.applications.find(tx, known.id())).orElseThrow();
  }

  /** The owner's hand on 3 August. */
  public static Edit inChat(Application application) {
    return inChat(application, IN_AUGUST);
  }

  public static Edit inChat(Application application, Instant at) {
    return Edit.inChat(application.id(), application.person(), Moment.of(at));
  }

  /** What an act led to; a refusal fails the test. */
  public <T> T act(Function<Tx, Outcome<T>> act) {
    return done(database.write(act));
  }

  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
    };
  }

  private final class Sight implements Reach {
    @Override
    public boolean isSentTo(Tx tx, UUID application, String unit) {
      return sent.contains(application + " " + unit);
    }

    @Override
    public boolean isAssigned(Tx tx, UUID application, UUID reviewer) {
      return assigned.contains(application + " " + reviewer);
    }
  }
}
