package pingyou.bot.dialog.chat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.TestParts;
import pingyou.application.Application;
import pingyou.application.Status;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.step.FormId;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Step.Asking;
import pingyou.bot.dialog.turn.PageLinks;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.Turn;
import pingyou.bot.dialog.turn.Turn.Do;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.Agreement;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.notice.wording.Wording;
import pingyou.person.Grant;

/** A person in front of the shipped campaign, with what they have written. */
final class Scene {
  /** The shipped campaign with its first track alone. */
  static final Campaign CAMPAIGN = withTracks(CampaignFiles.guizhou().tracks().subList(0, 1));

  static final Wording WORDING =
      Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));
  static final FormId FORM = new FormId("guizhou-2021", "teacher");
  static final UUID APPLICATION = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-00000000000b");
  static final Instant IN_WINDOW = Instant.parse("2021-08-03T01:00:00Z");

  private static final Chat CHAT = new Chat(CampaignFiles.REGIONS, WORDING);

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Set<String> skipped = new HashSet<>();
  private final Set<Agreement> agreed = new HashSet<>(CAMPAIGN.agreements());
  private @Nullable Status status = Status.DRAFT;
  private boolean changed;
  private Instant at = IN_WINDOW;
  private List<Paper> others = List.of();
  private List<Grant> grants = List.of();

  private static Campaign withTracks(List<Track> tracks) {
    var shipped = CampaignFiles.guizhou();
    return new Campaign(
        shipped.id(),
        shipped.title(),
        shipped.shortTitle(),
        shipped.issuer(),
        shipped.contact(),
        shipped.zone(),
        shipped.region(),
        tracks,
        shipped.agreements(),
        shipped.paperwork(),
        shipped.assumed(),
        shipped.hash());
  }

  /** The campaign's second track beside the first. */
  Scene besidesSchools() {
    var shipped = CampaignFiles.guizhou();
    others = List.of(blank(shipped, shipped.track("school")));
    return this;
  }

  /** The second track beside the first, open for longer. */
  Scene besidesSchoolsUntil(String close) {
    var shipped = CampaignFiles.guizhou();
    others = List.of(blank(shipped, shipped.track("school").openUntil(Instant.parse(close))));
    return this;
  }

  Scene written(String field, String value) {
    values.put(field, value);
    return this;
  }

  Scene skipped(String field) {
    skipped.add(field);
    return this;
  }

  Scene withoutConsents() {
    agreed.clear();
    return this;
  }

  Scene notBegun() {
    status = null;
    return this;
  }

  Scene in(Status status) {
    this.status = status;
    return this;
  }

  Scene changed() {
    changed = true;
    return this;
  }

  Scene returnedFor(String field, String reason) {
    status = Status.RETURNED;
    reasons.put(field, reason);
    return this;
  }

  Scene at(String instant) {
    at = Instant.parse(instant);
    return this;
  }

  /** Another campaign that is open at the same time. */
  Scene besides(String id, String title) {
    var other =
        new Campaign(
            id,
            title,
            title,
            CAMPAIGN.issuer(),
            CAMPAIGN.contact(),
            CAMPAIGN.zone(),
            CAMPAIGN.region(),
            CAMPAIGN.tracks(),
            CAMPAIGN.agreements(),
            List.of(),
            List.of(),
            CAMPAIGN.hash());
    others = List.of(blank(other, CAMPAIGN.tracks().getFirst()));
    return this;
  }

  Scene holding(Grant grant) {
    grants = List.of(grant);
    return this;
  }

  /** Everything that the form asks for. */
  Scene complete() {
    values.putAll(
        Map.ofEntries(
            Map.entry("name", "韦甲一"),
            Map.entry("id-number", "522732199001010010"),
            Map.entry("city", "522700"),
            Map.entry("county", "522732"),
            Map.entry("school", "00000000-0000-7000-8000-00000000000c"),
            Map.entry("mobile", "13800000000"),
            Map.entry("subject", "数学"),
            Map.entry("stage", "初中"),
            Map.entry("space-url", "http://www.gzseduyun.cn/space/1"),
            Map.entry("account", "wei"),
            Map.entry("password", "●"),
            Map.entry("introduction", "我叫韦甲一。"),
            Map.entry("school-admin", "否"),
            Map.entry("space-notes", "理念"),
            Map.entry("resource-notes", "丰富性"),
            Map.entry("application-notes", "课堂教学"),
            Map.entry("case", "案例"),
            Map.entry("preparation", TestParts.proofs("http://www.gzseduyun.cn/jibei/1"))));
    return skipped("studio-url").skipped("works");
  }

  Turn next(Step step, String typed) {
    return next(step, new Input.Text(typed));
  }

  Turn next(Step step, Input input) {
    return CHAT.next(step, input, view());
  }

  View view() {
    var moment = new Moment(at, at);
    var links = new PageLinks(path -> "https://p.example" + path);
    var papers = Stream.concat(Stream.of(paper()), others.stream()).toList();
    return new View(moment, papers, () -> grants, links);
  }

  private Paper paper() {
    var track = CAMPAIGN.tracks().getFirst();
    var begun = status;
    if (begun == null) {
      return blank(CAMPAIGN, track);
    }
    var today = at.atZone(CAMPAIGN.zone()).toLocalDate();
    var missing = Completeness.missing(track.form(), values, CampaignFiles.REGIONS, today);
    var written = new Paper.Written(values, values, skipped, missing, reasons, agreed);
    return new Paper(CAMPAIGN, track, application(begun), () -> written);
  }

  private Paper blank(Campaign campaign, Track track) {
    var written = Paper.Written.nothing(agreed);
    return new Paper(campaign, track, null, () -> written);
  }

  private Application application(Status status) {
    var isSubmitted = status != Status.DRAFT && status != Status.LAPSED;
    return new Application(
        APPLICATION,
        FORM.campaign(),
        CAMPAIGN.hash(),
        FORM.track(),
        PERSON,
        status,
        isSubmitted ? "GZ21-T-0001" : null,
        7,
        isSubmitted ? 1 : 0,
        null,
        null,
        isSubmitted ? APPLICATION : null,
        IN_WINDOW,
        isSubmitted ? IN_WINDOW : null,
        changed,
        IN_WINDOW);
  }

  /** What is said, as keys. */
  static List<String> keys(Turn turn) {
    return switch (turn) {
      case Turn.Say(_, var lines) -> lines.stream().map(line -> line.key()).toList();
      case Turn.Do<?>(var command, _) -> throw new AssertionError("not said but done: " + command);
    };
  }

  static Step step(Turn turn) {
    return switch (turn) {
      case Turn.Say(var next, _) -> next;
      case Turn.Do<?>(var command, _) -> throw new AssertionError("not said but done: " + command);
    };
  }

  /** A field on the way through the form. */
  static Asking asking(String field) {
    return Asking.of(FORM, field);
  }

  static Object command(Turn turn) {
    return turn instanceof Do<?>(var command, _) ? command : turn;
  }

  @SuppressWarnings("unchecked")
  static Turn then(Turn turn, Outcome<?> outcome, Scene now) {
    return turn instanceof Do<?> act
        ? ((Do<Object>) act).then().apply((Outcome<Object>) outcome, now.view())
        : turn;
  }
}
