package pingyou.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final Set<String> NOTICES = Set.of("application.submitted");

  @Test
  void withoutAnything_itIsASandbox() {
    var settings = Settings.read(HOME, Map.of(), NOTICES);
    assertThat(settings.sandbox()).isTrue();
    assertThat(settings.database()).isNull();
    assertThat(settings.startsWeChat()).isTrue();
    assertThat(settings.http()).isEqualTo(new Settings.Http("127.0.0.1", 8080, "", ""));
    assertThat(settings.data()).isEqualTo(HOME.resolve(".pingyou"));
  }

  @Test
  void aDatabaseUrlAlone_isHalfALiveInstallation_andRefused() {
    var faulty =
        catchThrowableOfType(
            Settings.Faulty.class,
            () -> Settings.read(HOME, Map.of("PINGYOU_DATABASE_URL", "jdbc:mysql://db/"), NOTICES));
    assertThat(faulty.faults())
        .contains(
            "wechat.mp.app_id is missing",
            "wechat.mp.secret is missing",
            "wechat.mp.token is missing",
            "wechat.mp.aes_key is missing",
            "wechat.mp.original_id is missing",
            "database.user is missing",
            "redis.url is missing",
            "vault.key_file is missing",
            "http.public_url is missing",
            "wechat.mp.templates.application.submitted is missing");
  }

  @Test
  void aSandboxMayHaveADatabaseAndAnAccount() {
    var environment = new HashMap<>(live());
    environment.put("PINGYOU_SANDBOX_ENABLED", "true");
    environment.put("PINGYOU_WECHAT_MP_API_HOST", "http://127.0.0.1:9000/");
    var settings = Settings.read(HOME, environment, NOTICES);
    assertThat(settings.sandbox()).isTrue();
    assertThat(settings.startsWeChat()).isFalse();
    assertThat(settings.wechat().apiHost()).isEqualTo("http://127.0.0.1:9000");
  }

  @Test
  void live_withEverything_starts_andPrintsNoSecret() {
    var settings = Settings.read(HOME, live(), NOTICES);
    assertThat(settings.sandbox()).isFalse();
    assertThat(settings.startsWeChat()).isFalse();
    assertThat(settings.wechat().templates()).isEqualTo(Map.of("application.submitted", "T1"));
    assertThat(settings.toString()).doesNotContain("s3cret");
  }

  @Test
  void unknownAndMalformedSettings_areListed() {
    assertThatThrownBy(() ->
            Settings.read(
                HOME, Map.of("PINGYOU_HTTP_PROT", "1", "PINGYOU_HTTP_PORT", "x"), NOTICES))
        .hasMessageContaining("PINGYOU_HTTP_PROT is no setting")
        .hasMessageContaining("http.port is not a number from 0 to 65535");
  }

  private static Map<String, String> live() {
    var environment = new HashMap<String, String>();
    environment.put("PINGYOU_DATABASE_URL", "jdbc:mysql://db/pingyou");
    environment.put("PINGYOU_DATABASE_USER", "pingyou");
    environment.put("PINGYOU_DATABASE_PASSWORD", "s3cret");
    environment.put("PINGYOU_REDIS_URL", "redis://redis:6379");
    environment.put("PINGYOU_VAULT_KEY_FILE", "/run/keys");
    environment.put("PINGYOU_HTTP_PUBLIC_URL", "https://pingyou.example");
    environment.put("PINGYOU_HTTP_METRICS_TOKEN", "s3cret");
    environment.put("PINGYOU_WECHAT_MP_APP_ID", "wx0000000000000000");
    environment.put("PINGYOU_WECHAT_MP_SECRET", "s3cret");
    environment.put("PINGYOU_WECHAT_MP_TOKEN", "s3cret");
    environment.put("PINGYOU_WECHAT_MP_AES_KEY", "A".repeat(43));
    environment.put("PINGYOU_WECHAT_MP_ORIGINAL_ID", "gh_000000000000");
    environment.put("PINGYOU_WECHAT_MP_TEMPLATES_APPLICATION_SUBMITTED", "T1");
    return environment;
  }
}
