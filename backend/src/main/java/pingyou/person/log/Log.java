package pingyou.person.log;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Tx;

/** Shows what is on record of a campaign. */
public final class Log {
  /** Entries at once. */
  public static final int PAGE = 50;

  private final Roles roles;

  public Log(Roles roles) {
    this.roles = roles;
  }

  /**
   * A page of entries, newest first; for the secretariat and auditors.
   *
   * @param before the last entry of the page before; null for the first page
   */
  public Outcome<List<Entry>> of(Tx tx, UUID person, String campaign, @Nullable UUID before) {
    var may =
        roles.has(tx, person, campaign, Role.SECRETARIAT, null)
            || roles.has(tx, person, campaign, Role.AUDITOR, null);
    return may
        ? Outcome.done(tx.mapper(LogMapper.class).before(campaign, before, PAGE))
        : Outcome.refused(Refusal.of("log.auditors-only"));
  }
}
