package pingyou.web.course;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.award.standing.Standing.Decided;
import pingyou.campaign.rule.Window;
import pingyou.recommendation.desk.Standing;
import pingyou.recommendation.list.Fate;
import pingyou.web.applicant.Owned;
import pingyou.web.frame.Spans;
import pingyou.web.frame.Words;
import pingyou.web.page.ProgressPage.Outcome;
import pingyou.web.page.ProgressPage.Stage;
import pingyou.web.part.Dates;
import pingyou.web.part.Step;

/** The stages of a submitted case, in the order in which they come. */
final class Way {
  private final Words words;

  Way(Words words) {
    this.words = words;
  }

  /** A stage with the instant from which it runs. */
  private record Dated(Instant from, Stage stage) {}

  List<Stage> of(Look look) {
    var between =
        Stream.concat(check(look), levels(look))
            .sorted(Comparator.comparing(Dated::from))
            .map(Dated::stage);
    var begun = Stream.concat(Stream.of(submitted(look)), between);
    return look.isKeptBack()
        ? begun.toList()
        : Stream.concat(begun, Stream.concat(Stream.of(reviewed(look)), outcome(look).stream()))
            .toList();
  }

  private static Stage submitted(Look look) {
    var application = look.opened().application();
    var submittedAt = Optional.ofNullable(application.submittedAt()).orElse(look.now());
    return new Stage.Submitted(
        Dates.moment(submittedAt, look.now(), look.zone()),
        application.revision(),
        Owned.path(look.opened()) + "/submitted",
        Owned.path(look.opened()) + "/receipt");
  }

  /** The secretariat's, where a case comes as far as that. */
  private static Stream<Dated> check(Look look) {
    return look.opened().track().gaps().stream()
        .limit(1)
        .filter(gap -> !look.isKeptBack() || !gap.opensAt().isAfter(lastLevel(look)))
        .map(gap -> {
          var days = Spans.days(gap, look.zone());
          return new Dated(gap.opensAt(), new Stage.Checked(step(gap, look.now()), days, null));
        });
  }

  private static Instant lastLevel(Look look) {
    return look.standings().getLast().window().opensAt();
  }

  private Stream<Dated> levels(Look look) {
    return look.standings().stream()
        .map(it -> new Dated(it.window().opensAt(), atLevel(it, look.now(), look.zone())));
  }

  private static Stage reviewed(Look look) {
    var track = look.opened().track();
    var review = track.reviewLevel();
    return new Stage.Reviewed(
        step(review.window(), look.now()),
        review.title(),
        Spans.days(review.window(), look.zone()),
        track.panel().cardsPerCase());
  }

  /** The publicity and the end. */
  private List<Stage> outcome(Look look) {
    var zone = look.zone();
    var later = words.say("page.progress.later");
    if (!(look.result() instanceof Decided decided)) {
      return List.of(
          new Stage.Published(Step.TO_COME, later, null),
          new Stage.Decided(Step.TO_COME, later, null));
    }
    var opened = look.opened();
    var list = "/publicity/" + opened.campaign().id() + "/" + opened.track().id();
    var finalAt = decided.finalAt();
    return List.of(
        new Stage.Published(
            step(decided.objections(), look.now()), Spans.days(decided.objections(), zone), list),
        new Stage.Decided(
            finalAt == null ? Step.TO_COME : Step.DONE,
            finalAt == null ? later : Dates.day(finalAt, look.now(), zone),
            Owned.path(opened) + "/result"));
  }

  private Stage atLevel(Standing standing, Instant now, ZoneId zone) {
    return new Stage.AtLevel(
        standing.fate() == null ? step(standing.window(), now) : Step.DONE,
        standing.level().title(),
        words.office(standing.unit()),
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

  private static Step step(Window window, Instant now) {
    if (now.isBefore(window.opensAt())) {
      return Step.TO_COME;
    }
    return now.isBefore(window.closesAt()) ? Step.NOW : Step.DONE;
  }
}
