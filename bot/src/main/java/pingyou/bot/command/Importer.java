package pingyou.bot.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pingyou.Backend;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.intake.Import;
import pingyou.intake.Looked;
import pingyou.intake.Saved;
import pingyou.intake.Trial;
import pingyou.store.Tx;
import pingyou.web.frame.Words;
import pingyou.web.http.PublicUrl;
import pingyou.web.intake.TicketFile;
import pingyou.web.intake.TicketSheet;
import pingyou.web.part.Shell;
import pingyou.workbook.BlankBook;
import pingyou.workbook.Flaw;
import pingyou.workbook.MarkedBook;

/** One import on the command line: what is read, written and said. */
final class Importer {
  private final Backend backend;
  private final Import it;
  private final PrintWriter out;
  private final Words words;
  private final Instant now;

  Importer(Backend backend, Import it, PrintWriter out) {
    this.backend = backend;
    this.it = it;
    this.out = out;
    this.words = new Words(backend.wording, backend.offices);
    this.now = backend.clock.instant();
  }

  /**
   * Where things are written that don't exist yet.
   *
   * @param faults the workbook, its bad cells coloured; null if nobody wants it
   * @param codes the sheet of codes; null where no codes come
   */
  record Places(@Nullable Path faults, @Nullable Path codes, Supplier<String> url) {}

  int empty(Path path) {
    write(path, BlankBook.write(it.kind().layout(it.campaign())));
    return 0;
  }

  /** Says what is wrong, or what would be saved. */
  int look(Path file, Places places) {
    int code = tried(read(file), places);
    if (code == 0) {
      out.println(words.say("import.cli.dry"));
    }
    return code;
  }

  private int tried(byte[] bytes, Places places) {
    Outcome<Looked> looked =
        backend.database.read(tx -> backend.intake.intake.look(tx, it, bytes, now));
    return switch (looked) {
      case Refused<Looked>(var why) -> refused(why);
      case Done<Looked>(var table) ->
          switch (table.trial()) {
            case Trial.Faulty(var flaws) -> faulty(table, flaws, bytes, places.faults());
            case Trial.Sound(var said, _) -> {
              said.forEach(out::println);
              yield 0;
            }
          };
    };
  }

  private int refused(List<Refusal> why) {
    words.of(why).forEach(out::println);
    return 1;
  }

  private int faulty(Looked table, List<Flaw> flaws, byte[] file, @Nullable Path marked) {
    for (var flaw : flaws) {
      out.println(
          words.say(
              "import.cli.cell",
              "row",
              String.valueOf(flaw.row()),
              "column",
              table.layout().columns().get(flaw.column()).heading(),
              "why",
              words.of(flaw.why())));
    }
    out.println(words.say("page.import.faulty", "count", String.valueOf(flaws.size())));
    if (marked != null) {
      write(marked, MarkedBook.write(file, table.layout(), flaws, words::of));
    }
    return 1;
  }

  /** Saves it if nothing is wrong. */
  int save(Path file, Places places) {
    var bytes = read(file);
    int code = tried(bytes, places);
    if (code != 0) {
      return code;
    }
    var codes = it.kind().givesCodes() ? places.codes() : null;
    if (codes != null) {
      create(codes);
    }
    boolean isSaved = false;
    try {
      Outcome<Saved> outcome = backend.database.write(tx -> saved(tx, bytes, places));
      isSaved = outcome instanceof Done<Saved>;
      return said(outcome, codes);
    } finally {
      if (codes != null && !isSaved) {
        delete(codes);
      }
    }
  }

  /** Codes are on disk before they count: nobody could read them afterwards. */
  private Outcome<Saved> saved(Tx tx, byte[] bytes, Places places) {
    var outcome = backend.intake.intake.save(tx, it, bytes, now);
    if (outcome instanceof Done<Saved>(var saved)
        && it.kind().givesCodes()
        && places.codes() != null) {
      fill(places.codes(), sheet(saved, places.url().get()));
    }
    return outcome;
  }

  private byte[] sheet(Saved saved, String url) {
    var sheet = new TicketSheet(words, backend.regions, new PublicUrl(url));
    var shell = new Shell("", Shell.Theme.LIGHT, false, "", "", "");
    var page = sheet.page(shell, it.campaign(), saved.tickets(), now);
    return TicketFile.html(page).getBytes(StandardCharsets.UTF_8);
  }

  private int said(Outcome<Saved> outcome, @Nullable Path codes) {
    return switch (outcome) {
      case Refused<Saved>(var why) -> refused(why);
      case Done<Saved>(var saved) -> {
        saved.said().forEach(out::println);
        if (codes != null) {
          out.println(words.say("import.cli.codes", "file", codes.toString()));
        }
        yield 0;
      }
    };
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, byte[] bytes) {
    try {
      Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file that nobody else can read. */
  private static void create(Path path) {
    try {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Anew when the transaction is repeated, since the codes are others then. */
  private static void fill(Path path, byte[] bytes) {
    try {
      Files.write(path, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
