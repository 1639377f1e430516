package pingyou.web;

import java.util.Optional;
import pingyou.person.People;
import pingyou.person.session.Sessions;
import pingyou.store.Database;
import pingyou.web.http.Entrance;
import pingyou.web.http.SignIn;
import pingyou.web.http.Visitor;

/** Sessions of pages, as people have them. */
public final class Entry implements Entrance {
  private final Database database;
  private final People people;
  private final Sessions sessions;

  public Entry(Database database, People people, Sessions sessions) {
    this.database = database;
    this.people = people;
    this.sessions = sessions;
  }

  @Override
  public Optional<Visitor> visitor(String token) {
    return database
        .read(tx -> sessions.find(tx, token))
        .map(session -> new Visitor(session.person(), session.csrf()));
  }

  @Override
  public String open(SignIn.Identity identity) {
    return database.write(tx -> {
      var person = people.byOpenid(tx, identity.appId(), identity.openid());
      return sessions.open(tx, person.id());
    });
  }

  @Override
  public void end(String token) {
    database.run(tx -> sessions.end(tx, token));
  }
}
