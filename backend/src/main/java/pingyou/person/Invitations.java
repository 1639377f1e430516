package pingyou.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/** Invitations: the only way to a role. */
public final class Invitations {
  /** How long a code may be redeemed, in business time. */
  public static final Duration LIFE = Duration.ofDays(7);

  /** So many wrong codes within the span, and a person has to wait until it is over. */
  static final int WRONG_CODES = 5;

  static final Duration WRONG_WITHIN = Duration.ofMinutes(10);

  private static final int NAME_LENGTH = 30;

  private final Vault vault;
  private final Function<String, Campaign> campaigns;
  private final Regions regions;
  private final People people;
  private final Roles roles;

  /**
   * @param campaigns the running rules of a campaign by its id
   */
  public Invitations(
      Vault vault,
      Function<String, Campaign> campaigns,
      Regions regions,
      People people,
      Roles roles) {
    this.vault = vault;
    this.campaigns = campaigns;
    this.regions = regions;
    this.people = people;
    this.roles = roles;
  }

  /**
   * Whether a typed message has the shape of a code, in either case, with its hyphen or without.
   */
  public static boolean isCode(String typed) {
    return Codes.isOne(typed);
  }

  /**
   * Makes an invitation; only the secretariat of the campaign or the system itself may, and an
   * office that of its own evaluators.
   */
  public Outcome<Invited> create(Tx tx, Actor by, Invitation invitation, Instant now) {
    if (!mayInvite(tx, by, invitation)) {
      return Outcome.refused(Refusal.of("invitation.secretariat-only"));
    }
    var name = invitation.name().strip();
    var fault = fault(invitation);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    var code = Codes.next();
    var invited = new Invited(Ids.next(), code, now.plus(LIFE));
    tx.mapper(InvitationMapper.class)
        .insert(invited, invitation, name, Codes.hash(vault, code), now);
    tx.audit(line(by, "invitation.create", invited.id(), invitation, now));
    return Outcome.done(invited);
  }

  /** What is wrong with an invitation, whoever makes it: its name, or its unit. */
  private Optional<Refusal> fault(Invitation invitation) {
    return nameFault(invitation.name()).or(() -> unitFault(invitation));
  }

  /** Why somebody can't be invited by such a name. */
  public static Optional<Refusal> nameFault(String name) {
    var text = name.strip();
    return text.isEmpty() || text.codePointCount(0, text.length()) > NAME_LENGTH
        ? Optional.of(Refusal.of("invitation.name").about("name"))
        : Optional.empty();
  }

  /** Why nobody can have this role for this unit. */
  public Optional<Refusal> unitFault(Invitation invitation) {
    return isUnitOf(invitation)
        ? Optional.empty()
        : Optional.of(Refusal.of("invitation.unit").about("unit"));
  }

  private boolean mayInvite(Tx tx, Actor by, Invitation it) {
    return roles.mayAppoint(tx, by, it.campaign(), it.role(), it.unit());
  }

  /** Reviewers may come from anywhere; everyone else acts for a unit of the campaign's province. */
  private boolean isUnitOf(Invitation invitation) {
    var unit = invitation.unit();
    if (unit == null) {
      return invitation.role() == Role.REVIEWER;
    }
    var campaign = campaigns.apply(invitation.campaign());
    var province = campaign.region();
    var kind = regions.find(unit).map(Region::kind);
    return switch (invitation.role()) {
      case SECRETARIAT, AUDITOR -> unit.equals(province);
      case OFFICIAL ->
          kind.filter(it -> it != UnitKind.PROVINCE).isPresent() && regions.liesIn(unit, province);
      case EVALUATOR ->
          kind.filter(campaign::scoresAt).isPresent() && regions.liesIn(unit, province);
      case REVIEWER -> kind.filter(it -> it == UnitKind.COUNTY).isPresent();
    };
  }

  /** An invitation that nobody has taken yet. */
  public record Open(UUID id, Invitation invitation, Instant expiresAt) {}

