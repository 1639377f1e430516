package pingyou.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.session.Sessions;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Tx;

/** Who holds which role. */
public final class Roles {
  private final Sessions sessions;

  public Roles(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The person's roles in all campaigns, oldest first. */
  public List<Grant> of(Tx tx, UUID person) {
    return tx.mapper(RoleMapper.class).ofPerson(person);
  }

  /**
   * Whether the person holds the role now.
   *
   * @param unit null: in any unit
   */
  public boolean has(Tx tx, UUID person, String campaign, Role role, @Nullable String unit) {
    return of(tx, person).stream()
        .anyMatch(it ->
            it.campaign().equals(campaign)
                && it.role() == role
                && (unit == null || unit.equals(it.unit())));
  }

  /** Whether the person acts for the office of this unit or for the secretariat above it. */
  public boolean mayActFor(Tx tx, UUID person, String campaign, String unit) {
    return has(tx, person, campaign, Role.OFFICIAL, unit)
        || has(tx, person, campaign, Role.SECRETARIAT, null);
  }

  /**
   * Everyone who holds the role now, oldest grant first.
   *
   * @param unit null: in any unit
   */
  public List<Grant> holders(Tx tx, String campaign, Role role, @Nullable String unit) {
    return tx.mapper(RoleMapper.class).holders(campaign, role, unit);
  }

  /**
   * Takes a role away at once, sign-in included; what its holder did stays. The secretariat may,
   * but not its own last role; an office may with its own evaluators.
   */
  public Outcome<Grant> revoke(Tx tx, Actor by, UUID grant, Instant now) {
    var mapper = tx.mapper(RoleMapper.class);
    var found = mapper.lock(grant);
    if (found == null) {
      return Outcome.refused(Refusal.of("role.gone"));
    }
    if (!mayAppoint(tx, by, found.campaign(), found.role(), found.unit())) {
      return Outcome.refused(Refusal.of("role.secretariat-only"));
    }
    if (found.role() == Role.SECRETARIAT
        && mapper.lockHolders(found.campaign(), Role.SECRETARIAT).size() == 1) {
      return Outcome.refused(Refusal.of("role.last-secretariat"));
    }
    mapper.revoke(grant, now);
    sessions.endAll(tx, found.person());
    tx.audit(line(by, "role.revoke", found, now));
    return Outcome.done(found);
  }

  /** Whether this actor may invite people to a campaign and revoke their roles. */
  public boolean maySteer(Tx tx, Actor by, String campaign) {
    var person = by.id();
    return person == null
        ? by.equals(Actor.SYSTEM)
        : has(tx, person, campaign, Role.SECRETARIAT, null);
  }

  /** Whether this actor may give a role in this unit, and take it. */
  boolean mayAppoint(Tx tx, Actor by, String campaign, Role role, @Nullable String unit) {
    var person = by.id();
    return maySteer(tx, by, campaign)
        || (role == Role.EVALUATOR
            && person != null
            && unit != null
            && has(tx, person, campaign, Role.OFFICIAL, unit));
  }

  void grant(Tx tx, Grant grant) {
    tx.mapper(RoleMapper.class).insert(grant);
    tx.audit(line(Actor.person(grant.person()), "role.take", grant, grant.grantedAt()));
  }

  private static AuditLine line(Actor by, String act, Grant grant, Instant at) {
    var unit = grant.unit();
    var detail =
        Map.of(
            "person",
            grant.person().toString(),
            "role",
            grant.role().name(),
            "unit",
            unit == null ? "" : unit);
    return new AuditLine(by, act, grant.campaign(), grant.id(), at, detail);
  }
}
