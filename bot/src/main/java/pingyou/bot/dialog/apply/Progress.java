package pingyou.bot.dialog.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pingyou.application.Application;
import pingyou.application.close.StatedClose;
import pingyou.bot.dialog.turn.Course;
import pingyou.bot.dialog.turn.Line;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Section;
import pingyou.notice.wording.Dates;

/** Where the person's applications stand. */
public final class Progress {
  private Progress() {}

  /** As far as the forms themselves tell. */
  public static List<Line> lines(View view) {
    return lines(view, List.of());
  }

  /**
   * Whether others know more of how something stands: it counts and is closed, or a city ends it.
   */
  public static boolean isKnownToOthers(View view) {
    return view.begun().stream()
        .anyMatch(it ->
            it.isOpen(view.moment())
                ? it.track().ownClose() != null
                : it.begun().status().counts());
  }

  /**
   * @param courses what became of those that are submitted and closed, and how the close of others
   *     came about
   */
  public static List<Line> lines(View view, List<Course> courses) {
    var lines = new ArrayList<Line>();
    for (var paper : view.begun()) {
      var course =
          courses.stream()
              .filter(it -> it.application().equals(paper.begun().id()))
              .findFirst()
              .orElseGet(() -> new Course(paper.begun().id(), List.of(), true));
      lines.addAll(lines(paper, view, course));
    }
    return lines.isEmpty() ? Openings.lines(view) : lines;
  }

  private static List<Line> lines(Paper paper, View view, Course course) {
    var lines = new ArrayList<Line>();
    var application = paper.begun();
    lines.add(standing(paper, application, view));
    lines.addAll(course.lines());
    if (paper.isOpen(view.moment())) {
      paper.track().form().sections().stream()
          .filter(section -> !asked(paper, section).isEmpty())
          .map(section -> section(paper, section))
          .forEach(lines::add);
    } else if (application.status().counts() && course.goesOn()) {
      nextLevel(paper, view).ifPresent(lines::add);
    }
    lines.add(Line.of("progress.page", "link", view.links().progress(application.id())));
    return lines;
  }

  private static Line standing(Paper paper, Application application, View view) {
    var at = application.submittedAt();
    var isOpen = paper.isOpen(view.moment());
    var key =
        switch (application.status()) {
          case DRAFT -> paper.missing().isEmpty() ? "progress.ready" : "progress.draft";
          case SUBMITTED ->
              application.changed() && isOpen ? "progress.changed" : "progress.submitted";
          case RETURNED -> "progress.returned";
          case WITHDRAWN -> isOpen ? "progress.withdrawn" : "progress.withdrawn-closed";
          case LAPSED -> "progress.lapsed";
          case EXCLUDED -> "progress.excluded";
        };
    return Line.of(
        key,
        "title",
        Showing.title(paper),
        "number",
        String.valueOf(application.number()),
        "time",
        at == null ? "" : Dates.time(at, paper.campaign().zone()),
        "deadline",
        Showing.deadline(paper),
        "count",
        Questions.digits(
            paper.reasons().isEmpty()
                ? Overview.missingFields(paper).size()
                : paper.reasons().size()));
  }

  /** That applying ends otherwise in the applicant's city, and since when it does. */
  public static Line closing(Paper paper, StatedClose close) {
    var zone = paper.campaign().zone();
    return Line.of(
        "progress.close",
        "city",
        close.city(),
        "time",
        Dates.time(close.setAt(), zone),
        "deadline",
        Dates.close(close.closesAt(), zone),
        "unset",
        Dates.close(close.unset(), zone));
  }

  private static Line section(Paper paper, Section section) {
    var asked = asked(paper, section);
    long done = asked.stream().filter(field -> isSettled(paper, field)).count();
    return Line.of(
        "progress.section",
        "title",
        section.title(),
        "done",
        String.valueOf(done),
        "count",
        Questions.digits(asked.size()));
  }

  private static boolean isSettled(Paper paper, Field field) {
    return paper.isWritten(field)
        ? !paper.isWrong(field)
        : !field.head().required() && !paper.isToBeAsked(field);
  }

  private static List<Field> asked(Paper paper, Section section) {
    return section.fields().stream()
        .filter(field -> Completeness.isAsked(field, paper.values()))
        .toList();
  }

  private static Optional<Line> nextLevel(Paper paper, View view) {
    var zone = paper.campaign().zone();
    return paper.levels().stream()
        .filter(level -> view.moment().at().isBefore(level.window().closesAt()))
        .findFirst()
        .map(level ->
            Line.of(
                "progress.level",
                "level",
                level.title(),
                "opens",
                Dates.time(level.window().opensAt(), zone),
                "closes",
                Dates.close(level.window().closesAt(), zone)));
  }
}
