package pingyou.bot.sandbox;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import pingyou.bot.sandbox.control.Guard;
import pingyou.bot.sandbox.phone.Hosts;

/** The sandbox's own page: static files from the class path. */
final class Page {
  private final String policy;

  Page(Hosts hosts) {
    policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " frame-src http://*.pingyou.localhost:"
            + hosts.port();
  }

  void mount(Router router) {
    router
        .get()
        .handler(new Guard())
        .handler(this::secure)
        .handler(StaticHandler.create("sandbox").setCachingEnabled(false));
  }

  private void secure(RoutingContext ctx) {
    ctx.response()
        .putHeader("Content-Security-Policy", policy)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    ctx.next();
  }
}
