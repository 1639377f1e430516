package pingyou.bot.sandbox.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.bot.sandbox.ledger.Changes;
import pingyou.bot.sandbox.ledger.Json;

/** Everybody the platform knows, and their chats. */
public final class People {
  private final String appId;
  private final Clocks clocks;
  private final Changes changes;
  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final Map<String, Person> byOpenid = new HashMap<>();
  private long lastBubble;

  public People(String appId, Clocks clocks, Changes changes) {
    this.appId = appId;
    this.clocks = clocks;
    this.changes = changes;
  }

  /** Brings back people and chats of an earlier run. */
  public void restore(List<Person.Kept> people) {
    for (var kept : people) {
      put(new Person(kept, openid(kept.persona().id())));
      kept.chat().forEach(bubble -> lastBubble = Math.max(lastBubble, bubble.no()));
    }
  }

  public List<Person.Kept> kept() {
    return byId.values().stream().map(Person::kept).toList();
  }

  /** Adds someone; the same id again gives the person who is there, as they are. */
  public Person add(Persona persona) {
    var known = byId.get(persona.id());
    if (known != null) {
      return known;
    }
    var person = new Person(persona, openid(persona.id()));
    put(person);
    tell(person);
    return person;
  }

  private void put(Person person) {
    byId.put(person.id(), person);
    byOpenid.put(person.openid(), person);
  }

  /** Tells who watches that something about the person is new. */
  public void tell(Person person) {
    changes.tell("people", () -> Json.object().put("person", person.id()).toString());
  }

  public Collection<Person> all() {
    return byId.values();
  }

  public Optional<Person> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Person> findByOpenid(String openid) {
    return Optional.ofNullable(byOpenid.get(openid));
  }

  /** Puts something into a person's chat. */
  public Bubble say(Person person, Bubble.Draft what) {
    var bubble =
        new Bubble(
            ++lastBubble,
            clocks.now(),
            what.side(),
            what.kind(),
            what.text(),
            what.title(),
            what.rows(),
            what.url());
    person.add(bubble);
    changes.tell("chat", () -> Json.object().put("person", person.id()).toString());
    return bubble;
  }

  /** 28 characters, the same for the same account and id for ever: bindings outlive a restart. */
  private String openid(String id) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest((appId + ":" + id).getBytes(StandardCharsets.UTF_8));
      return "o" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 27);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
