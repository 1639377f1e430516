package pingyou.bot.sandbox.control;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import pingyou.bot.sandbox.ledger.Changes;

/** Changes as Server-Sent Events, so that the page follows without asking. */
final class EventStream {
  private static final Set<String> TOPICS = Set.of("wire", "chat", "people", "menu", "faults");
  private static final long HEARTBEAT_MS = 15_000;

  private final Vertx vertx;
  private final Changes changes;

  EventStream(Vertx vertx, Changes changes) {
    this.vertx = vertx;
    this.changes = changes;
  }

  void open(RoutingContext ctx) {
    var response = ctx.response();
    response
        .setChunked(true)
        .putHeader("Content-Type", "text/event-stream; charset=utf-8")
        .putHeader("Cache-Control", "no-store");
    response.write(": open\n\n");
    var unwatch = changes.watch(TOPICS, change -> write(response, change));
    long heartbeat = vertx.setPeriodic(HEARTBEAT_MS, _ -> response.write(":\n\n"));
    response.closeHandler(_ -> {
      unwatch.run();
      vertx.cancelTimer(heartbeat);
    });
  }

  private static void write(HttpServerResponse response, Changes.Change change) {
    response.write("event: " + change.topic() + "\ndata: " + change.json() + "\n\n");
  }
}
