package pingyou.bot.wechat;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.wechat.codec.InboundCodec;
import pingyou.bot.wechat.codec.InboundCodec.Accepted;
import pingyou.bot.wechat.codec.InboundCodec.Echo;
import pingyou.bot.wechat.codec.InboundCodec.Query;
import pingyou.bot.wechat.codec.InboundCodec.Reason;
import pingyou.bot.wechat.codec.InboundCodec.Rejected;
import pingyou.bot.wechat.codec.PassiveReply;

/**
 * {@code /wechat/mp}: WeChat's pushes, in secure mode only. What isn't rightly signed by WeChat and
 * for us gets 403 and leaves nothing; what can't be handled now gets 503, and WeChat sends it
 * again.
 */
public final class Callback {
  private static final Logger LOG = LoggerFactory.getLogger(Callback.class);
  private static final String PATH = "/wechat/mp";

  /** WeChat waits five seconds; the answer must be on its way before. */
  private static final Duration BUDGET = Duration.ofSeconds(4);

  private final InboundCodec codec;
  private final Reception reception;
  private final Lanes lanes;
  private final InstantSource time;
  private final Map<Outcome, LongAdder> outcomes = new EnumMap<>(Outcome.class);

  /** What became of a call. */
  public enum Outcome {
    /** With a reply. */
    ANSWERED,
    /** With {@code success}: there was nothing to say. */
    NOTED,
    /** A passing failure; the platform delivers it again. */
    PUT_OFF,
    /** The sender's lane was full. */
    LANE_FULL,
    /** Not rightly signed by WeChat and for us. */
    REJECTED
  }

  /**
   * @param time business time, which WeChat's timestamps are held against
   */
  public Callback(InboundCodec codec, Reception reception, Lanes lanes, InstantSource time) {
    this.codec = codec;
    this.reception = reception;
    this.lanes = lanes;
    this.time = time;
    for (var outcome : Outcome.values()) {
      outcomes.put(outcome, new LongAdder());
    }
  }

  /** How many calls had each outcome since the start. */
  public Map<Outcome, Long> outcomes() {
    var sums = new EnumMap<Outcome, Long>(Outcome.class);
    outcomes.forEach((outcome, count) -> sums.put(outcome, count.sum()));
    return sums;
  }

  private void count(Outcome outcome) {
    Objects.requireNonNull(outcomes.get(outcome)).increment();
  }

  public void mount(Router router) {
    router.route(HttpMethod.GET, PATH).handler(this::verify);
    router
        .route(HttpMethod.POST, PATH)
        .handler(BodyHandler.create(false).setBodyLimit(InboundCodec.MAX_BODY_BYTES))
        .handler(this::receive);
  }

  private void verify(RoutingContext context) {
    var query = Query.of(context.request()::getParam);
    switch (codec.verifyUrl(query, context.request().getParam("echostr"), time.instant())) {
      case Echo(String echostr) ->
          context.response().putHeader("Content-Type", "text/plain").end(echostr);
      case Rejected(Reason reason) -> reject(context, reason);
    }
  }

  private void receive(RoutingContext context) {
    var buffer = context.body().buffer();
    var body = buffer == null ? new byte[0] : buffer.getBytes();
    switch (codec.open(Query.of(context.request()::getParam), body, time.instant())) {
      case Accepted push -> enter(context.response(), push);
      case Rejected(Reason reason) -> reject(context, reason);
    }
  }

  private void enter(HttpServerResponse response, Accepted push) {
    long arrived = System.nanoTime();
    var receivedAt = time.instant();
    boolean entered =
        lanes.enter(
            push.incoming().header().fromUser(),
            () -> {
              var left = BUDGET.minusNanos(System.nanoTime() - arrived);
              answer(response, push, reception.receive(push, receivedAt, left));
            });
    if (!entered) {
      count(Outcome.LANE_FULL);
      tryAgain(response);
    }
  }

  private void answer(HttpServerResponse response, Accepted push, Reception.Result result) {
    switch (result) {
      case Reception.Reply(String text) when text.isEmpty() -> {
        count(Outcome.NOTED);
        response.end("success");
      }
      case Reception.Reply(String text) -> {
        count(Outcome.ANSWERED);
        response
            .putHeader("Content-Type", "text/xml; charset=utf-8")
            .end(codec.reply(push, new PassiveReply.Text(text), time.instant()));
      }
      case Reception.TryAgain() -> {
        count(Outcome.PUT_OFF);
        tryAgain(response);
      }
    }
  }

  private static void tryAgain(HttpServerResponse response) {
    response.setStatusCode(503).end();
  }

  private void reject(RoutingContext context, Reason reason) {
    count(Outcome.REJECTED);
    LOG.warn("refused a call to the callback: {}", reason);
    context.response().setStatusCode(reason == Reason.BODY_TOO_LARGE ? 413 : 403).end();
  }
}
