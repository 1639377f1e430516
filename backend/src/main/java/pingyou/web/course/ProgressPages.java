package pingyou.web.course;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.Cases;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.award.standing.Standing.Decided;
import pingyou.award.standing.Standing.NotReviewed;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.desk.Standings;
import pingyou.review.login.Repairs;
import pingyou.store.Tx;
import pingyou.web.applicant.Owned;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Tracing;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.page.MessagePage;
import pingyou.web.page.ProgressPage;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;

/** {@code /apply/{id}/progress}: the way of a submitted case, level by level. */
public final class ProgressPages {
  private final Ground ground;
  private final Cases cases;
  private final Standings standings;
  private final pingyou.award.standing.Standings results;
  private final Repairs repairs;
  private final Owned owned;
  private final Way way;

  public ProgressPages(Ground ground, Cases cases, Tracing tracing, Owned owned) {
    this.ground = ground;
    this.cases = cases;
    this.standings = tracing.standings();
    this.results = tracing.results();
    this.repairs = tracing.repairs();
    this.owned = owned;
    this.way = new Way(ground.words());
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
    return Words.told(
        request,
        MessagePage.Kind.OVER,
        words.say(key),
        new Link(words.say("page.consent.back-all"), "/apply"));
  }

  private static boolean isOpen(Opened opened, Instant now) {
    return opened.applying().contains(Moment.of(now));
  }

  private ProgressPage page(Tx tx, Request request, Opened opened) {
    var application = opened.application();
    var now = request.arrivedAt();
    var look =
        new Look(opened, standings.of(tx, application), result(tx, request.person(), opened), now);
    var line = cases.find(tx, application.id()).orElseThrow();
    var open = isOpen(opened, now);
    var path = Owned.path(opened);
    var course = course(look);
    var decided = look.result() instanceof Decided;
    return new ProgressPage(
        request.shell(),
        opened.campaign().shortTitle(),
        line.number(),
        opened.track().title(),
        line.schoolName(),
        course.now(),
        course.window() == null ? null : Spans.deadline(course.window(), now, look.zone()),
        !look.isKeptBack() && passwordNeeded(opened, now),
        repairs.isFailing(tx, request.person(), application.id()) ? path + "/password" : null,
        way.of(look),
        new ProgressPage.Acts(
            open ? path : null,
            open ? owned.closing(tx, opened, ground.words(), now) : null,
            open ? path + "/withdraw" : null,
            decided ? path + "/result" : null,
            !look.isKeptBack() && now.isBefore(opened.track().reviewLevel().window().opensAt())),
        "/apply");
  }

  private pingyou.award.standing.Standing result(Tx tx, UUID person, Opened opened) {
    return switch (results.resultOf(tx, person, opened.application().id())) {
      case Done<pingyou.award.standing.Standing>(var result) -> result;
      case Refused<pingyou.award.standing.Standing> refused ->
          throw new IllegalStateException("one's own case: " + refused.why());
    };
  }

  /** What is waited for now, and in which window; none when nothing is any more. */
  private record Course(ProgressPage.Now now, @Nullable Window window) {}

  private Course course(Look look) {
    if (look.isKeptBack()) {
      return new Course(now("kept-back", "", ""), null);
    }
    if (look.result() instanceof Decided decided) {
      return course(look, decided);
    }
    return look.result() instanceof NotReviewed
        ? new Course(now("not-reviewed", "", ""), null)
        : spans(look.opened())
            .filter(it -> look.now().isBefore(it.window().closesAt()))
            .findFirst()
            .map(it -> course(look, it))
            .orElseGet(() -> new Course(now("reviewed", "", ""), null));
  }

  private Course course(Look look, Decided decided) {
    if (decided.finalAt() != null) {
      return new Course(now("final", "", ""), null);
    }
    var closes = Dates.close(decided.objections().closesAt(), look.now(), look.zone());
    return look.now().isBefore(decided.objections().closesAt())
        ? new Course(now("public", "", closes), decided.objections())
        : new Course(now("public-over", "", ""), null);
  }

  private Course course(Look look, Span span) {
    var closes = Dates.close(span.window().closesAt(), look.now(), look.zone());
    return new Course(now(key(look, span), span.title(), closes), span.window());
  }

  private static String key(Look look, Span span) {
    if (look.now().isBefore(span.window().opensAt())) {
      return "before";
    }
    if (!span.isApplying()) {
      return "within";
    }
    return look.opened().application().status() == Status.RETURNED ? "returned" : "applying";
  }

  private ProgressPage.Now now(String key, String level, String closes) {
    var words = ground.words();
    return new ProgressPage.Now(
        words.say("page.progress.now." + key, "level", level),
        words.say("page.progress.then." + key, "deadline", closes));
  }

  /** A span of the case's way with its name. */
  private record Span(String title, Window window, boolean isApplying) {}

  private Stream<Span> spans(Opened opened) {
    var applying = new Span(ground.words().say("page.progress.applying"), opened.applying(), true);
    var levels = opened.levels().stream().map(it -> new Span(it.title(), it.window(), false));
    return Stream.concat(Stream.of(applying), levels);
  }

  private static boolean passwordNeeded(Opened opened, Instant now) {
    return now.isBefore(opened.track().reviewLevel().window().closesAt())
        && opened.track().form().fields().stream().anyMatch(Field.Secret.class::isInstance);
  }
}
