package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pingyou.Backend;
import pingyou.WebParts;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.vault.KeyRing;
import pingyou.web.http.PublicUrl;
import pingyou.web.http.SignIn;
import pingyou.web.http.WebServer;

/**
 * The whole site on a port of its own. WeChat's sign-in page is stood for by one that knows
 * everybody: its code is the openid.
 */
final class SiteRig implements AutoCloseable {
  static final Instant APPLYING = Instant.parse("2021-08-20T02:00:00Z");

  final Backend backend;
  private final WebServer server;
  private final String url;

  SiteRig(Vertx vertx, Database database, Path folder) throws IOException {
    this(vertx, database, folder, Path.of(System.getProperty("pingyou.home")));
  }

  /** The same with other rules in its home. */
  SiteRig(Vertx vertx, Database database, Path folder, Path home) throws IOException {
    var keys = folder.resolve("keys");
    Files.deleteIfExists(keys);
    KeyRing.create(keys);
    backend = new Backend(database, null, home, keys, folder.resolve("files"));
    at(APPLYING);
    server = WebServer.create(vertx, backend.clock);
    var publicUrl = new PublicUrl("");
    new WebParts(backend, publicUrl).mount(server, new EverybodysSignIn());
    var port = server.listen("127.0.0.1", 0);
    publicUrl.listening("127.0.0.1", port);
    url = publicUrl.of("");
  }

  /** Sets business time. */
  void at(Instant instant) {
    backend.clock.reset(instant);
    backend.campaigns.openDue(instant);
  }

  String url() {
    return url;
  }

  /** A browser in which nobody is signed in. */
  Browser stranger() {
    return new Browser(url);
  }

  /** A browser of the person with this openid, signed in. */
  Browser browser(String openid) {
    var browser = new Browser(url);
    browser.signIn(openid);
    return browser;
  }

  /** A browser of an official of this unit. */
  Browser official(String unit) {
    return holder(Role.OFFICIAL, unit);
  }

  /** A browser of someone who has taken an invitation to this role. */
  Browser holder(Role role, String unit) {
    return holder(role, unit, role + "-" + UUID.randomUUID());
  }

  /** The same, of the person with this openid. */
  Browser holder(Role role, String unit, String openid) {
    return holder(new Invitation("guizhou-2021", role, unit, null, "陆乙一"), openid);
  }

  /** The same of any campaign. */
  Browser holder(Invitation spec, String openid) {
    var now = backend.clock.instant();
    var invitations = backend.person.invitations;
    backend.database.run(tx -> {
      var invited = invitations.create(tx, Actor.SYSTEM, spec, now);
      var code = ((Outcome.Done<Invited>) invited).value().code();
      assertThat(invitations.redeem(tx, person(openid), code, now)).isInstanceOf(Done.class);
    });
    return browser(openid);
  }

  /** The person behind an openid. */
  UUID person(String openid) {
    return backend.database.write(tx -> backend.person.people.byOpenid(tx, "wx-test", openid).id());
  }

  @Override
  public void close() {
    server.close();
  }

  private static final class EverybodysSignIn implements SignIn {
    @Override
    public String authorizeUrl(String state, String redirectUri) {
      return redirectUri + "?state=" + state;
    }

    @Override
    public Optional<Identity> exchange(String code) {
      return Optional.of(new Identity("wx-test", code));
    }
  }
}
