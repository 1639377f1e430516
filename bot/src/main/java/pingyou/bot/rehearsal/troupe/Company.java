package pingyou.bot.rehearsal.troupe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.Backend;
import pingyou.application.Application;
import pingyou.bot.rehearsal.Phones;
import pingyou.campaign.Track;
import pingyou.store.Tx;

/** Those players who are on record, and their cases. */
public final class Company {
  private final Map<String, UUID> people;

  private Company(Map<String, UUID> people) {
    this.people = Map.copyOf(people);
  }

  /**
   * Those who follow the account by now.
   *
   * @param appId of the account
   */
  public static Company present(Backend backend, String appId, Phones phones, Troupe troupe) {
    var players = troupe.all().stream().map(Player::id).collect(Collectors.toSet());
    var owners =
        phones.owners().stream()
            .filter(owner -> owner.following() && players.contains(owner.id()))
            .toList();
    return new Company(
        backend.database.write(tx -> {
          var people = new HashMap<String, UUID>();
          for (var owner : owners) {
            var person = backend.person.people.byOpenid(tx, appId, owner.openid());
            people.put(owner.id(), person.id());
          }
          return people;
        }));
  }

  public Optional<UUID> find(Player player) {
    return Optional.ofNullable(people.get(player.id()));
  }

  /**
   * The person who is played.
   *
   * @throws IllegalStateException if they haven't come yet
   */
  public UUID of(Player player) {
    return find(player).orElseThrow(() -> new IllegalStateException(player.id() + " isn't here"));
  }

  /** The teachers' applications in a track, by the teachers' numbers. */
  public Map<Integer, Application> cases(
      Tx tx, Backend backend, List<Player> teachers, String campaign, Track track) {
    var cases = new HashMap<Integer, Application>();
    for (var teacher : teachers) {
      find(teacher).stream()
          .flatMap(it -> backend.application.applications.ofPerson(tx, it).stream())
          .filter(it -> it.campaign().equals(campaign) && it.track().equals(track.id()))
          .forEach(it -> cases.put(teacher.number(), it));
    }
    return cases;
  }
}
