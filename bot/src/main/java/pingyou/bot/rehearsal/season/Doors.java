package pingyou.bot.rehearsal.season;

import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.bot.rehearsal.troupe.Troupe;
import pingyou.person.Invitation;
import pingyou.store.Actor;

/**
 * Lets those in who hold roles: each follows the account, is invited, and sends the code; the
 * secretariat first, by which the others are invited.
 */
final class Doors {
  private final House house;
  private final Names names;
  private final Player secretary;

  Doors(House house, Player secretary) {
    this.house = house;
    this.names = new Names(house.backend.wording, house.backend.regions);
    this.secretary = secretary;
  }

  void open(Agenda agenda, Troupe troupe) {
    enter(secretary, Actor.SYSTEM);
    var by = Actor.person(house.person(secretary.id()));
    troupe.all().stream()
        .filter(it -> !it.equals(secretary))
        .forEach(it -> agenda.at(house.clock.now(), it.id(), () -> enter(it, by)));
  }

  private void enter(Player player, Actor by) {
    house.arrive(player.id(), names.of(player), names.role(player));
    var role = player.role();
    if (role == null) {
      throw new IllegalArgumentException(player.id() + " has no role");
    }
    var invitation =
        new Invitation(house.campaign.id(), role, player.unit(), null, names.of(player));
    var invited =
        house.write(tx ->
            house.done(
                house.backend.person.invitations.create(
                    tx, by, invitation, house.backend.clock.instant())));
    house.phones.say(player.id(), invited.code());
    var isIn =
        house.read(tx ->
            house.backend.person.roles.has(
                tx, house.person(player.id()), house.campaign.id(), role, player.unit()));
    if (!isIn) {
      throw new IllegalStateException(player.id() + " wasn't let in");
    }
  }
}
