package pingyou.web.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.store.Database;
import pingyou.store.vault.Vault;

/** The HTTP server of pages, JSON API, health and WeChat's callback. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final String POLICY =
      "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final int IDLE_SECONDS = 60;

  /** A table of 100 rows and 12 columns, and the form round it. */
  private static final int MOST_FORM_FIELDS = 2_000;

  private static final long CLOSE_SECONDS = 20;

  private final HttpServer server;
  private final Router router;

  private WebServer(HttpServer server, Router router) {
    this.server = server;
    this.router = router;
  }

  /**
   * Builds the server without listening yet.
   *
   * @param time business time, to stamp the arrival of request heads
   */
  public static WebServer create(Vertx vertx, InstantSource time) {
    var options =
        new HttpServerOptions()
            .setIdleTimeout(IDLE_SECONDS)
            .setCompressionSupported(true)
            .setMaxInitialLineLength(4096)
            .setMaxHeaderSize(16 * 1024)
            .setMaxFormAttributeSize(64 * 1024)
            .setMaxFormFields(MOST_FORM_FIELDS);
    var router = Router.router(vertx);
    router
        .route()
        .handler(context -> {
          context.put(Exchange.ARRIVED, time.instant());
          secure(context);
          context.next();
        });
    router.route("/static/*").handler(StaticHandler.create("web/static").setMaxAgeSeconds(3600));
    router
        .route("/vendor/*")
        .handler(StaticHandler.create("web/vendor").setMaxAgeSeconds(31_536_000));
    var server = vertx.createHttpServer(options).requestHandler(router);
    return new WebServer(server, router);
  }

  /** The router, for what is no page: the callback and health. */
  public Router router() {
    return router;
  }

  /** Prepares pages and API with sign-in; the routes are then added to what is returned. */
  public Routes pages(
      Pages pages,
      Entrance entrance,
      SignIn signIn,
      Vault vault,
      Sentences sentences,
      PublicUrl url) {
    var cookies = new Cookies(url.isSecure(), entrance);
    var exchange = new Exchange(pages, cookies, sentences);
    new SignInRoutes(signIn, vault, cookies, entrance, exchange, sentences).mount(router, url);
    router.errorHandler(404, context -> exchange.fail(context, 404));
    router.errorHandler(405, context -> exchange.fail(context, 405));
    router.errorHandler(413, exchange::refuseTooBig);
    router.errorHandler(
        500,
        context -> {
          var method = context.request().method();
          var failure = context.failure();
          if (failure != null && Database.isPassingFailure(failure)) {
            LOG.warn(
                "{} {} comes too soon: {}",
                method,
                pattern(context),
                failure.getClass().getSimpleName());
            exchange.refuseForNow(context);
          } else {
            LOG.error("{} {} failed", method, pattern(context), failure);
            exchange.fail(context, 500);
          }
        });
    return new Routes(router, exchange);
  }

  /**
   * @return the port
   */
  public int listen(String host, int port) {
    return server.listen(port, host).await().actualPort();
  }

  private static void secure(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Security-Policy", POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        .putHeader("Cache-Control", "no-store");
  }

  /** The route's pattern: paths hold ids, and query strings may hold codes. */
  private static String pattern(RoutingContext context) {
    return context.currentRoute() == null ? "?" : String.valueOf(context.currentRoute().getPath());
  }

  /** Takes no new requests and waits for those that run. */
  @Override
  public void close() {
    server.shutdown(CLOSE_SECONDS, TimeUnit.SECONDS).await();
  }
}
