package pingyou.bot.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Bubble;
import pingyou.bot.sandbox.account.People;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Persona;
import pingyou.bot.sandbox.codec.Act;
import pingyou.bot.sandbox.ledger.Json;
import pingyou.bot.sandbox.phone.Hosts;
import pingyou.bot.sandbox.push.Acts;
import pingyou.bot.sandbox.push.Outcome;

/** People, what they do, and what their chats show. */
final class PeopleRoutes {
  /**
   * A person as the API shows them.
   *
   * @param phone the origin of their web view
   */
  record Shown(
      String id,
      String name,
      String role,
      String openid,
      boolean following,
      boolean offline,
      boolean virtual,
      Set<String> refusedTemplates,
      String phone) {}

  record Chat(Shown person, List<Bubble> bubbles) {}

  /** What may be changed about a person; absent fields stay. */
  record Change(
      @Nullable Boolean offline,
      @Nullable Boolean virtual,
      @Nullable Set<String> refusedTemplates) {}

  private final People people;
  private final Acts acts;
  private final Hosts hosts;

  PeopleRoutes(People people, Acts acts, Hosts hosts) {
    this.people = people;
    this.acts = acts;
    this.hosts = hosts;
  }

  void mount(Router router, String base) {
    router.get(base + "/people").handler(this::list);
    router.post(base + "/people").handler(this::add);
    router.patch(base + "/people/:id").handler(ctx -> of(ctx, person -> change(ctx, person)));
    router.post(base + "/people/:id/acts").handler(ctx -> of(ctx, person -> act(ctx, person)));
    router.get(base + "/people/:id/chat").handler(ctx -> of(ctx, person -> chat(ctx, person)));
  }

  private void list(RoutingContext ctx) {
    ObjectNode json = Json.object();
    var array = json.putArray("people");
    people.all().forEach(person -> array.add(Json.object(shown(person))));
    Replies.send(ctx, json);
  }

  private void add(RoutingContext ctx) {
    Replies.send(ctx, Replies.read(ctx, Persona.class).map(persona -> shown(people.add(persona))));
  }

  private Future<Shown> change(RoutingContext ctx, Person person) {
    return Replies.read(ctx, Change.class).map(change -> changed(person, change));
  }

  private Shown changed(Person person, Change change) {
    if (change.offline != null) {
      person.setOffline(change.offline);
    }
    if (change.virtual != null) {
      person.setVirtual(change.virtual);
    }
    if (change.refusedTemplates != null) {
      person.refusedTemplates().clear();
      person.refusedTemplates().addAll(change.refusedTemplates);
    }
    people.tell(person);
    return shown(person);
  }

  private Future<Outcome> act(RoutingContext ctx, Person person) {
    return Replies.read(ctx, Act.class).compose(act -> acts.tried(person, act));
  }

  private Future<Chat> chat(RoutingContext ctx, Person person) {
    var since = Queries.number(ctx, "since", 0);
    return Future.succeededFuture(new Chat(shown(person), person.chatSince(since)));
  }

  private void of(RoutingContext ctx, Function<Person, Future<?>> work) {
    people
        .find(Objects.requireNonNull(ctx.pathParam("id")))
        .ifPresentOrElse(
            person -> Replies.send(ctx, work.apply(person)),
            () -> Replies.error(ctx, 404, "Nobody has this id"));
  }

  private Shown shown(Person person) {
    var persona = person.persona();
    return new Shown(
        person.id(),
        persona.name(),
        persona.role(),
        person.openid(),
        person.isFollowing(),
        person.isOffline(),
        person.isVirtual(),
        Set.copyOf(person.refusedTemplates()),
        hosts.phoneOrigin(person.id()));
  }
}
