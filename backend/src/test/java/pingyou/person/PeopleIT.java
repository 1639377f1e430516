package pingyou.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class PeopleIT {
  private static final Instant NOW = Instant.parse("2021-08-03T01:00:00Z");

  private final Database database;
  private final People people = new People();

  PeopleIT(Database database) {
    this.database = database;
  }

  @Test
  void byOpenid_ofTwentyFirstMessagesAtOnce_isOnePerson() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<Person> first = () -> database.write(tx -> people.byOpenid(tx, "wx1", "o-many"));
      var met =
          threads.invokeAll(Collections.nCopies(20, first)).stream()
              .map(it -> it.resultNow().id())
              .distinct()
              .toList();
      assertThat(met).hasSize(1);
      assertThat(found(met.getFirst())).contains(new Person(met.getFirst(), null));
    }
  }

  @Test
  void contact_tellsWhetherTheAccountFollows_byTheLatestEvent() {
    var person = database.write(tx -> people.byOpenid(tx, "wx1", "o-follow"));
    assertThat(contact(person)).isEqualTo(new Contact("wx1", "o-follow", true));
    follow(false, NOW);
    assertThat(contact(person)).isEqualTo(new Contact("wx1", "o-follow", false));
    follow(true, NOW.minusSeconds(5));
    assertThat(contact(person)).isEqualTo(new Contact("wx1", "o-follow", false));
    follow(true, NOW.plusSeconds(5));
    assertThat(contact(person)).isEqualTo(new Contact("wx1", "o-follow", true));
  }

  private void follow(boolean following, Instant at) {
    database.run(tx -> people.following(tx, "wx1", "o-follow", following, at));
  }

  private Contact contact(Person person) {
    return database.read(tx -> people.contact(tx, person.id())).orElseThrow();
  }

  @Test
  void find_ofNobody_isEmpty() {
    assertThat(found(new UUID(1, 2))).isEmpty();
    Optional<Contact> contact = database.read(tx -> people.contact(tx, new UUID(1, 2)));
    assertThat(contact).isEmpty();
  }

  private Optional<Person> found(UUID person) {
    return database.read(tx -> people.find(tx, person));
  }
}
