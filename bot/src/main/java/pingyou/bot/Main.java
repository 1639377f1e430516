package pingyou.bot;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import pingyou.Backend;
import pingyou.bot.command.CampaignCommand;
import pingyou.bot.command.ImportCommand;
import pingyou.bot.settings.Settings;
import pingyou.store.Database;
import pingyou.store.Mode;
import pingyou.store.Redis;
import pingyou.store.embedded.EmbeddedDatabase.Outlives;
import pingyou.store.embedded.InUse;

/**
 * The program {@code pingyou}: without a command it serves. Exit codes: 0 done, 1 failed, 2
 * misused.
 */
@Command(
    name = "pingyou",
    description = "Public competitions inside WeChat.",
    mixinStandardHelpOptions = true,
    subcommands = {Serve.class, SandboxCommand.class, Invite.class, Audit.class, Rehearse.class})
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var command = new CommandLine(new Main());
    command.addSubcommand(new CampaignCommand(home(), Main::installed));
    command.addSubcommand(new ImportCommand(Main::installed, Main::publicUrl));
    command.setExecutionExceptionHandler(Main::explain);
    // The embedded servers' threads must not keep a failed program alive.
    System.exit(code(command, args.length == 0 ? new String[] {"serve"} : args));
  }

  private static int code(CommandLine command, String[] args) {
    try {
      return command.execute(args);
    } catch (Error e) {
      e.printStackTrace(command.getErr());
      return 1;
    }
  }

  /** The directory that holds {@code config/} and {@code templates/}. */
  static Path home() {
    return Path.of(System.getenv().getOrDefault("PINGYOU_HOME", "")).toAbsolutePath();
  }

  /** What phones open. */
  private static String publicUrl() {
    var http = Settings.read(home(), System.getenv(), Set.of()).http();
    return http.publicUrl().isEmpty()
        ? "http://" + http.host() + ":" + http.port()
        : http.publicUrl();
  }

  /** Does a command's work on this installation, without its pages and loops. */
  static int installed(ToIntFunction<Backend> work) {
    var settings = Settings.read(home(), System.getenv(), Set.of());
    var vertx = Vertx.vertx();
    try (var servers = Servers.start(settings, Outlives.MACHINE);
        var database = Database.open(servers.database());
        var redis = Redis.open(vertx, servers.redisUrl())) {
      (settings.sandbox() ? Mode.SANDBOX : Mode.LIVE).claim(database);
      return work.applyAsInt(
          new Backend(database, redis, home(), servers.keyFile(), settings.files()));
    } finally {
      vertx.close().await();
    }
  }

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    var err = command.getErr();
    if (failure instanceof Settings.Faulty faulty) {
      err.println("The settings can't be used:");
      faulty.faults().forEach(fault -> err.println("  " + fault));
    } else if (failure instanceof InUse) {
      err.println("pingyou: " + failure.getMessage());
    } else {
      err.println("pingyou: " + failure.getMessage());
      failure.printStackTrace(err);
    }
    return 1;
  }
}
