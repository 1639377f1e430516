package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** A sign-in ends in the browser that began it, and nowhere else. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class SignInIT {
  private static final String COOKIE = "pingyou_signin";

  private final SiteRig site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

  SignInIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
  }

  @AfterEach
  void close() {
    site.close();
    browser.close();
  }

  private HttpResponse<String> get(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create(site.url() + path)).build();
      return browser.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins a sign-in and gives the way back with the state that WeChat will return. */
  private String begun(String to) {
    var location = get("/sign-in?to=" + to).headers().firstValue("Location").orElseThrow();
    return location.substring(site.url().length()) + "&code=o-signing-in";
  }

  private HttpCookie cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void back_withTheStateOfThisBrowser_leadsWhereThePersonWanted_once() {
    var back = begun("/apply");
    assertThat(back).matches("/sign-in/back\\?state=[0-9a-f]{32}&code=.*");
    assertThat(cookie().isHttpOnly()).isTrue();
    var answer = get(back);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/apply");
    assertThat(get(back).statusCode()).isEqualTo(400);
  }

  @Test
  void back_inAnotherBrowser_isRefused() {
    assertThat(site.stranger().get(begun("/apply")).status()).isEqualTo(400);
  }

  @Test
  void back_withAnotherState_isRefused() {
    var other = begun("/apply").replaceAll("state=[0-9a-f]{32}", "state=" + "0".repeat(32));
    assertThat(get(other).statusCode()).isEqualTo(400);
  }

  @Test
  void back_withACookieOfOnesOwnMaking_isRefused() {
    var back = begun("/apply");
    var signed = cookie();
    signed.setValue(signed.getValue().replaceAll("\\.[^.]*$", ".forged"));
    assertThat(get(back).statusCode()).isEqualTo(400);
  }

  @Test
  void back_toAnotherSite_staysHere() {
    for (var evil : new String[] {"//evil.example/x", "https://evil.example/x"}) {
      assertThat(get(begun(evil)).headers().firstValue("Location").orElse(""))
          .doesNotContain("evil.example");
    }
  }
}
