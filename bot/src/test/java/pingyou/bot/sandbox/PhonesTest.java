package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pingyou.bot.sandbox.ledger.Json;

/** The phones' web views by host name, as a browser asks for them. */
class PhonesTest {
  private record Page(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final Rig rig = new Rig();
  private final FakeProduct product = new FakeProduct(rig.vertx);
  private final HttpClient client = rig.vertx.createHttpClient();

  @BeforeEach
  void aim() {
    rig.sandbox.productAt(product.url()).await();
  }

  @AfterEach
  void stop() {
    product.close();
    rig.close();
  }

  private Page page(HttpMethod method, String host, String uri, String body, String... headers) {
    var options =
        new RequestOptions()
            .setMethod(method)
            .setServer(SocketAddress.inetSocketAddress(rig.sandbox.port(), "127.0.0.1"))
            .setHost(host + ".pingyou.localhost")
            .setPort(rig.sandbox.port())
            .setURI(uri);
    for (int i = 0; i < headers.length; i += 2) {
      options.putHeader(headers[i], headers[i + 1]);
    }
    return OnLoop.ask(
            rig.vertx,
            () ->
                client
                    .request(options)
                    .compose(request -> body.isEmpty() ? request.send() : request.send(body))
                    .compose(PhonesTest::page))
        .await();
  }

  private static Future<Page> page(HttpClientResponse answer) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    answer.headers().forEach(e -> headers.put(e.getKey(), e.getValue()));
    return answer.body().map(bytes -> new Page(answer.statusCode(), headers, bytes.toString()));
  }

  private Page page(String host, String uri) {
    return page(HttpMethod.GET, host, uri, "");
  }

  private String origin(String person) {
    return "http://" + person + ".pingyou.localhost:" + rig.sandbox.port();
  }

  @Test
  void twoPhones_sendTheirOwnCookiesAndThePublicAddress() {
    var seen = new CopyOnWriteArrayList<String>();
    product.page =
        request -> {
          seen.add(
              request.authority()
                  + " "
                  + request.getHeader("Cookie")
                  + " "
                  + request.getHeader("Origin")
                  + " "
                  + request.getHeader("X-Forwarded-For"));
          request.response().putHeader("Set-Cookie", "session=new; HttpOnly; SameSite=Lax").end();
        };
    var first =
        page(
            HttpMethod.POST,
            "teacher",
            "/p",
            "a=1",
            "Cookie",
            "session=t",
            "Origin",
            origin("teacher"));
    page(
        HttpMethod.POST,
        "reviewer",
        "/p",
        "a=1",
        "Cookie",
        "session=r",
        "Origin",
        origin("reviewer"));
    var at = product.url().getAuthority();
    assertThat(seen)
        .containsExactly(
            at + " session=t " + product.url() + " null",
            at + " session=r " + product.url() + " null");
    assertThat(first.header("Set-Cookie")).isEqualTo("session=new; HttpOnly; SameSite=Lax");
  }

  @Test
  void page_mayBeFramedByTheBoxOnly() {
    product.page =
        request ->
            request
                .response()
                .putHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                .putHeader("X-Frame-Options", "DENY")
                .end("正文");
    var page = page("teacher", "/p");
    assertThat(page.body()).isEqualTo("正文");
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo("default-src 'self'; frame-ancestors 'self' " + rig.sandbox.boxOrigin());
    assertThat(page.headers()).doesNotContainKey("x-frame-options");
  }

  @Test
  void signIn_byOAuth_happensAsThePersonOfTheHost() {
    product.page =
        request ->
            request
                .response()
                .setStatusCode(302)
                .putHeader(
                    "Location",
                    rig.sandbox.apiOrigin()
                        + "/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri="
                        + URLEncoder.encode(product.url() + "/oauth", StandardCharsets.UTF_8)
                        + "&response_type=code&scope=snsapi_base&state=a1#wechat_redirect")
                .end();
    var authorize = URI.create(page("reviewer", "/p").header("Location"));
    assertThat(authorize.getHost()).isEqualTo("reviewer.pingyou.localhost");
    var back = page("reviewer", authorize.getRawPath() + "?" + authorize.getRawQuery());
    assertThat(back.status()).isEqualTo(302);
    assertThat(back.header("Location")).startsWith(origin("reviewer") + "/oauth?code=");
    assertThat(back.header("Location")).endsWith("&state=a1");

    var code = back.header("Location").replaceAll(".*code=([^&]+).*", "$1");
    var first = redeem(code);
    assertThat(first.path("openid").asText()).isEqualTo(rig.reviewer);
    assertThat(first.path("scope").asText()).isEqualTo("snsapi_base");
    assertThat(redeem(code).path("errcode").asInt()).isEqualTo(40163);
    assertThat(redeem("0none").path("errcode").asInt()).isEqualTo(40029);
    assertThat(redeem("").path("errcode").asInt()).isEqualTo(41008);
  }

