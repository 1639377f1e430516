package pingyou.bot.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pingyou.campaign.CampaignJson;
import pingyou.campaign.check.Checked;
import pingyou.campaign.lint.Finding;
import pingyou.notice.wording.Wording;

/**
 * {@code campaign}: what the files in {@code config/campaigns} say, without a database; only {@code
 * publish} needs that.
 */
@Command(name = "campaign", description = "Lists, shows, checks and publishes campaign files.")
public final class CampaignCommand {
  private final Path home;
  private final Installation installation;

  @Spec private CommandSpec spec;

  /**
   * @param home directory that holds {@code config/} and {@code templates/}
   * @param installation whose campaigns are published
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  public CampaignCommand(Path home, Installation installation) {
    this.home = home;
    this.installation = installation;
  }

  @Command(name = "list", description = "Lists the campaigns, sound or faulty.")
  int list() {
    boolean settled = true;
    for (var path : CampaignFiles.all(home)) {
      var file = CampaignFiles.look(home, path);
      settled &= file.isSettled();
      long open = file.findings().stream().filter(Finding::isOpen).count();
      var state = open == 0 ? "" : "  " + open + " open findings";
      out()
          .println(
              switch (file.checked()) {
                case Checked.Sound(var campaign, var _) ->
                    campaign.id() + "  " + campaign.title() + state;
                case Checked.Faulty _ -> CampaignFiles.id(path) + state;
              });
    }
    return settled ? 0 : 1;
  }

  @Command(name = "show", description = "Shows a campaign: tracks, form, rubric, windows, prizes.")
  int show(
      @Parameters(paramLabel = "<id>") String id,
      @Option(names = "--json", description = "All of it, as JSON.") boolean json) {
    var path = file(id);
    var file = CampaignFiles.look(home, path);
    return switch (file.checked()) {
      case Checked.Sound(var campaign, var _) -> {
        if (json) {
          out().println(CampaignJson.write(campaign));
        } else {
          Outline.print(campaign, out());
        }
        yield 0;
      }
      case Checked.Faulty _ -> {
        report().print(path.getFileName().toString(), file.findings(), out());
        yield 1;
      }
    };
  }

  @Command(
      name = "lint",
      description = "Checks a campaign: every fault, every question with its decision.")
  int lint(
      @Parameters(paramLabel = "<id or file>") String idOrFile,
      @Option(names = "--json", description = "All of it, as JSON.") boolean json) {
    var given = Path.of(idOrFile);
    var path = Files.isRegularFile(given) ? given : file(idOrFile);
    var name = path.getFileName().toString();
    var file = CampaignFiles.look(home, path);
    if (json) {
      out().println(report().json(name, file.findings()));
    } else {
      report().print(name, file.findings(), out());
    }
    return file.isSettled() ? 0 : 1;
  }

  @Command(
      name = "publish",
      description = "Makes the changed file of an opened campaign its next version, if it may be.")
  int publish(
      @Parameters(paramLabel = "<id>") String id,
      @Option(names = "--reason", required = true, description = "Why, for the record.")
          String reason) {
    return installation.with(backend -> {
      if (backend.campaigns.reports().stream().noneMatch(it -> it.campaign().equals(id))) {
        throw unknown(id);
      }
      var published = backend.publishing.publish(id, reason, backend.clock.instant());
      return new Publication(backend.wording, out()).print(id, published);
    });
  }

  private LintReport report() {
    return new LintReport(Wording.load(home.resolve("templates")));
  }

  private Path file(String id) {
    return CampaignFiles.all(home).stream()
        .filter(file -> CampaignFiles.id(file).equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private ParameterException unknown(String id) {
    return new ParameterException(spec.commandLine(), "there is no campaign " + id);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
