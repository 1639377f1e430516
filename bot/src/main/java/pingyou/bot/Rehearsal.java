package pingyou.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.bot.rehearsal.report.Report;
import pingyou.bot.rehearsal.report.ReportPages;
import pingyou.bot.rehearsal.report.Reporter;
import pingyou.bot.rehearsal.season.Season;
import pingyou.bot.rehearsal.season.plan.Order;
import pingyou.store.Json;
import pingyou.store.MachineTime;

/**
 * A rehearsal in a place of its own: one campaign's file, a database, a WeChat, a clock. What was
 * there before is taken away first; what stays is the report and the ledger.
 */
final class Rehearsal {
  private static final String STAGE = "stage";
  private static final String SUFFIX = ".yaml";

  private final Path home;
  private final Path place;
  private final Path programs;
  private final Map<String, String> environment;

  /**
   * @param home whose campaign is played
   * @param place directory for this rehearsal alone
   * @param programs where the sandbox's own servers are unpacked
   * @param environment settings beside those that a rehearsal always has
   */
  Rehearsal(Path home, Path place, Path programs, Map<String, String> environment) {
    this.home = home;
    this.place = place;
    this.programs = programs;
    this.environment = environment;
  }

  /**
   * Plays and reports.
   *
   * @throws IllegalArgumentException if the campaign's file isn't there or has faults
   */
  Report play(String id, Order order, Season.Watcher watcher) {
    var began = MachineTime.SYSTEM.instant();
    clear(place);
    var stage = stage(id);
    var ledger = place.resolve("ledger.jsonl");
    Report report;
    try (var program = Program.rehearse(stage, settings(stage), ledger)) {
      var on = program.stage();
      var campaign =
          on.backend()
              .campaigns
              .find(id)
              .orElseThrow(() -> new IllegalArgumentException(id + " has faults: lint it first"));
      var season = new Season(on.backend(), on.appId(), campaign, on.phones(), on.clock(), order);
      season.play(watcher);
      var took = Duration.between(began, MachineTime.SYSTEM.instant());
      report = new Reporter(on.backend(), campaign, ledger).report(season, took, on.perDay());
      var pages = new ReportPages(on.backend().wording, campaign.zone());
      write("report.html", pages.html(report));
      write("report.json", Json.write(report));
    }
    clear(place.resolve(STAGE));
    return report;
  }

  private Map<String, String> settings(Path stage) {
    var settings = new HashMap<>(environment);
    settings.put("PINGYOU_SANDBOX_ENABLED", "true");
    settings.put("PINGYOU_SANDBOX_PORT", "0");
    settings.put("PINGYOU_HTTP_HOST", "127.0.0.1");
    settings.put("PINGYOU_HTTP_PORT", "0");
    settings.put("PINGYOU_DELIVERY_PER_SECOND", "1000"); // its WeChat is its own
    settings.put("PINGYOU_DATA", stage.resolve("data").toString());
    return settings;
  }

  /** A home with this campaign alone. */
  private Path stage(String id) {
    var stage = place.resolve(STAGE);
    var file = Path.of("config", "campaigns", id + SUFFIX);
    if (!Files.isRegularFile(home.resolve(file))) {
      throw new IllegalArgumentException("there is no campaign " + id);
    }
    copy(home.resolve("templates"), stage.resolve("templates"));
    copy(home.resolve("config"), stage.resolve("config"));
    clear(stage.resolve("config/campaigns"));
    try {
      Files.createDirectories(stage.resolve("config/campaigns"));
      Files.copy(home.resolve(file), stage.resolve(file));
      Files.createDirectories(programs);
      Files.createDirectories(stage.resolve("data"));
      Files.createSymbolicLink(stage.resolve("data/programs"), programs.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stage;
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (var path : paths.toList()) {
        var target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a directory away; a link in it is taken away, not what it leads to. */
  private static void clear(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      Files.writeString(place.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
