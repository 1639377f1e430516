package pingyou.application.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.Access;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.Viewer;
import pingyou.application.platform.Placement.State;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.eligible.PlatformRule;
import pingyou.campaign.platform.Platforms;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Notice;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/** On which platforms cases lie, and the questions and rulings about those not known. */
public final class Placements {
  /** Of a note or a reason, in Unicode code points. */
  public static final int REASON_LENGTH = 300;

  private final Platforms platforms;
  private final Applications applications;
  private final Access access;
  private final Roles roles;

  public Placements(Platforms platforms, Applications applications, Access access, Roles roles) {
    this.platforms = platforms;
    this.applications = applications;
    this.access = access;
    this.roles = roles;
  }

  /** Whether any track of the campaign asks for a platform. */
  public static boolean isAsked(Campaign campaign) {
    return campaign.tracks().stream().anyMatch(it -> it.eligibility().platform() != null);
  }

  /** By which host this application's space is known, if the track asks for its platform. */
  public static @Nullable String host(Track track, Map<String, String> values) {
    var rule = track.eligibility().platform();
    var address = rule == null ? null : values.get(rule.field());
    return address == null ? null : Platforms.host(address);
  }

  /** What is to be known at once of an address that is being written; empty if it is fine. */
  public Optional<Refusal> remark(Opened opened, String field, String address) {
    var rule = opened.track().eligibility().platform();
    var host = Platforms.host(address);
    if (rule == null || !rule.field().equals(field) || host == null || isConnected(opened, host)) {
      return Optional.empty();
    }
    var why =
        rule.strictness() == PlatformRule.Strictness.HARD
            ? Refusal.of("platform.unknown.hard", "clause", rule.clause().place())
            : Refusal.of("platform.unknown.advisory", "clause", rule.clause().place());
    return Optional.of(why.about(field));
  }

  private boolean isConnected(Opened opened, String host) {
    return isConnected(opened.campaign(), host);
  }

  private boolean isConnected(Campaign campaign, String host) {
    return platforms.of(host).filter(it -> it.isConnectedIn(campaign.region())).isPresent();
  }

  /** Where these cases of a track lie, if it asks for that. */
  public Map<UUID, Placement> of(Tx tx, Campaign campaign, Track track, Collection<UUID> cases) {
    if (track.eligibility().platform() == null || cases.isEmpty()) {
      return Map.of();
    }
    var mapper = tx.mapper(PlatformMapper.class);
    var hosts = mapper.hosts(cases);
    var said =
        hosts.stream().allMatch(it -> isConnected(campaign, it.host()))
            ? new Said(List.of(), List.of())
            : new Said(mapper.questions(campaign.id()), mapper.rulings(campaign.id()));
    var placements = new HashMap<UUID, Placement>();
    hosts.forEach(it -> placements.put(it.application(), placement(campaign, it, said)));
    return Map.copyOf(placements);
  }

  private record Said(List<PlatformQuestion> questions, List<PlatformRuling> rulings) {}

  private Placement placement(Campaign campaign, PlatformMapper.Hosted hosted, Said said) {
    var platform = platforms.of(hosted.host()).orElse(null);
    if (isConnected(campaign, hosted.host())) {
      return new Placement(hosted.host(), platform, State.CONNECTED, null, null);
    }
    var ruling =
        said.rulings().stream()
            .filter(it -> it.holdsFor(hosted.application(), hosted.host()))
            .reduce((_, later) -> later)
            .orElse(null);
    var question =
        said.questions().stream()
            .filter(it -> it.application().equals(hosted.application()))
            .filter(it -> it.host().equals(hosted.host()))
            .reduce((_, later) -> later)
            .orElse(null);
    return new Placement(hosted.host(), platform, state(ruling, question), ruling, question);
  }

  private static State state(@Nullable PlatformRuling ruling, @Nullable PlatformQuestion question) {
    if (ruling != null) {
      return ruling.fits() ? State.FITS : State.UNFIT;
    }
    return question == null ? State.UNKNOWN : State.ASKED;
  }

  /** Where one case lies; empty if its track doesn't ask, or before it is submitted. */
  public Optional<Placement> of(Tx tx, Application application) {
    var opened = applications.opened(tx, application);
    return Optional.ofNullable(
        of(tx, opened.campaign(), opened.track(), List.of(application.id())).get(application.id()));
  }

