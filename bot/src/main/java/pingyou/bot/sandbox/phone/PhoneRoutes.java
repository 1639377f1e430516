package pingyou.bot.sandbox.phone;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;
import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.api.OAuth;

/** What a person's host answers: the authorize page itself, everything else by the product. */
public final class PhoneRoutes {
  private static final String AUTHORIZE = "/connect/oauth2/authorize";

  private final Platform platform;
  private final Hosts hosts;
  private final OAuth oauth;
  private final Phone phone;

  public PhoneRoutes(Platform platform, Hosts hosts, OAuth oauth, Phone phone) {
    this.platform = platform;
    this.hosts = hosts;
    this.oauth = oauth;
    this.phone = phone;
  }

  public void handle(String id, HttpServerRequest request) {
    var person = platform.people().find(id).orElse(null);
    if (person == null) {
      plain(request.response(), 404, "Nobody has this phone");
    } else if (AUTHORIZE.equals(request.path())) {
      authorize(person, request);
    } else {
      phone.handle(person, request);
    }
  }

  private void authorize(Person person, HttpServerRequest request) {
    var asked =
        new OAuth.Asked(
            param(request, "appid"),
            param(request, "redirect_uri"),
            param(request, "response_type"),
            param(request, "scope"),
            param(request, "state"));
    switch (oauth.authorize(person, asked, hosts.phoneOrigin(person.id()))) {
      case OAuth.Step.Redirect to ->
          request
              .response()
              .setStatusCode(302)
              .putHeader("Location", to.location())
              .putHeader("Cache-Control", "no-store")
              .end();
      case OAuth.Step.PageError error -> plain(request.response(), 400, "errcode " + error.code());
    }
  }

  private static String param(HttpServerRequest request, String name) {
    return Objects.requireNonNullElse(request.getParam(name), "");
  }

  private static void plain(HttpServerResponse response, int status, String text) {
    response.setStatusCode(status).putHeader("Content-Type", "text/plain").end(text);
  }
}
