package pingyou.campaign.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;

/** The figures that reviewers look up: those of the form against those of the scoring table. */
final class ReadingChecks {
  private final Track track;
  private final String path;
  private final List<Field.ReviewerOwned> cells;

  ReadingChecks(Track track, String path) {
    this.track = track;
    this.path = path;
    this.cells =
        track.form().fields().stream()
            .filter(Field.ReviewerOwned.class::isInstance)
            .map(Field.ReviewerOwned.class::cast)
            .toList();
  }

  void checkUnscored(Notes notes) {
    for (var reading : track.rubric().unscored()) {
      var clause =
          cells.stream()
              .filter(it -> it.readings().contains(reading.id()))
              .flatMap(it -> Stream.ofNullable(it.head().clause()))
              .findFirst()
              .orElse(null);
      notes.ask(
          Check.READING_UNSCORED,
          path + "rubric/unscored/" + reading.id(),
          clause,
          "label",
          reading.label());
    }
  }

  void check(Group group, Indicator indicator, String at, Notes notes) {
    var counted = indicator.rule().readings();
    var left = indicator.readings().stream().filter(it -> !counted.contains(it)).toList();
    if (!counted.isEmpty() && !left.isEmpty()) {
      ask(Check.READING_UNCOUNTED, indicator, left, at, notes);
    }
    var without = indicator.readings().stream().filter(it -> !hasCell(it)).toList();
    boolean othersHave =
        group.indicators().stream().flatMap(it -> it.readings().stream()).anyMatch(this::hasCell);
    if (othersHave && !without.isEmpty()) {
      ask(Check.READING_WITHOUT_CELL, indicator, without, at, notes);
    }
  }

  private boolean hasCell(Reading reading) {
    return cells.stream().anyMatch(it -> it.readings().contains(reading.id()));
  }

  private static void ask(
      Check check, Indicator indicator, List<Reading> readings, String at, Notes notes) {
    var labels = readings.stream().map(Reading::label).collect(Collectors.joining("、"));
    notes.ask(check, at, indicator.clause(), "title", indicator.title(), "labels", labels);
  }
}