  /** What can still be taken, oldest first, as far as this actor may invite. */
  public List<Open> open(Tx tx, Actor by, String campaign, Instant now) {
    boolean steers = roles.maySteer(tx, by, campaign);
    return tx.mapper(InvitationMapper.class).ofCampaign(campaign).stream()
        .filter(it -> it.isOpen(now))
        .filter(it -> steers || mayInvite(tx, by, it.invitation()))
        .map(it -> new Open(it.id(), it.invitation(), it.expiresAt()))
        .toList();
  }

  /** Takes an invitation back; its code then opens nothing. */
  public Outcome<Open> cancel(Tx tx, Actor by, String campaign, UUID id, Instant now) {
    var found = open(tx, by, campaign, now).stream().filter(it -> it.id().equals(id)).findFirst();
    if (found.isEmpty() || tx.mapper(InvitationMapper.class).cancel(id, campaign, now) == 0) {
      return Outcome.refused(Refusal.of("invitation.gone"));
    }
    tx.audit(line(by, "invitation.cancel", id, found.get().invitation(), now));
    return Outcome.done(found.get());
  }

  /** Takes back those of these that can still be taken; how many they were. */
  public int cancelAll(Tx tx, Actor by, String campaign, Set<UUID> ids, Instant now) {
    var mapper = tx.mapper(InvitationMapper.class);
    int cancelled = 0;
    for (var open : open(tx, by, campaign, now)) {
      if (ids.contains(open.id()) && mapper.cancel(open.id(), campaign, now) == 1) {
        tx.audit(line(by, "invitation.cancel", open.id(), open.invitation(), now));
        cancelled++;
      }
    }
    return cancelled;
  }

  /**
   * Takes the role that a code stands for; the code is then used up. A refusal must be committed
   * like a success, because wrong codes are counted.
   */
  public Outcome<Grant> redeem(Tx tx, UUID person, String code, Instant now) {
    var mapper = tx.mapper(InvitationMapper.class);
    if (hasToWait(mapper.misses(person), now)) {
      return Outcome.refused(Refusal.of("invitation.wait"));
    }
    var found = mapper.lock(Codes.hash(vault, code));
    if (found == null) {
      mapper.miss(person, now, now.minus(WRONG_WITHIN));
      return Outcome.refused(Refusal.of("invitation.unknown"));
    }
    if (found.redeemedAt() != null) {
      return Outcome.refused(Refusal.of("invitation.used"));
    }
    if (found.cancelledAt() != null) {
      return Outcome.refused(Refusal.of("invitation.cancelled"));
    }
    if (!now.isBefore(found.expiresAt())) {
      return Outcome.refused(Refusal.of("invitation.expired"));
    }
    var invitation = found.invitation();
    if (roles.has(tx, person, invitation.campaign(), invitation.role(), invitation.unit())) {
      return Outcome.refused(Refusal.of("invitation.held"));
    }
    mapper.redeem(found.id(), person, now);
    mapper.forget(person);
    people.rename(tx, person, invitation.name());
    tx.audit(line(Actor.person(person), "invitation.redeem", found.id(), invitation, now));
    var grant =
        new Grant(
            Ids.next(),
            person,
            invitation.campaign(),
            invitation.role(),
            invitation.unit(),
            invitation.school(),
            now);
    roles.grant(tx, grant);
    return Outcome.done(grant);
  }

  private static boolean hasToWait(InvitationMapper.@Nullable Misses misses, Instant now) {
    return misses != null
        && misses.wrong() >= WRONG_CODES
        && !misses.since().isAfter(now)
        && now.isBefore(misses.since().plus(WRONG_WITHIN));
  }

  private static AuditLine line(Actor by, String act, UUID id, Invitation invitation, Instant now) {
    var unit = invitation.unit();
    var detail = Map.of("role", invitation.role().name(), "unit", unit == null ? "" : unit);
    return new AuditLine(by, act, invitation.campaign(), id, now, detail);
  }
}
