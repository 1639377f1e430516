package pingyou.bot.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pingyou.Backend;
import pingyou.campaign.Campaign;
import pingyou.intake.Import;
import pingyou.intake.Kind;
import pingyou.store.Actor;

/**
 * {@code import}: what the secretariat's pages of imports do, for whoever runs the installation.
 * Exit codes: 0 saved, or nothing wrong; 1 not saved; 2 misused.
 */
@Command(
    name = "import",
    description = "Brings in schools, people and other lists from an Excel workbook.")
public final class ImportCommand implements Callable<Integer> {
  private final Installation installation;
  private final Supplier<String> url;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "<kind>", description = "schools, people, winners ...")
  private String kind;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "<file>",
      description = "What is filled in.")
  private @Nullable Path file;

  @Option(names = "--campaign", paramLabel = "<id>", description = "Where there are several.")
  private @Nullable String id;

  @Option(names = "--dry-run", description = "Looks for faults and saves nothing.")
  private boolean dry;

  @Option(names = "--faults", paramLabel = "<file>", description = "Gets the faults, coloured.")
  private @Nullable Path faults;

  @Option(names = "--codes", paramLabel = "<file>", description = "Gets people's codes, as HTML.")
  private @Nullable Path codes;

  @Option(names = "--empty", paramLabel = "<file>", description = "Gets an empty workbook.")
  private @Nullable Path empty;

  /**
   * @param url what phones open, for the addresses in codes
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  public ImportCommand(Installation installation, Supplier<String> url) {
    this.installation = installation;
    this.url = url;
  }

  @Override
  public Integer call() {
    if ((file == null) == (empty == null)) {
      throw misuse("name a filled workbook, or with --empty the one to write");
    }
    if (file != null && !Files.isRegularFile(file)) {
      throw misuse("there is no file " + file);
    }
    Stream.of(faults, codes, empty)
        .filter(it -> it != null && Files.exists(it))
        .findFirst()
        .ifPresent(it -> {
          throw misuse(it + " is there already");
        });
    return installation.with(this::run);
  }

  private int run(Backend backend) {
    var campaign = campaign(backend);
    var it = new Import(campaign, kind(backend, campaign), Actor.SYSTEM);
    var importer = new Importer(backend, it, spec.commandLine().getOut());
    if (empty != null) {
      return importer.empty(empty);
    }
    if (!dry && codes == null && it.kind().givesCodes()) {
      throw misuse("codes are given once: name the file for them with --codes");
    }
    var places = new Importer.Places(faults, codes, url);
    var filled = Objects.requireNonNull(file);
    return dry ? importer.look(filled, places) : importer.save(filled, places);
  }

  private Campaign campaign(Backend backend) {
    var all = backend.campaigns.all();
    if (id == null && all.size() == 1) {
      return all.getFirst();
    }
    var ids = all.stream().map(Campaign::id).collect(Collectors.joining(", "));
    return all.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> misuse("--campaign is one of: " + ids));
  }

  private Kind kind(Backend backend, Campaign campaign) {
    var names =
        backend.intake.intake.kinds(campaign).stream()
            .map(Kind::name)
            .collect(Collectors.joining(", "));
    return backend
        .intake
        .intake
        .kind(campaign, kind)
        .orElseThrow(() -> misuse("for " + campaign.id() + " there are: " + names));
  }

  private ParameterException misuse(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
