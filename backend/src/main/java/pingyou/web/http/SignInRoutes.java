package pingyou.web.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.store.MachineTime;
import pingyou.store.vault.Vault;

/**
 * Signing in through WeChat: the state is random, bound to the browser by a signed cookie, good
 * once and for ten minutes; afterwards people are back where they wanted to go.
 */
final class SignInRoutes {
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final SecureRandom random = new SecureRandom();
  private final SignIn signIn;
  private final Vault vault;
  private final Cookies cookies;
  private final Entrance entrance;
  private final Exchange exchange;
  private final Sentences sentences;

  SignInRoutes(
      SignIn signIn,
      Vault vault,
      Cookies cookies,
      Entrance entrance,
      Exchange exchange,
      Sentences sentences) {
    this.signIn = signIn;
    this.vault = vault;
    this.cookies = cookies;
    this.entrance = entrance;
    this.exchange = exchange;
    this.sentences = sentences;
  }

  void mount(Router router, PublicUrl url) {
    router.route(HttpMethod.GET, "/sign-in").blockingHandler(context -> begin(context, url), false);
    router.route(HttpMethod.GET, "/sign-in/back").blockingHandler(this::back, false);
    router.route(HttpMethod.GET, "/sign-out").blockingHandler(this::leave, false);
  }

  private void begin(RoutingContext context, PublicUrl url) {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    var state = HexFormat.of().formatHex(bytes);
    var end = MachineTime.SYSTEM.instant().plus(LIFE).getEpochSecond();
    var target = Answer.Redirect.local(context.request().getParam("to", "/")).path();
    var to =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(target.getBytes(StandardCharsets.UTF_8));
    var content = state + "." + end + "." + to;
    cookies.beginSignIn(context.response(), content + "." + vault.sign("sign-in|" + content));
    context
        .response()
        .setStatusCode(302)
        .putHeader("Location", signIn.authorizeUrl(state, url.of("/sign-in/back")))
        .end();
  }

  private void back(RoutingContext context) {
    var begun = verified(cookies.signIn(context.request()));
    cookies.endSignIn(context.response());
    var state = context.request().getParam("state", "");
    var code = context.request().getParam("code", "");
    if (begun.isEmpty() || !begun.get().state().equals(state)) {
      exchange.answer(context, Answer.problem(400, sentences.signInAgain()));
      return;
    }
    var identity = signIn.exchange(code);
    if (identity.isEmpty()) {
      exchange.answer(context, Answer.problem(403, sentences.signInRefused()));
      return;
    }
    cookies.open(context.response(), entrance.open(identity.get()));
    exchange.answer(context, new Answer.Redirect(begun.get().to()));
  }

  private void leave(RoutingContext context) {
    var token = cookies.token(context.request());
    if (token != null) {
      entrance.end(token);
    }
    cookies.end(context.response());
    exchange.answer(context, Answer.problem(200, sentences.signedOut()));
  }

  private record Begun(String state, String to) {}

  private Optional<Begun> verified(@Nullable String cookie) {
    var parts = cookie == null ? new String[0] : cookie.split("\\.", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    var content = parts[0] + "." + parts[1] + "." + parts[2];
    var signature = vault.sign("sign-in|" + content);
    boolean genuine =
        MessageDigest.isEqual(
            signature.getBytes(StandardCharsets.US_ASCII),
            parts[3].getBytes(StandardCharsets.US_ASCII));
    if (!genuine || Long.parseLong(parts[1]) < MachineTime.SYSTEM.instant().getEpochSecond()) {
      return Optional.empty();
    }
    return Optional.of(
        new Begun(
            parts[0], new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8)));
  }
}
