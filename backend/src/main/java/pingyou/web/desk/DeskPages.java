package pingyou.web.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pingyou.application.platform.Placements;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.recommendation.Sending;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.recommendation.list.WorkingList.State;
import pingyou.store.Tx;
import pingyou.web.eligible.HoldNotes;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.DeskPage;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Quota;

/** A unit's desk: its picks by rank, its other lists, ranking, checking and sending. */
public final class DeskPages {
  private final Ground ground;
  private final Recommending recommending;
  private final Office office;
  private final Obstacles obstacles;
  private final DeskRows rows;
  private final DeskScores scores;
  private final DeskWays ways;

  public DeskPages(Ground ground, Recommending recommending, Placements placements, Office office) {
    this.ground = ground;
    this.recommending = recommending;
    this.office = office;
    this.obstacles = new Obstacles(ground.words());
    this.scores = new DeskScores(ground.words());
    this.rows =
        new DeskRows(
            ground.words(),
            scores,
            new HoldNotes(ground.words(), recommending.holds(), placements));
    this.ways = new DeskWays(ground.words(), recommending);
  }

  public Answer show(Request request) {
    return onDesk(request, (tx, desk) -> show(tx, request, desk));
  }

  private Answer show(Tx tx, Request request, Desk desk) {
    return switch (request.query("list")) {
      case "open" -> rows.of(tx, request, desk, State.OPEN);
      case "declined" -> rows.of(tx, request, desk, State.DECLINED);
      case "returned" -> rows.of(tx, request, desk, State.RETURNED);
      default -> Answer.page("desk", Map.of("page", page(tx, request, desk)));
    };
  }

  /** What is done with a desk that the reader may see. */
  private interface Work {
    Answer on(Tx tx, Desk desk);
  }

  private Answer onDesk(Request request, Work work) {
    return ground
        .database()
        .read(tx ->
            switch (recommending.desks().of(tx, request.person(), Office.unit(request))) {
              case Done<Desk>(var desk) -> work.on(tx, desk);
              case Refused<Desk>(var why) -> ground.words().page(request, why, null);
            });
  }

  private DeskPage page(Tx tx, Request request, Desk desk) {
    var zone = desk.terms().campaign().zone();
    var now = request.arrivedAt();
    var counts = desk.counts();
    var rulings = rows.rulings(tx, desk);
    return new DeskPage(
        request.shell(),
        here(tx, request, desk),
        desk.terms().level().title(),
        desk.terms().tier().track().title(),
        (int) counts.received(),
        Spans.deadline(desk.window(), now, zone),
        quota(desk),
        scores.of(desk),
        new DeskPage.Lists(
            (int) counts.picked(),
            (int) counts.open(),
            (int) counts.declined(),
            (int) counts.returned()),
        desk.lines().stream()
            .filter(it -> it.state() == State.PICKED)
            .map(it -> pick(desk, it, rulings))
            .toList(),
        Office.recipient(ground.words(), desk),
        obstacles.of(desk),
        ways.papers(tx, desk),
        desk.history().stream()
            .map(it -> new DeskPage.Event(Dates.moment(it.step().at(), now, zone), event(it)))
            .toList(),
        state(desk, now),
        desk.sendings().isEmpty() ? null : sent(desk.sendings().getLast(), now, zone),
        ways.of(tx, desk, now));
  }

  private @Nullable Quota quota(Desk desk) {
    var places = desk.quota().places();
    var own = desk.quota().own();
    return places == null
        ? null
        : new Quota(
            places,
            (int) desk.counts().picked(),
            own == null ? null : ground.words().say("page.quotas.desk", "reason", own.reason()));
  }

  private DeskPage.Office here(Tx tx, Request request, Desk desk) {
    var unit = ground.words().office(desk.terms().region().name());
    return new DeskPage.Office(unit, office.name(tx, request));
  }

  /** What the desk asks for now. */
  private static DeskPage.State state(Desk desk, Instant now) {
    if (desk.counts().received() == 0 && desk.sendings().isEmpty()) {
      return DeskPage.State.EMPTY;
    }
    if (!now.isBefore(desk.window().closesAt())) {
      return DeskPage.State.CLOSED;
    }
    if (now.isBefore(desk.window().opensAt())) {
      return DeskPage.State.NOT_OPEN;
    }
    if (!desk.obstacles().isEmpty()) {
      return DeskPage.State.BLOCKED;
    }
    if (desk.sendings().isEmpty()) {
      return DeskPage.State.READY;
    }
    return desk.isUnsent() ? DeskPage.State.CHANGED : DeskPage.State.SENT;
  }

