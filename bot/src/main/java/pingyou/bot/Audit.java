package pingyou.bot;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pingyou.bot.settings.Settings;
import pingyou.store.Database;
import pingyou.store.MachineTime;
import pingyou.store.Mode;
import pingyou.store.audit.Sealer;
import pingyou.store.embedded.EmbeddedDatabase.Outlives;

/** {@code audit verify}: whether every sealed audit line is as it was written. */
@Command(name = "audit", description = "Looks at the record of acts.")
final class Audit {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  Audit() {}

  @Command(
      name = "verify",
      description = "Recomputes all seals; exit code 1 when something was changed since.")
  int verify() {
    var settings = Settings.read(Main.home(), System.getenv(), Set.of());
    try (var servers = Servers.start(settings, Outlives.MACHINE);
        var database = Database.open(servers.database())) {
      (settings.sandbox() ? Mode.SANDBOX : Mode.LIVE).claim(database);
      return said(new Sealer(database, MachineTime.SYSTEM).verify());
    }
  }

  private int said(Sealer.Verdict verdict) {
    var out = spec.commandLine().getOut();
    out.printf("sealed lines: %d, not yet sealed: %d%n", verdict.lines(), verdict.unsealed());
    out.printf("last seal: %s%n", verdict.head());
    verdict.brokenAt().ifPresent(line -> out.printf("CHANGED at or after line %d%n", line));
    return verdict.isSound() ? 0 : 1;
  }
}
