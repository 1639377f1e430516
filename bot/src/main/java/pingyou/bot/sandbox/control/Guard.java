package pingyou.bot.sandbox.control;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Lets through only what comes from this machine and means this machine: a loopback peer, a
 * loopback host name, nothing forwarded, and no page of another origin.
 */
public final class Guard implements Handler<RoutingContext> {
  private static final Set<String> LOOPBACK =
      Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1", "[::1]", "localhost");

  @Override
  public void handle(RoutingContext ctx) {
    var request = ctx.request();
    if (!isLocal(request)) {
      ctx.response().setStatusCode(404).end();
    } else if (!isSameOrigin(request)) {
      ctx.response().setStatusCode(403).end();
    } else if (request.method().equals(HttpMethod.OPTIONS)) {
      ctx.response().setStatusCode(405).end();
    } else {
      ctx.next();
    }
  }

  private static boolean isLocal(HttpServerRequest request) {
    var peer = request.remoteAddress().hostAddress();
    var authority = request.authority();
    return peer != null
        && authority != null
        && LOOPBACK.contains(peer)
        && isLocalName(authority.host().toLowerCase(Locale.ROOT))
        && request.headers().names().stream().noneMatch(Guard::tellsOfForwarding);
  }

  private static boolean isLocalName(String host) {
    return LOOPBACK.contains(host) || host.endsWith(".localhost");
  }

  private static boolean tellsOfForwarding(String header) {
    var name = header.toLowerCase(Locale.ROOT);
    return name.equals("forwarded") || name.startsWith("x-forwarded-");
  }

  private static boolean isSameOrigin(HttpServerRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null || origin.equals("http://" + Objects.requireNonNull(request.authority()));
  }
}
