package pingyou.web.http;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pingyou.web.part.Shell;

/** The session cookie, and the short one that binds a sign-in to the browser that began it. */
final class Cookies {
  private static final String SESSION = "pingyou";
  private static final String SIGN_IN = "pingyou_signin";
  private static final String DISPLAY = "pingyou_display";
  private static final String LARGE = "large";
  private static final long SESSION_SECONDS = 7 * 24 * 3600L;
  private static final long SIGN_IN_SECONDS = 600;
  private static final long DISPLAY_SECONDS = 365 * 24 * 3600L;

  private final boolean secure;
  private final Entrance entrance;

  /**
   * @param secure whether the public URL is https
   */
  Cookies(boolean secure, Entrance entrance) {
    this.secure = secure;
    this.entrance = entrance;
  }

  @Nullable Visitor visitor(HttpServerRequest request) {
    var cookie = request.getCookie(SESSION);
    return cookie == null ? null : entrance.visitor(cookie.getValue()).orElse(null);
  }

  @Nullable String token(HttpServerRequest request) {
    var cookie = request.getCookie(SESSION);
    return cookie == null ? null : cookie.getValue();
  }

  void open(HttpServerResponse response, String token) {
    response.addCookie(cookie(SESSION, token, SESSION_SECONDS));
  }

  void end(HttpServerResponse response) {
    response.addCookie(cookie(SESSION, "", 0));
  }

  void beginSignIn(HttpServerResponse response, String signed) {
    response.addCookie(cookie(SIGN_IN, signed, SIGN_IN_SECONDS));
  }

  @Nullable String signIn(HttpServerRequest request) {
    var cookie = request.getCookie(SIGN_IN);
    return cookie == null ? null : cookie.getValue();
  }

  void endSignIn(HttpServerResponse response) {
    response.addCookie(cookie(SIGN_IN, "", 0));
  }

  /** How pages are to look; anything that isn't ours is as if nothing were said. */
  Request.Display display(HttpServerRequest request) {
    var cookie = request.getCookie(DISPLAY);
    var said = cookie == null ? "" : cookie.getValue();
    var theme =
        Arrays.stream(Shell.Theme.values())
            .filter(it -> said.startsWith(it.name()))
            .findFirst()
            .orElse(Shell.Theme.SYSTEM);
    return new Request.Display(theme, said.endsWith(LARGE));
  }

  void remember(HttpServerResponse response, Request.Display display) {
    var said = display.theme().name() + (display.largePrint() ? "-" + LARGE : "");
    response.addCookie(cookie(DISPLAY, said, DISPLAY_SECONDS));
  }

  private Cookie cookie(String name, String value, long seconds) {
    return Cookie.cookie(name, value)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX)
        .setSecure(secure)
        .setPath("/")
        .setMaxAge(seconds);
  }
}
