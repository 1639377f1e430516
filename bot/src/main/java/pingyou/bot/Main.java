package pingyou.bot;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import pingyou.bot.command.CampaignCommand;
import pingyou.bot.settings.Settings;

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
    command.addSubcommand(new CampaignCommand(home()));
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

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    var err = command.getErr();
    if (failure instanceof Settings.Faulty faulty) {
      err.println("The settings can't be used:");
      faulty.faults().forEach(fault -> err.println("  " + fault));
    } else {
      err.println("pingyou: " + failure.getMessage());
      failure.printStackTrace(err);
    }
    return 1;
  }
}
