package pingyou.web.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Registers handlers and is the only place that sends work to blocking threads: every handler runs
 * on a worker, beside others of the same connection.
 */
public final class Routes {
  private static final long BODY_BYTES = 256 * 1024L;

  /** Of a form with a file, which may be too big by some: the page can say it then. */
  private static final long UPLOAD_BYTES = 32 * 1024 * 1024L;

  private final Router router;
  private final Exchange exchange;

  Routes(Router router, Exchange exchange) {
    this.router = router;
    this.exchange = exchange;
  }

  /** A page that anyone may read. */
  public void open(HttpMethod method, String path, Function<Request, Answer> handler) {
    add(
        method,
        path,
        context -> exchange.answer(context, handler.apply(exchange.request(context))));
  }

  /** A page for people who signed in; others are sent to sign in and come back. */
  public void page(HttpMethod method, String path, Function<Request, Answer> handler) {
    add(
        method,
        path,
        context -> {
          var request = exchange.request(context);
          if (request.visitor() == null) {
            exchange.sendToSignIn(context);
          } else if (exchange.isForged(context, request)) {
            exchange.refuseForged(context);
          } else {
            exchange.answer(context, handler.apply(request));
          }
        });
  }

  /**
   * A form with files, for people who signed in: nothing of it is taken from anybody else. Files
   * are written into the folder as they arrive, and what the handler leaves there is deleted.
   */
  public void upload(String path, Path folder, Function<Request, Answer> handler) {
    router.route(HttpMethod.POST, path).handler(this::admit);
    router
        .route(HttpMethod.POST, path)
        .handler(
            BodyHandler.create(folder.toString())
                .setBodyLimit(UPLOAD_BYTES)
                .setDeleteUploadedFilesOnEnd(true))
        .blockingHandler(
            context -> {
              var request = exchange.request(context);
              if (exchange.isForged(context, request)) {
                exchange.refuseForged(context);
              } else {
                exchange.answer(context, handler.apply(request));
              }
            },
            false);
  }

  /** Looks who it is while the body waits. */
  private void admit(RoutingContext context) {
    context.request().pause();
    context
        .vertx()
        .executeBlocking(() -> exchange.isSignedIn(context), false)
        .onComplete(
            isSignedIn -> {
              context.request().resume();
              if (isSignedIn) {
                context.next();
              } else {
                exchange.sendToSignIn(context);
              }
            },
            context::fail);
  }

  /** A resource of the JSON API, for people who signed in; others get 401. */
  public void api(HttpMethod method, String path, Function<Request, Answer> handler) {
    add(
        method,
        "/api/v1" + path,
        context -> {
          var request = exchange.request(context);
          if (request.visitor() == null) {
            exchange.askForSignIn(context);
          } else if (exchange.isForged(context, request)) {
            exchange.refuseForged(context);
          } else {
            exchange.answer(context, handler.apply(request));
          }
        });
  }

  private void add(HttpMethod method, String path, Handler<RoutingContext> handler) {
    var route = router.route(method, path);
    if (!method.equals(HttpMethod.GET)) {
      route.handler(BodyHandler.create(false).setBodyLimit(BODY_BYTES));
    }
    route.blockingHandler(handler, false);
  }
}
