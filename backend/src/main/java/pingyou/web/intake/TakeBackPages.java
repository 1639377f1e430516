package pingyou.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pingyou.intake.Import;
import pingyou.intake.Upload;
import pingyou.store.Tx;
import pingyou.web.frame.Asks;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;
import pingyou.web.plain.AskPage;

/**
 * {@code /secretariat/{campaign}/import/{kind}/{id}/take-back}: what a lost sheet invited to is
 * taken back, as far as nobody took it.
 */
public final class TakeBackPages {
  private final Ground ground;
  private final Importing importing;
  private final ImportDoor door;
  private final Asks asks;

  public TakeBackPages(Ground ground, Importing importing, ImportDoor door) {
    this.ground = ground;
    this.importing = importing;
    this.door = door;
    this.asks = new Asks(ground.words());
  }

  public Answer ask(Request request) {
    return door.in(
        request,
        (tx, it) ->
            saved(tx, request, it)
                .map(upload -> asks.show(page(tx, request, it, upload)))
                .orElse(Answer.missing()));
  }

  private Optional<Upload> saved(Tx tx, Request request, Import it) {
    return request
        .id("id")
        .flatMap(id -> importing.uploads().find(tx, it, id, request.arrivedAt()))
        .filter(upload -> upload.savedAt() != null);
  }

  private AskPage page(Tx tx, Request request, Import it, Upload upload) {
    var words = ground.words();
    int open = importing.uploads().open(tx, it, upload, request.arrivedAt());
    var path = ImportDoor.path(it) + "/" + upload.id();
    return new AskPage(
        request.shell(),
        List.of(it.campaign().shortTitle(), door.say(it, "title")),
        words.say("page.import.take-back.ask", "count", String.valueOf(open)),
        words.say("page.import.take-back.fact"),
        new Link(words.say("page.import.back"), path),
        List.of(),
        List.of(),
        List.of(),
        new AskPage.Act(
            path + "/take-back",
            words.say("page.import.take-back.do"),
            true,
            words.say("page.import.take-back.said"),
            words.say("page.case.not-now"),
            Map.of()));
  }

  public Answer act(Request request) {
    return door.in(
        request,
        (tx, it) ->
            saved(tx, request, it)
                .map(upload -> {
                  int count = importing.uploads().takeBack(tx, it, upload, request.arrivedAt());
                  var words = ground.words();
                  return words.done(
                      request,
                      words.say("page.import.taken-back", "count", String.valueOf(count)),
                      new Link(words.say("page.import.again"), ImportDoor.path(it)));
                })
                .orElse(Answer.missing()));
  }
}
