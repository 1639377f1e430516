package pingyou.bot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.Console;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pingyou.bot.rehearsal.ProgressBar;
import pingyou.bot.rehearsal.season.Diary.What;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.bot.settings.Settings;
import pingyou.store.Json;

/**
 * {@code rehearse}: plays a whole competition by a campaign's file with invented people, and leaves
 * a report. Exit code 1 if something that should have worked didn't.
 */
@Command(
    name = "rehearse",
    description = "Plays a campaign with invented people and leaves a report.")
final class Rehearse implements Callable<Integer> {
  private static final int MOST = 5_000;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "<id>", description = "The campaign, by its file's name.")
  private String id;

  @Option(
      names = "--applicants",
      defaultValue = "1000",
      description = "How many apply; ${DEFAULT-VALUE} if it isn't said.")
  private int applicants;

  @Option(
      names = "--seed",
      defaultValue = "20210801",
      description = "The same number plays the same people again.")
  private long seed;

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets them
  Rehearse() {}

  @Override
  public Integer call() {
    var home = Main.home();
    var settings = Settings.read(home, System.getenv(), Set.of());
    if (!settings.sandbox()) {
      throw misuse("a live installation is no place for a rehearsal: play it on a copy");
    }
    if (applicants < 1 || applicants > MOST) {
      throw misuse("from 1 to " + MOST + " can apply");
    }
    var place = settings.data().resolve("rehearsals").resolve(id + "-" + seed);
    var rehearsal = new Rehearsal(home, place, settings.data().resolve("programs"), Map.of());
    quieten();
    var isTerminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    var bar = new ProgressBar(spec.commandLine().getErr(), isTerminal, ZoneId.of("Asia/Shanghai"));
    var report = rehearsal.play(id, new Order(applicants, seed), bar::at);
    var out = spec.commandLine().getOut();
    out.println(json ? Json.write(report) : place.resolve("report.html"));
    return report.counts().containsKey(What.STUCK) ? 1 : 0;
  }

  /** The bar has the screen to itself but for what goes wrong. */
  private static void quieten() {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.WARN);
    }
  }

  private ParameterException misuse(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
