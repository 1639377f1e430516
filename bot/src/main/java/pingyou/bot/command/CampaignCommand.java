package pingyou.bot.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pingyou.campaign.Campaign;
import pingyou.campaign.CampaignJson;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;
import pingyou.notice.wording.Wording;

/** {@code campaign}: what the files in {@code config/campaigns} say, without a database. */
@Command(name = "campaign", description = "Lists, shows and checks campaign files.")
public final class CampaignCommand {
  private final Path home;

  @Spec private CommandSpec spec;

  /**
   * @param home directory that holds {@code config/} and {@code templates/}
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  public CampaignCommand(Path home) {
    this.home = home;
  }

  @Command(name = "list", description = "Lists the campaigns, sound or faulty.")
  int list() {
    boolean sound = true;
    for (var file : CampaignFiles.all(home)) {
      var checked = CampaignFiles.read(home, file);
      sound &= checked instanceof Checked.Sound;
      out()
          .println(
              switch (checked) {
                case Checked.Sound(Campaign campaign, String _) ->
                    campaign.id() + "  " + campaign.title();
                case Checked.Faulty(List<Fault> faults) ->
                    CampaignFiles.id(file) + "  " + faults.size() + " faults";
              });
    }
    return sound ? 0 : 1;
  }

  @Command(name = "show", description = "Shows a campaign: tracks, form, rubric, windows, prizes.")
  int show(
      @Parameters(paramLabel = "<id>") String id,
      @Option(names = "--json", description = "All of it, as JSON.") boolean json) {
    return switch (CampaignFiles.read(home, file(id))) {
      case Checked.Sound(Campaign campaign, String _) -> {
        if (json) {
          out().println(CampaignJson.write(campaign));
        } else {
          Outline.print(campaign, out());
        }
        yield 0;
      }
      case Checked.Faulty(List<Fault> faults) -> report(faults);
    };
  }

  @Command(
      name = "lint",
      description = "Checks a campaign and lists every fault by file and place.")
  int lint(@Parameters(paramLabel = "<id or file>") String idOrFile) {
    var given = Path.of(idOrFile);
    var file = Files.isRegularFile(given) ? given : file(idOrFile);
    return switch (CampaignFiles.read(home, file)) {
      case Checked.Sound _ -> {
        out().println(wording().say("lint.sound", Map.of("file", file.getFileName().toString())));
        yield 0;
      }
      case Checked.Faulty(List<Fault> faults) -> report(faults);
    };
  }

  private int report(List<Fault> faults) {
    var wording = wording();
    for (var fault : faults) {
      out().println(fault.place() + "  " + wording.say(fault.what().key(), fault.what().values()));
    }
    return 1;
  }

  private Wording wording() {
    return Wording.load(home.resolve("templates"));
  }

  private Path file(String id) {
    return CampaignFiles.all(home).stream()
        .filter(file -> CampaignFiles.id(file).equals(id))
        .findFirst()
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "there is no campaign " + id));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
