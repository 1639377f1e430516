package pingyou.bot.sandbox.phone;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;

/** The proxy behind a person's host: streams both ways and keeps nothing. */
public final class Phone {
  private static final Logger LOG = LoggerFactory.getLogger(Phone.class);
  private static final int CONNECTIONS = 128;

  /** Headers of one connection, and those that would tell the product of another address. */
  private static final Set<String> NOT_SENT_ON =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "host");

  private static final Set<String> NOT_SENT_BACK =
      Set.of(
          "connection",
          "keep-alive",
          "transfer-encoding",
          "x-frame-options",
          "strict-transport-security");

  private final Platform platform;
  private final Hosts hosts;
  private final HttpClient client;

  public Phone(Vertx vertx, Platform platform, Hosts hosts) {
    this.platform = platform;
    this.hosts = hosts;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  /** Answers a request on a person's host with the product's answer. */
  public void handle(Person person, HttpServerRequest request) {
    var product = platform.product().origin();
    if (person.isOffline()) {
      var _ = request.connection().close();
      return;
    }
    if (product == null) {
      fail(request, "The product's address is not known yet");
      return;
    }
    request.pause();
    var rewrite = new Rewrite(product, hosts.phoneOrigin(person.id()), hosts.boxOrigin());
    client
        .request(
            new RequestOptions()
                .setMethod(request.method())
                .setAbsoluteURI(product + request.uri()))
        .compose(onward -> send(request, onward, rewrite))
        .onSuccess(answer -> sendBack(request, answer, rewrite))
        .onFailure(e -> fail(request, "The product does not answer: " + e.getMessage()));
  }

  private static Future<HttpClientResponse> send(
      HttpServerRequest request, HttpClientRequest onward, Rewrite rewrite) {
    for (var header : request.headers()) {
      var name = header.getKey().toLowerCase(Locale.ROOT);
      if (!NOT_SENT_ON.contains(name)) {
        boolean isAddress = name.equals("origin") || name.equals("referer");
        var value = isAddress ? rewrite.toProduct(header.getValue()) : header.getValue();
        onward.headers().add(name, value);
      }
    }
    boolean hasLength = request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    boolean isChunked = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    if (!hasLength && !isChunked) {
      request.resume();
      return onward.send();
    }
    onward.setChunked(!hasLength);
    return onward.send(request);
  }

  private static void sendBack(
      HttpServerRequest request, HttpClientResponse answer, Rewrite rewrite) {
    var back = request.response();
    back.setStatusCode(answer.statusCode());
    for (var header : answer.headers()) {
      var name = header.getKey().toLowerCase(Locale.ROOT);
      if (!NOT_SENT_BACK.contains(name)) {
        back.headers().add(name, sentBack(name, header.getValue(), rewrite));
      }
    }
    if (!back.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
      back.setChunked(true);
    }
    back.send(answer).onFailure(e -> LOG.debug("A page was broken off", e));
  }

  private static String sentBack(String name, String value, Rewrite rewrite) {
    return switch (name) {
      case "location" -> rewrite.location(value);
      case "content-security-policy" -> rewrite.contentSecurityPolicy(value);
      default -> value;
    };
  }

  private static void fail(HttpServerRequest request, String why) {
    LOG.info("{}", why);
    if (request.response().headWritten()) {
      var _ = request.connection().close();
      return;
    }
    request.resume();
    request.response().setStatusCode(502).putHeader("Content-Type", "text/plain").end(why);
  }

  public Future<Void> close() {
    return client.close();
  }
}