  /** All questions of a campaign, oldest first. */
  public List<PlatformQuestion> questions(Tx tx, Campaign campaign) {
    return tx.mapper(PlatformMapper.class).questions(campaign.id());
  }

  /**
   * Asks the secretariat to rule. Asking again while that hasn't changes nothing.
   *
   * @param viewer an official to whom the case came
   */
  public Outcome<PlatformQuestion> ask(Tx tx, Viewer viewer, Asking asking, Instant now) {
    var application = applications.lock(tx, asking.application());
    if (!isOfficial(viewer) || !access.maySeeCase(tx, viewer, application)) {
      return Outcome.refused(Refusal.of("platform.office-only"));
    }
    var note = asking.note().strip();
    if (isTooLong(note)) {
      return Outcome.refused(tooLong("note"));
    }
    if (Notice.holdsPersonalNumber(note)) {
      return Outcome.refused(Refusal.of("ruling.personal").about("note"));
    }
    var placement = of(tx, application);
    return switch (placement.map(Placement::state).orElse(State.CONNECTED)) {
      case CONNECTED, FITS, UNFIT -> Outcome.refused(Refusal.of("platform.settled"));
      case ASKED -> Outcome.done(Objects.requireNonNull(placement.orElseThrow().question()));
      case UNKNOWN ->
          Outcome.done(asked(tx, viewer, application, placement.orElseThrow().host(), asking, now));
    };
  }

  /** What an official asks, and for which unit. */
  public record Asking(UUID application, String unit, String note) {}

  private static boolean isOfficial(Viewer viewer) {
    return viewer.standing() == Viewer.Standing.COUNTY || viewer.standing() == Viewer.Standing.CITY;
  }

  private static PlatformQuestion asked(
      Tx tx, Viewer viewer, Application application, String host, Asking asking, Instant now) {
    var question =
        new PlatformQuestion(
            Ids.next(),
            application.campaign(),
            application.id(),
            host,
            asking.unit(),
            asking.note().strip(),
            viewer.person(),
            now);
    tx.mapper(PlatformMapper.class).insertQuestion(question);
    var detail = Map.of("host", host, "unit", asking.unit());
    tx.audit(
        new AuditLine(
            Actor.person(viewer.person()),
            "platform.ask",
            application.campaign(),
            application.id(),
            now,
            detail));
    return question;
  }

  /** Rules on a case, or with it on every case of the same domain; may be ruled anew. */
  public Outcome<PlatformRuling> rule(Tx tx, UUID secretary, Ruled ruled, Instant now) {
    var application = applications.lock(tx, ruled.application());
    if (!roles.has(tx, secretary, application.campaign(), Role.SECRETARIAT, null)) {
      return Outcome.refused(Refusal.of("platform.secretariat-only"));
    }
    var reason = ruled.reason().strip();
    if (reason.isEmpty() || isTooLong(reason)) {
      return Outcome.refused(tooLong("reason"));
    }
    if (Notice.holdsPersonalNumber(reason)) {
      return Outcome.refused(Refusal.of("ruling.personal").about("reason"));
    }
    var placement = of(tx, application);
    return placement.isEmpty() || placement.get().state() == State.CONNECTED
        ? Outcome.refused(Refusal.of("platform.settled"))
        : Outcome.done(
            ruled(
                tx,
                new PlatformRuling(
                    Ids.next(),
                    application.campaign(),
                    ruled.forAll() ? null : application.id(),
                    Platforms.domain(placement.get().host()),
                    ruled.fits(),
                    reason,
                    secretary,
                    now)));
  }

  /**
   * What the secretariat rules.
   *
   * @param fits whether the platform counts as connected
   * @param forAll whether it holds for every case of the domain
   */
  public record Ruled(UUID application, boolean fits, boolean forAll, String reason) {}

  private static PlatformRuling ruled(Tx tx, PlatformRuling ruling) {
    tx.mapper(PlatformMapper.class).insertRuling(ruling);
    tx.audit(
        new AuditLine(
            Actor.person(ruling.person()),
            "platform.rule",
            ruling.campaign(),
            ruling.application(),
            ruling.at(),
            Map.of(
                "ruling",
                ruling.id().toString(),
                "domain",
                ruling.domain(),
                "fits",
                String.valueOf(ruling.fits()))));
    return ruling;
  }

  private static boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) > REASON_LENGTH;
  }

  private static Refusal tooLong(String field) {
    return Refusal.of("platform.reason", "max", String.valueOf(REASON_LENGTH)).about(field);
  }
}
