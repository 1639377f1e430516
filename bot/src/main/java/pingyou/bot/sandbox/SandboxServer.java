package pingyou.bot.sandbox;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.function.Supplier;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Persona;
import pingyou.bot.sandbox.phone.Hosts;
import pingyou.bot.sandbox.push.Handshake.Verified;

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
    return onLoop(
        () -> Future.succeededFuture(sandbox.platform.people().add(persona)).map(Person::openid));
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
