package pingyou.bot.watch;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /metrics} in Prometheus' text format: to loopback peers without a proxy in between, and to
 * whoever sends the token; nobody else learns that it is there. Figures are read when they are
 * asked for. Labels are names of states, never anything of a person.
 */
public final class Metrics {
  private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
  private static final String BEARER = "Bearer ";

  private record Family(
      String name, String type, String help, String label, Supplier<Map<String, Long>> values) {}

  private final List<Family> families = new ArrayList<>();
  private final String token;

  /**
   * @param token empty: loopback only
   */
  public Metrics(String token) {
    this.token = token;
  }

  /**
   * A figure that goes up and down.
   *
   * @param label what the keys of the values are
   */
  public Metrics gauge(String name, String help, String label, Supplier<Map<String, Long>> values) {
    families.add(new Family(name, "gauge", help, label, values));
    return this;
  }

  /** A figure that only goes up, from nothing at every start. */
  public Metrics counter(
      String name, String help, String label, Supplier<Map<String, Long>> values) {
    families.add(new Family(name, "counter", help, label, values));
    return this;
  }

  public void mount(Router router) {
    router.get("/metrics").blockingHandler(this::show, false);
  }

  private void show(RoutingContext context) {
    if (!isLocal(context.request()) && !hasToken(context.request())) {
      context.response().setStatusCode(404).end();
      return;
    }
    context
        .response()
        .putHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        .end(text());
  }

  private static boolean isLocal(HttpServerRequest request) {
    return LOOPBACK.contains(Objects.requireNonNullElse(request.remoteAddress().hostAddress(), ""))
        && request.headers().names().stream().noneMatch(Metrics::tellsOfForwarding);
  }

  private static boolean tellsOfForwarding(String header) {
    var name = header.toLowerCase(Locale.ROOT);
    return name.equals("forwarded") || name.startsWith("x-forwarded-");
  }

  private boolean hasToken(HttpServerRequest request) {
    var given = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
    return !token.isEmpty() && MessageDigest.isEqual(bytes(given), bytes(BEARER + token));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What can't be read now is left out; the rest is still worth having. */
  private String text() {
    var text = new StringBuilder();
    for (var family : families) {
      try {
        append(text, family, new TreeMap<>(family.values().get()));
      } catch (RuntimeException e) {
        LOG.warn("{} can't be read: {}", family.name(), e.getClass().getSimpleName());
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Family family, Map<String, Long> values) {
    text.append("# HELP ").append(family.name()).append(' ').append(family.help()).append('\n');
    text.append("# TYPE ").append(family.name()).append(' ').append(family.type()).append('\n');
    values.forEach((key, value) -> {
      text.append(family.name()).append('{').append(family.label()).append("=\"");
      text.append(key.toLowerCase(Locale.ROOT)).append("\"} ").append(value).append('\n');
    });
  }
}
