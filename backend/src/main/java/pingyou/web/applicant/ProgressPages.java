package pingyou.web.applicant;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.Cases;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.desk.Standing;
import pingyou.recommendation.desk.Standings;
import pingyou.recommendation.list.Fate;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.ProgressPage;
import pingyou.web.page.ProgressPage.Outcome;
import pingyou.web.page.ProgressPage.Stage;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Step;

/** {@code /apply/{id}/progress}: the way of a submitted case, level by level. */
public final class ProgressPages {
  private final Ground ground;
  private final Cases cases;
  private final Standings standings;
  private final Owned owned;

  public ProgressPages(Ground ground, Cases cases, Standings standings, Owned owned) {
    this.ground = ground;
    this.cases = cases;
    this.standings = standings;
    this.owned = owned;
  }

  public Answer show(Request request) {
    return ground
        .database()
        .read(tx ->
            owned
                .find(tx, request)
                .map(opened -> show(tx, request, opened))
                .orElse(Answer.missing()));
  }

  private Answer show(Tx tx, Request request, Opened opened) {
    var application = opened.application();
    if (application.status() == Status.EXCLUDED) {
      return over(request, "page.progress.excluded");
    }
    if (application.submission() != null) {
      return Answer.page("progress", Map.of("page", page(tx, request, opened)));
    }
    return isOpen(opened, request.arrivedAt())
        ? new Answer.Redirect(Owned.path(opened))
        : over(request, "page.progress.lapsed");
  }

  private Answer over(Request request, String key) {
    var words = ground.words();
    return words.done(
        request, words.say(key), new Link(words.say("page.consent.back-all"), "/apply"));
  }

  private static boolean isOpen(Opened opened, Instant now) {
    return opened.track().applying().contains(Moment.of(now));
  }

  private ProgressPage page(Tx tx, Request request, Opened opened) {
    var now = request.arrivedAt();
    var application = opened.application();
    var zone = opened.campaign().zone();
    var current = current(opened, now);
    var line = cases.find(tx, application.id()).orElseThrow();
    var open = isOpen(opened, now);
    var path = Owned.path(opened);
    return new ProgressPage(
        request.shell(),
        opened.campaign().shortTitle(),
        line.number(),
        opened.track().title(),
        line.schoolName(),
        new ProgressPage.Now(current.title(), Dates.close(current.window().closesAt(), now, zone)),
        Spans.deadline(current.window(), now, zone),
        passwordNeeded(opened, now),
        stages(opened, standings.of(tx, application), now),
        new ProgressPage.Acts(open ? path : null, open ? path + "/withdraw" : null, null),
        "/apply");
  }

  /** A span of the case's way with its name. */
  private record Span(String title, Window window) {}

  private Span current(Opened opened, Instant now) {
    var track = opened.track();
    var applying = new Span(ground.words().say("page.progress.applying"), track.applying());
    return Stream.concat(
            Stream.of(applying),
            track.levels().stream().map(it -> new Span(it.title(), it.window())))
        .filter(it -> now.isBefore(it.window().closesAt()))
        .findFirst()
        .orElseGet(() -> new Span(track.reviewLevel().title(), track.reviewLevel().window()));
  }

  private static boolean passwordNeeded(Opened opened, Instant now) {
    return now.isBefore(opened.track().reviewLevel().window().closesAt())
        && opened.track().form().fields().stream().anyMatch(Field.Secret.class::isInstance);
  }

  private List<Stage> stages(Opened opened, List<Standing> standings, Instant now) {
    var application = opened.application();
    var zone = opened.campaign().zone();
    var track = opened.track();
    var stages = new ArrayList<Stage>();
    var submittedAt = Optional.ofNullable(application.submittedAt()).orElse(now);
    stages.add(
        new Stage.Submitted(
            Dates.moment(submittedAt, now, zone),
            application.revision(),
            Owned.path(opened) + "/submitted",
            Owned.path(opened) + "/receipt"));
    track.gaps().stream()
        .findFirst()
        .ifPresent(
            gap -> stages.add(new Stage.Checked(step(gap, now), Spans.days(gap, zone), null)));
    standings.forEach(it -> stages.add(atLevel(it, now, zone)));
    if (standings.stream().anyMatch(it -> isKeptBack(it.fate()))) {
      return stages;
    }
    var review = track.reviewLevel();
    stages.add(
        new Stage.Reviewed(
            step(review.window(), now),
            review.title(),
            Spans.days(review.window(), zone),
            track.panel().cardsPerCase()));
    var later = ground.words().say("page.progress.later");
    stages.add(new Stage.Published(Step.TO_COME, later));
    stages.add(new Stage.Decided(Step.TO_COME, later, null));
    return stages;
  }

  private Stage atLevel(Standing standing, Instant now, ZoneId zone) {
    return new Stage.AtLevel(
        standing.fate() == null ? step(standing.window(), now) : Step.DONE,
        standing.level().title(),
        ground.words().say("page.desk.office", "region", standing.unit()),
        Spans.days(standing.window(), zone),
        Dates.close(standing.window().closesAt(), now, zone),
        outcome(standing.fate()),
        standing.fate() instanceof Fate.Declined(var reason) ? reason : null);
  }

  private static Outcome outcome(@Nullable Fate fate) {
    return switch (fate) {
      case null -> Outcome.OPEN;
      case Fate.Forwarded() -> Outcome.RECOMMENDED;
      case Fate.NotForwarded(), Fate.Declined(var _) -> Outcome.NOT_RECOMMENDED;
      case Fate.Silent() -> Outcome.NOTHING_SENT;
    };
  }

  private static boolean isKeptBack(@Nullable Fate fate) {
    return fate != null && !(fate instanceof Fate.Forwarded);
  }

  private static Step step(Window window, Instant now) {
    if (now.isBefore(window.opensAt())) {
      return Step.TO_COME;
    }
    return now.isBefore(window.closesAt()) ? Step.NOW : Step.DONE;
  }
}
