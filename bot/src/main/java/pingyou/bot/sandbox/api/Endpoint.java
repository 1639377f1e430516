package pingyou.bot.sandbox.api;

import io.vertx.core.Future;

/** One call's own rules and work. */
public interface Endpoint {
  Future<Result> call(Request request);

  /** An endpoint that has its result at once. */
  interface Direct {
    Result call(Request request);
  }

  static Endpoint direct(Direct direct) {
    return request -> Future.succeededFuture(direct.call(request));
  }
}
