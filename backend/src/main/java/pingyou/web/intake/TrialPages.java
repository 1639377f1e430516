package pingyou.web.intake;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.intake.Import;
import pingyou.intake.Looked;
import pingyou.intake.Saved;
import pingyou.intake.Trial;
import pingyou.intake.Upload;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Banner;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.plain.TrialPage;
import pingyou.web.secretariat.Steering;
import pingyou.workbook.Flaw;
import pingyou.workbook.Layout;
import pingyou.workbook.Line;
import pingyou.workbook.MarkedBook;

/**
 * {@code /secretariat/{campaign}/import/{kind}/{id}}: what was read of an upload, everything that
 * is wrong with it, and its saving.
 */
public final class TrialPages {
  private static final int FLAWS_SHOWN = 200;
  private static final int LINES_SHOWN = 20;

  private final Ground ground;
  private final Importing importing;
  private final ImportDoor door;
  private final TicketSheet sheets;

  public TrialPages(Ground ground, Importing importing, ImportDoor door) {
    this.ground = ground;
    this.importing = importing;
    this.door = door;
    this.sheets = new TicketSheet(ground.words(), ground.regions(), ground.url());
  }

  public Answer show(Request request) {
    return door.in(
        request,
        (tx, it) ->
            find(tx, request, it)
                .map(upload ->
                    upload.savedAt() == null
                        ? looked(
                            tx,
                            request,
                            it,
                            upload,
                            (looked, _) -> page(request, it, upload, looked))
                        : done(tx, request, it, upload))
                .orElse(Answer.missing()));
  }

  private Optional<Upload> find(Tx tx, Request request, Import it) {
    return request
        .id("id")
        .flatMap(id -> importing.uploads().find(tx, it, id, request.arrivedAt()));
  }

  /** Reads the file again: others work meanwhile. */
  private Answer looked(
      Tx tx, Request request, Import it, Upload upload, BiFunction<Looked, byte[], Answer> work) {
    var file = importing.uploads().file(tx, upload);
    if (file.isEmpty()) {
      return Answer.missing();
    }
    return switch (importing.intake().look(tx, it, file.get(), request.arrivedAt())) {
      case Refused<Looked>(var why) -> ground.words().page(request, why, again(it));
      case Done<Looked>(var looked) -> work.apply(looked, file.get());
    };
  }

  private Link again(Import it) {
    return new Link(ground.words().say("page.import.again"), ImportDoor.path(it));
  }

  private Answer page(Request request, Import it, Upload upload, Looked looked) {
    var page =
        switch (looked.trial()) {
          case Trial.Faulty(var flaws) -> faulty(request, it, upload, looked.layout(), flaws);
          case Trial.Sound(var said, _) -> sound(request, it, upload, looked, said);
        };
    return Answer.page("trial", Map.of("page", page));
  }

  private TrialPage faulty(
      Request request, Import it, Upload upload, Layout layout, List<Flaw> flaws) {
    var words = ground.words();
    var count = String.valueOf(flaws.size());
    var shown =
        flaws.stream()
            .limit(FLAWS_SHOWN)
            .map(flaw ->
                new TrialPage.Fault(
                    flaw.row(),
                    layout.columns().get(flaw.column()).heading(),
                    words.of(flaw.why())))
            .toList();
    int more = flaws.size() - shown.size();
    return new TrialPage(
        request.shell(),
        List.of(it.campaign().shortTitle(), door.say(it, "title")),
        upload.name(),
        again(it),
        new TrialPage.Said(
            Banner.ERROR,
            words.say("page.import.faulty", "count", count),
            List.of(words.say("page.import.faulty-said"))),
        shown,
        more > 0 ? words.say("page.import.more", "count", String.valueOf(more)) : "",
        new TrialPage.Table("", List.of(), List.of()),
        new TrialPage.Act(
            path(it, upload) + "/marked",
            words.say("page.import.marked"),
            words.say("page.import.marked-said"),
            false));
  }

  private TrialPage sound(
      Request request, Import it, Upload upload, Looked looked, List<String> said) {
    var words = ground.words();
    var heads = looked.layout().columns().stream().map(Layout.Column::heading).toList();
    var rows = looked.lines().stream().limit(LINES_SHOWN).map(Line::cells).toList();
    int more = looked.lines().size() - rows.size();
    return new TrialPage(
        request.shell(),
        List.of(it.campaign().shortTitle(), door.say(it, "title")),
        upload.name(),
        again(it),
        new TrialPage.Said(Banner.NOTE, words.say("page.import.sound"), said),
        List.of(),
        more > 0 ? words.say("page.import.more-lines", "count", String.valueOf(more)) : "",
        new TrialPage.Table(words.say("page.import.read"), heads, rows),
        new TrialPage.Act(
            path(it, upload),
            words.say("page.import.save"),
            words.say("page.import.save-said"),
            true));
  }

  private Answer done(Tx tx, Request request, Import it, Upload upload) {
    var words = ground.words();
    var when =
        Dates.moment(
            Optional.ofNullable(upload.savedAt()).orElse(upload.uploadedAt()),
            request.arrivedAt(),
            it.campaign().zone());
    int open = importing.uploads().open(tx, it, upload, request.arrivedAt());
    var said = words.say("page.import.done", "name", upload.name(), "time", when);
    return open == 0
        ? words.done(
            request,
            said,
            new Link(words.say("page.import.to-list"), Steering.path(it.campaign()) + "/import"))
        : words.done(
            request,
            said + words.say("page.import.done-open", "count", String.valueOf(open)),
            new Link(words.say("page.import.take-back"), path(it, upload) + "/take-back"));
  }

  private static String path(Import it, Upload upload) {
    return ImportDoor.path(it) + "/" + upload.id();
  }

  /** The file again, with its bad cells coloured. */
  public Answer marked(Request request) {
    return door.in(
        request,
        (tx, it) ->
            find(tx, request, it)
                .map(upload ->
                    looked(tx, request, it, upload, (looked, file) -> marked(looked, it, file)))
                .orElse(Answer.missing()));
  }

  private Answer marked(Looked looked, Import it, byte[] file) {
    var words = ground.words();
    var flaws = looked.trial() instanceof Trial.Faulty(var some) ? some : List.<Flaw>of();
    var book = MarkedBook.write(file, looked.layout(), flaws, words::of);
    var name = words.say("import.file.marked", "kind", door.say(it, "title"));
    return new Answer.Attached(name, ImportPages.XLSX, Buffer.buffer(book));
  }

  /** Saves it, once; codes are in the answer and nowhere else. */
  public Answer save(Request request) {
    return door.in(
        request,
        (tx, it) -> {
          var found = find(tx, request, it);
          if (found.isEmpty()) {
            return Answer.missing();
          }
          var id = found.get().id();
          return switch (importing.uploads().save(tx, it, id, request.arrivedAt())) {
            case Refused<Saved>(var why) ->
                ground.words().page(request, why, new Link(again(it).text(), ImportDoor.path(it)));
            case Done<Saved>(var saved) ->
                saved.tickets().isEmpty()
                    ? new Answer.Redirect(ImportDoor.path(it) + "/" + id)
                    : sheets.answer(request, it.campaign(), saved.tickets());
          };
        });
  }
}