  private String sent(Sending sending, Instant now, ZoneId zone) {
    return ground
        .words()
        .say(
            "page.bureau.sent-fact",
            "number",
            String.valueOf(sending.sequence()),
            "time",
            Dates.moment(sending.moment().at(), now, zone),
            "count",
            String.valueOf(sending.list().picks().size()));
  }

  private DeskPage.Pick pick(Desk desk, Line line, Map<UUID, String> rulings) {
    var it = line.candidate();
    var path = Office.path(desk.terms().unit(), it.application());
    var words = ground.words();
    var first = line.obstacles().stream().findFirst();
    return new DeskPage.Pick(
        it.application().toString(),
        Objects.requireNonNull(line.rank()),
        it.applicant(),
        path,
        it.school(),
        it.number(),
        DeskScores.points(desk, it.application()),
        scores.cards(desk, it.application()),
        line.entry().opinion() != null,
        Obstacles.tag(desk, line),
        Obstacles.details(it, rulings),
        first
            .map(obstacle ->
                obstacles.repair(obstacle.repairs().getFirst(), desk.terms().unit(), it))
            .orElseGet(() -> new Link(words.say("page.desk.see"), path)));
  }

  /** What happened, in a sentence; who is not named was the clock. */
  private String event(Desk.Event event) {
    var step = event.step();
    var detail = step.detail();
    return ground
        .words()
        .say(
            "page.desk.deed." + step.deed().name().toLowerCase(Locale.ROOT),
            "person",
            Objects.toString(event.person(), ""),
            "applicant",
            Objects.toString(event.applicant(), ""),
            "count",
            detail.getOrDefault("count", "0"),
            "until",
            detail.containsKey("until") ? Dates.fullDay(detail.get("until")) : "",
            "to",
            detail.getOrDefault("to", ""));
  }

  public Answer search(Request request) {
    var typed = request.query("q").strip();
    return onDesk(request, (tx, desk) -> rows.found(tx, request, desk, typed));
  }

  /** Takes the ranks as they were typed, from the first on. */
  public Answer rank(Request request) {
    return onDesk(
        request,
        (tx, desk) -> {
          var typed =
              desk.lines().stream()
                  .filter(it -> it.state() == State.PICKED)
                  .filter(it -> isMoved(request, it))
                  .toList();
          for (var line : typed) {
            var application = line.candidate().application();
            var outcome =
                recommending
                    .recommendations()
                    .rank(tx, Office.act(request), application, rank(request, line));
            if (outcome instanceof Refused<?>(var why)) {
              return ground.words().page(request, why, back(desk));
            }
          }
          return new Answer.Redirect(Office.path(desk.terms().unit()));
        });
  }

  private static boolean isMoved(Request request, Line line) {
    return rank(request, line) != Objects.requireNonNull(line.rank());
  }

  /** The typed rank; 0, which is refused, for what is no number; as before where none was typed. */
  private static int rank(Request request, Line line) {
    var typed = request.field("rank-" + line.candidate().application()).strip();
    if (typed.isEmpty()) {
      return Objects.requireNonNull(line.rank());
    }
    return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
  }

  private Link back(Desk desk) {
    return new Link(ground.words().say("page.desk.back"), Office.path(desk.terms().unit()));
  }

  public Answer check(Request request) {
    return onDesk(
        request, (tx, desk) -> Answer.page("check", Map.of("page", check(tx, request, desk))));
  }

  private DeskPage.Check check(Tx tx, Request request, Desk desk) {
    var fine =
        desk.lines().stream()
            .filter(it -> it.state() == State.PICKED && it.obstacles().isEmpty())
            .map(it -> it.candidate().applicant())
            .toList();
    var self = Office.path(desk.terms().unit());
    return new DeskPage.Check(
        request.shell(),
        here(tx, request, desk),
        (int) desk.counts().picked(),
        Office.recipient(ground.words(), desk),
        obstacles.of(desk),
        fine.isEmpty() ? null : String.join("、", fine),
        fine.size(),
        (int) (desk.counts().open() + desk.counts().returned()),
        self + "/send",
        self);
  }

  public Answer send(Request request) {
    Function<Tx, Outcome<Sending>> send =
        tx -> recommending.recommendations().send(tx, Office.act(request));
    var unit = Office.unit(request);
    var words = ground.words();
    var back = new Link(words.say("page.desk.back"), Office.path(unit));
    return switch (ground.database().write(send)) {
      case Refused<Sending>(var why) -> words.page(request, why, back);
      case Done<Sending>(var sending) -> {
        var count = String.valueOf(sending.list().picks().size());
        yield words.done(request, words.say("page.desk.sent", "count", count), back);
      }
    };
  }
}
