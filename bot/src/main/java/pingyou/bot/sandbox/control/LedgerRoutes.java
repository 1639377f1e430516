package pingyou.bot.sandbox.control;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pingyou.bot.sandbox.ledger.Entry;
import pingyou.bot.sandbox.ledger.Json;
import pingyou.bot.sandbox.ledger.Ledger;
import pingyou.bot.sandbox.ledger.PushRow;
import pingyou.bot.sandbox.ledger.Wire;

/** The ledger for tests, whole, and for the page, masked. */
final class LedgerRoutes {
  private static final int LIMIT = 100_000;

  record Entries(List<Entry> entries, long last) {}

  record Pushes(List<PushRow> pushes) {}

  private final Ledger ledger;

  LedgerRoutes(Ledger ledger) {
    this.ledger = ledger;
  }

  void mount(Router router, String base) {
    router.get(base + "/ledger").handler(this::entries);
    router.delete(base + "/ledger").handler(this::clear);
    router.get(base + "/ledger/pushes").handler(this::pushes);
    router.get(base + "/ledger/totals").handler(ctx -> Replies.send(ctx, ledger.totals()));
    router.get(base + "/wire").handler(this::wire);
  }

  private void entries(RoutingContext ctx) {
    Replies.send(ctx, new Entries(found(ctx, LIMIT), ledger.last()));
  }

  private List<Entry> found(RoutingContext ctx, int limit) {
    return ledger.since(
        Queries.number(ctx, "since", 0),
        (int) Queries.number(ctx, "limit", limit),
        isFor(Queries.text(ctx, "person")).and(isOf(Queries.text(ctx, "kind"))));
  }

  private static Predicate<Entry> isFor(String person) {
    return entry -> person.isEmpty() || person.equals(entry.person());
  }

  private static Predicate<Entry> isOf(String kind) {
    return entry -> kind.isEmpty() || kind.equals(Wire.kind(entry));
  }

  private void pushes(RoutingContext ctx) {
    var person = Queries.text(ctx, "person");
    var rows =
        ledger.pushes().stream()
            .filter(row -> person.isEmpty() || person.equals(row.person()))
            .toList();
    Replies.send(ctx, new Pushes(rows));
  }

  private void wire(RoutingContext ctx) {
    var lines = found(ctx, 500).stream().map(Wire::line).collect(Collectors.joining(","));
    ctx.response()
        .putHeader("Content-Type", "application/json; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(
            "{\"lines\":["
                + lines
                + "],\"last\":"
                + ledger.last()
                + ",\"totals\":"
                + Json.write(ledger.totals())
                + "}");
  }

  private void clear(RoutingContext ctx) {
    ledger.clear();
    Replies.send(ctx, ledger.totals());
  }
}
