package pingyou.bot.rehearsal.troupe;

import java.util.Optional;
import pingyou.Backend;
import pingyou.bot.rehearsal.Phones;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.store.Actor;
import pingyou.store.Tx;

/**
 * Brings the players in: each follows the account; those with a role are invited and send the code.
 * Who has come already is left alone, so that an interrupted arrival goes on.
 */
public final class Arrivals {
  private final Backend backend;
  private final String appId;
  private final Phones phones;
  private final Names names;

  /**
   * @param appId of the account
   */
  public Arrivals(Backend backend, String appId, Phones phones, Names names) {
    this.backend = backend;
    this.appId = appId;
    this.phones = phones;
    this.names = names;
  }

  /** Everybody who came, and the first of those whom the account didn't hear, if there is one. */
  public record Arrived(Company company, Optional<Player> unheard) {}

  public Arrived arrive(String campaign, Troupe troupe) {
    for (var player : troupe.all()) {
      var owner = phones.add(player.id(), names.of(player), names.role(player));
      if (!owner.following()) {
        phones.follow(player.id());
      }
    }
    var company = Company.present(backend, appId, phones, troupe);
    var unheard =
        troupe.all().stream()
            .filter(player -> !isIn(campaign, troupe, company, player))
            .findFirst();
    return new Arrived(company, unheard);
  }

  /** Whether the player holds the role that was asked for, after asking for it if necessary. */
  private boolean isIn(String campaign, Troupe troupe, Company company, Player player) {
    if (company.find(player).isEmpty()) {
      return false;
    }
    if (holdsRole(campaign, company, player)) {
      return true;
    }
    var isFirst = player.equals(troupe.secretary());
    var by = isFirst ? Actor.SYSTEM : Actor.person(company.of(troupe.secretary()));
    var invited = backend.database.write(tx -> invite(tx, campaign, player, by));
    phones.say(player.id(), invited.code());
    return holdsRole(campaign, company, player);
  }

  private boolean holdsRole(String campaign, Company company, Player player) {
    var role = player.role();
    return role == null
        || backend.database.read(
            tx -> backend.person.roles.has(tx, company.of(player), campaign, role, player.unit()));
  }

  private Invited invite(Tx tx, String campaign, Player player, Actor by) {
    var role = player.role();
    if (role == null) {
      throw new IllegalArgumentException(player.id() + " has no role");
    }
    var invitation = new Invitation(campaign, role, player.unit(), null, names.of(player));
    var now = backend.clock.instant();
    return switch (backend.person.invitations.create(tx, by, invitation, now)) {
      case Outcome.Done<Invited>(Invited invited) -> invited;
      case Outcome.Refused<Invited>(var why) ->
          throw new IllegalStateException("can't invite " + player.id() + ": " + why);
    };
  }
}
