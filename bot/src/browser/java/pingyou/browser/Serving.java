package pingyou.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import pingyou.store.DatabaseSettings;
import pingyou.store.Ids;
import pingyou.store.TestServers;

/**
 * The program in sandbox mode as a process of its own: free ports, a new schema on the tests'
 * database, its log in {@code target/browser}. It ends with the tests.
 */
final class Serving {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final Path TARGET = HOME.resolve("bot/target/browser");
  private static final Pattern BOX = Pattern.compile("page: (http://box\\.pingyou\\.\\S+?(\\d+))/");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Redis databases: each program keeps the tokens of its own local WeChat. */
  private static int programs;

  private static Serving applying;

  private final Path data;
  private final Path log;
  private final Process process;
  private final String box;
  private final int port;
  private final DatabaseSettings database;

  private Serving(Path data, DatabaseSettings database) throws IOException {
    this.data = data;
    this.database = database;
    log = data.resolve("log");
    process = program().start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    await().atMost(PATIENCE).until(() -> !process.isAlive() || said().contains("ready at "));
    var page = BOX.matcher(said());
    if (!page.find()) {
      throw new IllegalStateException("the program did not start:\n" + said());
    }
    box = page.group(1);
    port = Integer.parseInt(page.group(2));
  }

  /** One that stays in the applying window, shared by tests whose people are their own. */
  static synchronized Serving applying() {
    if (applying == null) {
      applying = start();
    }
    return applying;
  }

  static synchronized Serving start() {
    programs++;
    try {
      var data = Files.createTempDirectory(Files.createDirectories(TARGET), "program");
      return new Serving(data, TestServers.database("b" + Ids.next().toString().replace("-", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder program() {
    var command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Duser.timezone=America/Los_Angeles"));
    command.add("-Dlogback.configurationFile=logback.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "pingyou.bot.Main"));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PINGYOU_"));
    environment.put("PINGYOU_HOME", HOME.toString());
    environment.put("PINGYOU_DATA", data.toString());
    environment.put("PINGYOU_SANDBOX_ENABLED", "true");
    environment.put("PINGYOU_HTTP_PORT", "0");
    environment.put("PINGYOU_SANDBOX_PORT", "0");
    environment.put("PINGYOU_DATABASE_URL", database.url());
    environment.put("PINGYOU_DATABASE_USER", database.user());
    environment.put("PINGYOU_DATABASE_PASSWORD", database.password());
    environment.put("PINGYOU_REDIS_URL", TestServers.redisUrl() + "/" + programs);
    return builder.redirectOutput(log.toFile());
  }

  private String said() throws IOException {
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** The sandbox's page. */
  String box() {
    return box;
  }

  /** Where a person's phone shows this page of the product. */
  String phone(String person, String path) {
    return "http://" + person + ".pingyou.localhost:" + port + path;
  }

  /** An address of the control API, for Java. */
  String control(String path) {
    return "http://127.0.0.1:" + port + "/sandbox/api" + path;
  }

  Path home() {
    return HOME;
  }

  DatabaseSettings database() {
    return database;
  }

  Path keys() {
    return data.resolve("vault.keys");
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
