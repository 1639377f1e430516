package pingyou.bot.work;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pingyou.Backend;
import pingyou.application.Application;
import pingyou.application.Opened;
import pingyou.award.standing.Standing.Decided;
import pingyou.award.standing.Standing.NotReviewed;
import pingyou.bot.dialog.talk.Courses;
import pingyou.bot.dialog.turn.Course;
import pingyou.bot.dialog.turn.Line;
import pingyou.campaign.prize.Prize;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.notice.wording.Dates;
import pingyou.recommendation.desk.Standing;
import pingyou.recommendation.list.Fate;
import pingyou.store.Tx;

/** What became of a case, level by level, for the chat's {@code 进度}. */
public final class CaseCourses implements Courses {
  private final Backend backend;

  public CaseCourses(Backend backend) {
    this.backend = backend;
  }

  @Override
  public Course of(Tx tx, Application application, Moment moment) {
    var lines = new ArrayList<Line>();
    var keptBack = false;
    for (var standing : backend.recommendation.standings.of(tx, application)) {
      var fate = standing.fate();
      if (fate != null) {
        lines.add(level(standing, fate));
        keptBack |= !(fate instanceof Fate.Forwarded);
      }
    }
    if (keptBack) {
      return new Course(application.id(), lines, false);
    }
    var opened = backend.application.applications.opened(tx, application);
    if (backend.review.repairs.isFailing(tx, application.person(), application.id())) {
      lines.add(Line.of("progress.login-failed"));
    }
    var decision = decision(tx, application, opened);
    if (decision != null) {
      lines.add(decision);
      return new Course(application.id(), lines, false);
    }
    var closes = opened.track().reviewLevel().window().closesAt();
    var reviewed = !moment.at().isBefore(closes);
    if (reviewed) {
      lines.add(Line.of("progress.reviewed"));
    }
    return new Course(application.id(), lines, !reviewed);
  }

  private static Line level(Standing standing, Fate fate) {
    var values = Map.of("level", standing.level().title(), "unit", standing.unit());
    return switch (fate) {
      case Fate.Forwarded() -> new Line("progress.forwarded", values);
      case Fate.NotForwarded() -> new Line("progress.not-forwarded", values);
      case Fate.Declined(var reason) ->
          Line.of(
              "progress.declined",
              "level",
              standing.level().title(),
              "unit",
              standing.unit(),
              "reason",
              reason);
      case Fate.Silent() -> new Line("progress.silent", values);
    };
  }

  private @Nullable Line decision(Tx tx, Application application, Opened opened) {
    return switch (backend.award.standings.resultOf(tx, application.person(), application.id())) {
      case Outcome.Done<pingyou.award.standing.Standing>(Decided decided) ->
          decided(decided, opened);
      case Outcome.Done<pingyou.award.standing.Standing>(NotReviewed _) ->
          Line.of("progress.not-reviewed");
      case Outcome.Done<pingyou.award.standing.Standing> _ -> null;
      case Outcome.Refused<pingyou.award.standing.Standing> _ -> null;
    };
  }

  private Line decided(Decided decided, Opened opened) {
    boolean isFinal = decided.finalAt() != null;
    var prize = decided.prize();
    var won = isFinal ? "progress.final.prize" : "progress.proposed.prize";
    var none = isFinal ? "progress.final.none" : "progress.proposed.none";
    return Line.of(
        prize == null ? none : won,
        "result",
        result(opened, isFinal, prize),
        "lastDay",
        Dates.day(decided.objections().lastDay(opened.campaign().zone())));
  }

  /** In the words of what the track ends in. */
  private String result(Opened opened, boolean isFinal, @Nullable Prize prize) {
    var key =
        "award." + opened.track().award().outcome().word() + (isFinal ? ".final" : ".proposed");
    return prize == null
        ? backend.wording.say(key + ".none")
        : backend.wording.say(key + ".won", Map.of("prize", prize.title()));
  }
}
