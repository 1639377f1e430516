package pingyou.bot.sandbox.push;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Product;

/** HTTP to the product's callback. */
public final class Callback {
  /** Headers and body of an answer. */
  record Received(int status, String body) {}

  private static final int CONNECTIONS = 256;
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);

  private final Vertx vertx;
  private final HttpClient client;
  private final Product product;
  private final Duration answerWithin;
  private boolean isClosed;

  public Callback(Vertx vertx, Product product, Duration answerWithin) {
    this.vertx = vertx;
    this.product = product;
    this.answerWithin = answerWithin;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout((int) CONNECT_WITHIN.toMillis()),
            new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  Future<Received> get(Map<String, String> query) {
    return send(HttpMethod.GET, query, Buffer.buffer());
  }

  Future<Received> post(Map<String, String> query, String xml) {
    return send(HttpMethod.POST, query, Buffer.buffer(xml));
  }

  /**
   * Fails with {@link TimeoutException} when the whole answer isn't there in time; the connection
   * is then closed, as the platform does.
   */
  private Future<Received> send(HttpMethod method, Map<String, String> query, Buffer body) {
    var origin = product.origin();
    if (origin == null) {
      return Future.failedFuture("The product's address is not known yet");
    }
    if (isClosed) {
      return Future.failedFuture("The local WeChat is being closed");
    }
    var exchange = new Exchange();
    var options =
        new RequestOptions()
            .setMethod(method)
            .setAbsoluteURI(origin + product.callbackPath() + "?" + encoded(query))
            .putHeader("Content-Type", "text/xml")
            .putHeader("User-Agent", "Mozilla/4.0");
    var answer =
        client
            .request(options)
            .compose(request -> exchange.begin(request).send(body))
            .compose(Callback::received);
    long timer = vertx.setTimer(answerWithin.toMillis(), _ -> exchange.giveUp());
    return answer
        .recover(e -> Future.failedFuture(exchange.gaveUp ? new TimeoutException() : e))
        .onComplete(_ -> vertx.cancelTimer(timer));
  }

  private static Future<Received> received(HttpClientResponse response) {
    return response.body().map(b -> new Received(response.statusCode(), b.toString()));
  }

  /** One request that may be broken off. */
  private static final class Exchange {
    private @Nullable HttpClientRequest request;
    private boolean gaveUp;

    HttpClientRequest begin(HttpClientRequest begun) {
      request = begun;
      if (gaveUp) {
        var _ = begun.reset();
      }
      return begun;
    }

    void giveUp() {
      gaveUp = true;
      if (request != null) {
        var _ = request.reset();
      }
    }
  }

  private static String encoded(Map<String, String> query) {
    return query.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** What comes later, as receipts do, is told so. */
  public Future<Void> close() {
    isClosed = true;
    return client.close();
  }
}
