package pingyou.bot;

import static pingyou.TestParts.done;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.store.Actor;

/** Who acts for Shanxi's offices: given their roles behind the scenes. */
final class ShanxiOffices {
  static final List<String> REVIEWERS = List.of("expert1", "expert2", "expert3");
  private static final List<String> COUNTIES = List.of("140212", "140303", "140403");
  private static final String SHANXI = "shanxi-2020";
  private static final Instant NOW = Instant.parse("2020-10-21T01:00:00Z");

  private ShanxiOffices() {}

  /** The city's official, the province's secretariat and experts of no place. */
  static void invite(Play play) {
    play.arrive("city14", "郝科长");
    play.arrive("province14", "省馆");
    REVIEWERS.forEach(it -> play.arrive(it, it));
    try (var stage = new Backstage(play)) {
      dismissTheSandboxs(stage);
      give(stage, "city14", Role.OFFICIAL, "140100");
      give(stage, "province14", Role.SECRETARIAT, "140000");
      for (int i = 0; i < REVIEWERS.size(); i++) {
        give(stage, REVIEWERS.get(i), Role.REVIEWER, COUNTIES.get(i));
      }
    }
  }

  /** Makes those who hold these phones officials of these units. */
  static void officials(Play play, Map<String, String> units) {
    try (var stage = new Backstage(play)) {
      units.forEach((id, unit) -> give(stage, id, Role.OFFICIAL, unit));
    }
  }

  /** So that it is known who scores what. */
  private static void dismissTheSandboxs(Backstage stage) {
    var roles = stage.backend.person.roles;
    stage.backend.database.run(tx ->
        roles
            .holders(tx, SHANXI, Role.REVIEWER, null)
            .forEach(it -> done(roles.revoke(tx, Actor.SYSTEM, it.id(), NOW))));
  }

  private static void give(Backstage stage, String id, Role role, String unit) {
    var backend = stage.backend;
    var person = stage.person(id);
    var invitation = new Invitation(SHANXI, role, unit, null, id);
    backend.database.run(tx -> {
      var invited = done(backend.person.invitations.create(tx, Actor.SYSTEM, invitation, NOW));
      done(backend.person.invitations.redeem(tx, person, invited.code(), NOW));
    });
  }
}
