package pingyou.bot.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pingyou.store.DatabaseSettings;

/**
 * What the program is told from outside.
 *
 * @param home directory that holds {@code config/} and {@code templates/}
 * @param data directory for what the program makes itself
 * @param database absent: the sandbox starts its own
 * @param redisUrl absent: the sandbox starts its own
 * @param keyFile absent: the sandbox makes its own
 * @param wechat the account; a sandbox without keys has made-up ones
 * @param sandbox whether people and time are local, and WeChat too unless hosts are set
 */
public record Settings(
    Path home,
    Path data,
    Http http,
    int connections,
    @Nullable DatabaseSettings database,
    @Nullable String redisUrl,
    @Nullable Path keyFile,
    Account wechat,
    Delivery delivery,
    boolean sandbox,
    int sandboxPort) {

  /**
   * @param publicUrl what phones open, without a slash at the end; empty: made from host and port
   * @param metricsToken opens the figures to other machines; empty: to none
   */
  public record Http(String host, int port, String publicUrl, String metricsToken) {
    /** Without the token. */
    @Override
    public String toString() {
      return "Http[" + host + ":" + port + ", " + publicUrl + "]";
    }
  }

  public record Delivery(int perSecond, int perDay) {}

  /** The official account's keys. They are never printed. */
  public record Account(
      String appId,
      String secret,
      String token,
      String aesKey,
      String originalId,
      String apiHost,
      String openHost,
      String mpHost,
      Map<String, String> templates) {
    /** The same account at another WeChat. */
    public Account at(String host) {
      return new Account(appId, secret, token, aesKey, originalId, host, host, host, templates);
    }

    /** The same account with these templates. */
    public Account with(Map<String, String> templateIds) {
      return new Account(
          appId, secret, token, aesKey, originalId, apiHost, openHost, mpHost, templateIds);
    }

    @Override
    public String toString() {
      return "Account[" + appId + " at " + apiHost + "]";
    }
  }

  /** Where uploaded files lie; all nodes share it. */
  public Path files() {
    return data.resolve("files");
  }

  private static final List<String> KEYS =
      List.of("app_id", "secret", "token", "aes_key", "original_id");
  private static final String OFFICIAL_API = "https://api.weixin.qq.com";

  /**
   * @param notices the notices that need a template id in live mode
   * @throws Faulty listing every fault
   */
  public static Settings read(Path home, Map<String, String> environment, Set<String> notices) {
    var file = SettingsFile.read(home.resolve("config/app.yaml"), environment);
    if (!Files.isDirectory(home.resolve("templates"))) {
      file.fault(home + " holds no templates/, so it is not the home of this program");
    }
    boolean sandbox = isSandbox(file);
    if (!sandbox) {
      requireLive(file, notices);
    }
    var settings = of(home, file, sandbox, notices);
    if (!file.faults().isEmpty()) {
      throw new Faulty(file.faults());
    }
    return settings;
  }

  private static Settings of(Path home, SettingsFile file, boolean sandbox, Set<String> notices) {
    int connections = file.number("database.connections", 4, 200);
    var http =
        new Http(
            file.required("http.host"),
            file.number("http.port", 0, 65_535),
            file.text("http.public_url").replaceAll("/+$", ""),
            file.text("http.metrics_token"));
    return new Settings(
        home,
        home.resolve(file.required("data")),
        http,
        connections,
        database(file, connections),
        orNull(file.text("redis.url")),
        file.text("vault.key_file").isEmpty() ? null : home.resolve(file.text("vault.key_file")),
        account(file, sandbox, notices),
        new Delivery(
            file.number("delivery.per_second", 1, 1_000),
            file.number("delivery.per_day", 1, 100_000_000)),
        sandbox,
        file.number("sandbox.port", 0, 65_535));
  }

  private static boolean isSandbox(SettingsFile file) {
    return switch (file.text("sandbox.enabled")) {
      case "true" -> true;
      case "false" -> false;
      case "" ->
          KEYS.stream().allMatch(key -> file.text("wechat.mp." + key).isEmpty())
              && file.text("database.url").isEmpty();
      default -> {
        file.fault("sandbox.enabled is neither true nor false");
        yield false;
      }
    };
  }

  private static void requireLive(SettingsFile file, Set<String> notices) {
    KEYS.forEach(key -> file.required("wechat.mp." + key));
    List.of("database.url", "database.user", "redis.url", "vault.key_file").forEach(file::required);
    if (!file.required("http.public_url").startsWith("https://")) {
      file.fault("http.public_url does not begin with https://");
    }
    var templates = templates(file, notices);
    notices.stream()
        .sorted()
        .filter(notice -> !templates.containsKey(notice))
        .forEach(notice -> file.fault("wechat.mp.templates." + notice + " is missing"));
  }

  private static @Nullable DatabaseSettings database(SettingsFile file, int connections) {
    var url = file.text("database.url");
    return url.isEmpty()
        ? null
        : new DatabaseSettings(
            url, file.text("database.user"), file.text("database.password"), connections);
  }

  /** Half an account is a fault; a sandbox without keys gets those of {@link DemoKeys}. */
  private static Account account(SettingsFile file, boolean sandbox, Set<String> notices) {
    boolean made =
        sandbox && KEYS.stream().allMatch(key -> file.text("wechat.mp." + key).isEmpty());
    var account =
        new Account(
            made ? DemoKeys.APP_ID : file.required("wechat.mp.app_id"),
            made ? DemoKeys.SECRET : file.required("wechat.mp.secret"),
            made ? DemoKeys.TOKEN : file.required("wechat.mp.token"),
            made ? DemoKeys.AES_KEY : file.required("wechat.mp.aes_key"),
            made ? DemoKeys.ORIGINAL_ID : file.required("wechat.mp.original_id"),
            host(file, "api_host"),
            host(file, "open_host"),
            host(file, "mp_host"),
            templates(file, notices));
    if (!account.aesKey().matches("[A-Za-z0-9+/]{43}")) {
      file.fault("wechat.mp.aes_key is not the 43 characters of an EncodingAESKey");
    }
    return account;
  }

  /**
   * Template ids by notice; in a variable's name the dots and hyphens of a notice are underscores.
   */
  private static Map<String, String> templates(SettingsFile file, Set<String> notices) {
    var given = file.below("wechat.mp.templates");
    var templates = new TreeMap<String, String>();
    for (var notice : notices) {
      var id = given.getOrDefault(notice, given.get(notice.replaceAll("[.-]", "_")));
      if (id != null) {
        templates.put(notice, id);
      }
    }
    return templates;
  }

  private static String host(SettingsFile file, String key) {
    return file.required("wechat.mp." + key).replaceAll("/+$", "");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Whether this program starts its own WeChat: in a sandbox whose hosts are not set. */
  public boolean startsWeChat() {
    return sandbox && wechat.apiHost().equals(OFFICIAL_API);
  }

  /** The settings as a whole can't be used; every reason is listed. */
  public static final class Faulty extends RuntimeException {
    private final List<String> faults;

    Faulty(List<String> faults) {
      super("faulty settings: " + String.join("; ", faults));
      this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
      return faults;
    }
  }
}
