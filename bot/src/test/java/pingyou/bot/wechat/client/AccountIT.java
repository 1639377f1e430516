package pingyou.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import pingyou.web.http.SignIn;

/** Menu, sign-in, and what none of the calls may leave in a log. */
final class AccountIT {
  private static final String CREATE = "/cgi-bin/menu/create";

  private final Local local = new Local();
  private @TempDir Path directory;

  @AfterEach
  void stop() {
    local.close();
  }

  private boolean publish(String key) throws IOException {
    var file = directory.resolve("menu.yaml");
    Files.writeString(file, "button: [{name: 帮助, type: click, key: %s}]".formatted(key));
    return local.wechat.publishMenu(file);
  }

  @Test
  void menu_isPublishedOnlyWhenItIsAnother() throws IOException {
    assertThat(publish("help")).isTrue();
    assertThat(publish("help")).isTrue();
    assertThat(local.calls(CREATE)).hasSize(1);
    assertThat(publish("more")).isTrue();
    assertThat(local.calls(CREATE)).hasSize(2);
  }

  @Test
  void menu_thatCannotBePublished_isLeftForLater() throws IOException {
    local.fault(CREATE, "\"errcode\":-1");
    assertThat(publish("help")).isFalse();
    local.fault("/cgi-bin/menu/get", "\"close\":true");
    assertThat(publish("help")).isFalse();
    local.rig.faults("{}");
    assertThat(publish("help")).isTrue();
    assertThat(local.gone().publishMenu(directory.resolve("menu.yaml"))).isFalse();
  }

  @Test
  void signIn_asksForTheOpenidAlone() {
    assertThat(local.wechat.signIn().authorizeUrl("abc123", "https://p.example/sign-in/back"))
        .contains("scope=snsapi_base", "state=abc123", "response_type=code")
        .contains("redirect_uri=https%3A%2F%2Fp.example%2Fsign-in%2Fback")
        .startsWith(local.account.openHost());
  }

  @Test
  void signIn_exchangesACodeOnce() {
    var code = local.code("teacher");
    var signIn = local.wechat.signIn();
    assertThat(signIn.exchange(code))
        .contains(new SignIn.Identity(local.account.appId(), local.rig.teacher));
    assertThat(signIn.exchange(code)).isEmpty();
    assertThat(signIn.exchange("0none")).isEmpty();
    assertThat(signIn.exchange("")).isEmpty();
  }

  @Test
  void signIn_overAConnectionThatIsGone_isAskedOnceMore() {
    var code = local.code("teacher");
    local.rig.faults(
        """
        {"api":{"path":"/sns/oauth2/access_token","close":true,"times":1}}
        """);
    assertThat(local.wechat.signIn().exchange(code)).isPresent();
  }

  @Test
  void signIn_ofAVirtualAccount_isRefused() {
    local.rig.request("PATCH", "/sandbox/api/people/teacher", "{\"virtual\":true}");
    assertThat(local.wechat.signIn().exchange(local.code("teacher"))).isEmpty();
  }

  @Test
  void whatFails_leavesNoSecretInTheLog() throws IOException {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var before = root.getLevel();
    var seen = new ListAppender<ILoggingEvent>();
    seen.start();
    root.addAppender(seen);
    root.setLevel(Level.DEBUG);
    try {
      everythingGoesWrong();
    } finally {
      root.setLevel(before);
      root.detachAppender(seen);
    }
    var token = local.redis.get("wechat:token:" + local.account.appId()).orElseThrow();
    assertThat(List.copyOf(seen.list))
        .isNotEmpty()
        .map(AccountIT::text)
        .allSatisfy(line ->
            assertThat(line).doesNotContain(token, local.account.secret(), "access_token=", "韦甲一"));
  }

  private void everythingGoesWrong() throws IOException {
    local.channel.send(local.notice("韦甲一"));
    for (var fault : List.of("\"errcode\":43101", "\"errcode\":-1", "\"close\":true")) {
      local.fault(Local.SEND, fault);
      local.channel.send(local.notice("韦甲一"));
    }
    local.channel.say(local.notice("韦甲一"));
    local.fault(CREATE, "\"errcode\":40017");
    publish("help");
    local.wechat.signIn().exchange("0none");
    local.fault("/cgi-bin/menu/get", "\"close\":true");
    publish("help");
  }

  private static String text(ILoggingEvent event) {
    var thrown = event.getThrowableProxy();
    return event.getFormattedMessage()
        + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
  }
}