  private JsonNode redeem(String code) {
    return rig.get(
        "/sns/oauth2/access_token?appid=wx0123456789abcdef&secret=secret"
            + "&grant_type=authorization_code&code="
            + code);
  }

  @Test
  void authorize_codeOlderThanFiveMinutes_is40029() {
    var back = page("teacher", authorize(product.url() + "/oauth", "snsapi_base", "a1"));
    rig.machine.pass(Duration.ofMinutes(5));
    var code = back.header("Location").replaceAll(".*code=([^&]+).*", "$1");
    assertThat(redeem(code).path("errcode").asInt()).isEqualTo(40029);
  }

  private static String authorize(String redirectUri, String scope, String state) {
    return "/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri="
        + URLEncoder.encode(redirectUri, StandardCharsets.UTF_8)
        + "&response_type=code&scope="
        + scope
        + "&state="
        + state;
  }

  @Test
  void authorize_withAFault_showsThePagesError() {
    assertThat(page("teacher", authorize("http://evil.example/", "snsapi_base", "a")).body())
        .isEqualTo("errcode 10003");
    assertThat(page("teacher", authorize(product.url() + "/o", "snsapi_all", "a")).body())
        .isEqualTo("errcode 10005");
    assertThat(page("teacher", authorize(product.url() + "/o", "snsapi_base", "a.b")).body())
        .isEqualTo("errcode 10004");
    assertThat(page("nobody", "/p").status()).isEqualTo(404);
  }

  @Test
  void virtualAccount_isMarkedAndIsNobody() {
    rig.request("PATCH", "/sandbox/api/people/teacher", "{\"virtual\":true}");
    var back = page("teacher", authorize(product.url() + "/oauth", "snsapi_base", "a1"));
    var code = back.header("Location").replaceAll(".*code=([^&]+).*", "$1");
    var answer = redeem(code);
    assertThat(answer.path("is_snapshotuser").asInt()).isEqualTo(1);
    assertThat(answer.path("openid").asText()).hasSize(28).isNotEqualTo(rig.teacher);
  }

  @Test
  void box_showsItsPageUnderAStrictPolicy() {
    var page = page("box", "/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("本地微信沙箱");
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                + " img-src 'self' data:; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'; frame-src http://*.pingyou.localhost:"
                + rig.sandbox.port());
    assertThat(page("box", "/main.js").header("Content-Type")).contains("javascript");
  }

  @Test
  void controlApi_fromElsewhere_isNotThere() {
    assertThat(page("box", "/sandbox/api/people").status()).isEqualTo(200);
    assertThat(forbidden("X-Forwarded-For", "10.0.0.1")).isEqualTo(404);
    assertThat(forbidden("Forwarded", "for=10.0.0.1")).isEqualTo(404);
    assertThat(forbidden("Origin", origin("teacher"))).isEqualTo(403);
    assertThat(
            rig.request("GET", "/sandbox/api/people", "", "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    var named =
        new RequestOptions()
            .setServer(SocketAddress.inetSocketAddress(rig.sandbox.port(), "127.0.0.1"))
            .setHost("sandbox.example")
            .setPort(80)
            .setURI("/sandbox/api/people");
    var status =
        OnLoop.ask(
                rig.vertx,
                () ->
                    client
                        .request(named)
                        .compose(r -> r.send())
                        .map(HttpClientResponse::statusCode))
            .await();
    assertThat(status).isEqualTo(404);
  }

  private int forbidden(String header, String value) {
    return page(HttpMethod.GET, "box", "/sandbox/api/people", "", header, value).status();
  }

  @Test
  void offline_closesTheConnectionUntilItIsBack() {
    rig.request("PATCH", "/sandbox/api/people/teacher", "{\"offline\":true}");
    assertThat(Objects.requireNonNull(Assertions.catchThrowable(() -> page("teacher", "/p"))))
        .hasMessageContaining("closed");
    rig.request("PATCH", "/sandbox/api/people/teacher", "{\"offline\":false}");
    assertThat(page("teacher", "/p").body()).isEqualTo("page");
  }

  @Test
  void clock_overHttp_movesForwardAndIsReset() {
    assertThat(rig.get("/sandbox/api/clock"))
        .hasToString("{\"now\":\"2021-08-03T01:00:00Z\",\"stops\":[]}");
    assertThat(rig.post("/sandbox/api/clock", "{\"plusDays\":1}").path("to").asText())
        .isEqualTo("2021-08-04T01:00:00Z");
    var back = rig.request("POST", "/sandbox/api/clock", "{\"to\":\"2021-08-03T01:00:00Z\"}");
    assertThat(back.statusCode()).isEqualTo(409);
    assertThat(Json.tree(back.body()).path("error").asText()).contains("forward only");
    rig.post("/sandbox/api/clock", "{\"reset\":\"2021-08-03T01:00:00Z\"}");
    assertThat(rig.clock.now()).isEqualTo(Rig.START);
  }
}
