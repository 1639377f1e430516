package pingyou.web.secretariat.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.person.Person;
import pingyou.person.Role;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;

/** What people, their roles and their units are called. */
final class Called {
  private final Ground ground;
  private final Persons persons;

  Called(Ground ground, Persons persons) {
    this.ground = ground;
    this.persons = persons;
  }

  String person(Tx tx, UUID person) {
    return persons
        .people()
        .find(tx, person)
        .map(Person::name)
        .orElse(ground.words().say("page.people.unnamed"));
  }

  String role(Role role) {
    return ground.words().say("page.people.role." + role.name().toLowerCase(Locale.ROOT));
  }

  String unit(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(ground.regions()::called).orElse("");
  }
}
