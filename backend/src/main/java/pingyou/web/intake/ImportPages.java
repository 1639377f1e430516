package pingyou.web.intake;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.intake.Import;
import pingyou.intake.Kind;
import pingyou.intake.Upload;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.ListPage;
import pingyou.web.plain.UploadPage;
import pingyou.web.secretariat.Steering;
import pingyou.workbook.BlankBook;

/** {@code /secretariat/{campaign}/import}: what can be imported, and the upload of one kind. */
public final class ImportPages {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String FILE = "file";
  private static final int UNPROCESSABLE = 422;

  private final Ground ground;
  private final Steering steering;
  private final Importing importing;
  private final ImportDoor door;

  public ImportPages(Ground ground, Steering steering, Importing importing, ImportDoor door) {
    this.ground = ground;
    this.steering = steering;
    this.importing = importing;
    this.door = door;
  }

  public Answer list(Request request) {
    return steering.in(
        request,
        (_, campaign) -> {
          var words = ground.words();
          var rows =
              importing.intake().kinds(campaign).stream().map(it -> row(campaign, it)).toList();
          var page =
              new ListPage(
                  request.shell(),
                  List.of(campaign.shortTitle()),
                  words.say("page.secretariat.import"),
                  List.of(),
                  new Link(words.say("page.secretariat.back"), Steering.path(campaign)),
                  List.of(words.say("page.import.note")),
                  List.of(new ListPage.Group(words.say("page.import.kinds"), rows, List.of(), "")));
          return Answer.page("list", Map.of("page", page));
        });
  }

  private Row row(Campaign campaign, Kind kind) {
    var words = ground.words();
    return new Row(
        Steering.path(campaign) + "/import/" + kind.name(),
        words.say("import." + kind.name() + ".title"),
        List.of(words.say("import." + kind.name() + ".fact")),
        null,
        null,
        null);
  }

  public Answer ask(Request request) {
    return door.in(request, (_, it) -> page(request, it, null));
  }

  private Answer page(Request request, Import it, @Nullable List<Refusal> why) {
    var words = ground.words();
    var file =
        FieldView.of(FILE, words.say("page.import.file"), null, new Control.Upload(".xlsx"))
            .hinted(words.say("page.import.file-hint"));
    var page =
        new UploadPage(
            request.shell(),
            List.of(it.campaign().shortTitle()),
            words.say("page.import.title", "kind", door.say(it, "title")),
            door.say(it, "fact"),
            new Link(words.say("page.import.back"), Steering.path(it.campaign()) + "/import"),
            why == null ? List.of() : words.of(why),
            new Link(words.say("page.import.blank"), ImportDoor.path(it) + "/blank"),
            door.say(it, "guide"),
            file,
            ImportDoor.path(it));
    return new Answer.Page(why == null ? 200 : UNPROCESSABLE, "upload", Map.of("page", page));
  }

  /** The empty workbook. */
  public Answer blank(Request request) {
    return door.in(
        request,
        (_, it) -> {
          var name = ground.words().say("import.file.blank", "kind", door.say(it, "title"));
          var book = BlankBook.write(it.kind().layout(it.campaign()));
          return new Answer.Attached(name, XLSX, Buffer.buffer(book));
        });
  }

  /** Keeps what came for its trial, or says why it can't be read at all. */
  public Answer upload(Request request) {
    return door.in(
        request,
        (tx, it) -> {
          var name = name(request);
          var kept = importing.uploads().keep(tx, it, name, bytes(request), request.arrivedAt());
          return switch (kept) {
            case Refused<Upload>(var why) -> page(request, it, why);
            case Done<Upload>(var upload) ->
                new Answer.Redirect(ImportDoor.path(it) + "/" + upload.id());
          };
        });
  }

  private static String name(Request request) {
    return request.uploads().stream()
        .filter(it -> it.field().equals(FILE))
        .map(Request.Upload::name)
        .findFirst()
        .orElse("");
  }

  /** Nothing where no file was picked. */
  private static byte[] bytes(Request request) {
    var file =
        request.uploads().stream()
            .filter(it -> it.field().equals(FILE) && !it.name().isEmpty())
            .findFirst();
    try {
      return file.isEmpty() ? new byte[0] : Files.readAllBytes(file.get().path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
