package pingyou.bot.sandbox;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Persona;
import pingyou.bot.sandbox.codec.Act;
import pingyou.bot.sandbox.phone.Hosts;
import pingyou.bot.sandbox.push.Handshake.Verified;
import pingyou.bot.sandbox.push.Outcome;

/** A running local WeChat on 127.0.0.1. All of it lives on one event loop. */
public final class SandboxServer {
  private final Vertx vertx;
  private final String deployment;
  private final Context context;
  private final Hosts hosts;
  private final Sandbox sandbox;

  private SandboxServer(Vertx vertx, String deployment, SandboxVerticle verticle) {
    this.vertx = vertx;
    this.deployment = deployment;
    this.context = verticle.context();
    this.hosts = verticle.hosts();
    this.sandbox = verticle.sandbox();
  }

  /** Starts it; completes when its port is open. */
  public static Future<SandboxServer> start(
      Vertx vertx, SandboxSettings settings, SandboxPorts ports) {
    var verticle = new SandboxVerticle(settings, ports);
    return vertx
        .deployVerticle(verticle)
        .map(deployment -> new SandboxServer(vertx, deployment, verticle));
  }

  public int port() {
    return hosts.port();
  }

  /** What the product's three WeChat hosts are set to. */
  public String apiOrigin() {
    return hosts.apiOrigin();
  }

  /** Where a browser opens the sandbox's page. */
  public String boxOrigin() {
    return hosts.boxOrigin();
  }

  /** Tells where the product is, and asks its callback for the echo that accepts it. */
  public Future<Verified> productAt(URI url) {
    return onLoop(() -> {
      sandbox.platform.product().moveTo(url);
      return sandbox.handshake.verify();
    });
  }

  /** Adds someone, or finds them by the same id; gives the openid. */
  public Future<String> add(Persona persona) {
    return add(persona, Person::openid);
  }

  /** The same; gives what is to be known of them. */
  public <T> Future<T> add(Persona persona, Function<Person, T> known) {
    return onLoop(() -> Future.succeededFuture(sandbox.platform.people().add(persona)).map(known));
  }

  /** What is to be known of everybody. */
  public <T> Future<List<T>> people(Function<Person, T> known) {
    return onLoop(
        () -> Future.succeededFuture(sandbox.platform.people().all().stream().map(known).toList()));
  }

  /**
   * Does what a person does in the chat; completes when WeChat has its answer, fails with an {@link
   * IllegalArgumentException} where the client wouldn't let them.
   */
  public Future<Outcome> act(String id, Act act) {
    return onLoop(() ->
        sandbox
            .platform
            .people()
            .find(id)
            .map(person -> sandbox.acts.tried(person, act))
            .orElseGet(() -> Future.failedFuture(new IllegalArgumentException("no " + id))));
  }

  /** Completes when nothing is under way any more. */
  public Future<Void> settled() {
    return onLoop(sandbox::settled);
  }

  private <T> Future<T> onLoop(Supplier<Future<T>> work) {
    Promise<T> promise = Promise.promise();
    context.runOnContext(_ -> work.get().onComplete(promise));
    return promise.future();
  }

  public Future<Void> close() {
    return vertx.undeploy(deployment);
  }
}
