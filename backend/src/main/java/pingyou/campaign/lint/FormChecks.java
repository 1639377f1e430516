package pingyou.campaign.lint;

import java.util.List;
import java.util.regex.Pattern;
import pingyou.campaign.Track;
import pingyou.campaign.form.Aspect;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Head;
import pingyou.campaign.form.Section;
import pingyou.campaign.rubric.Indicator;

/** Cells that are missing, and cells that say less than their clause. */
final class FormChecks {
  private static final Pattern ABOUT = Pattern.compile("[0-9]+\\s*字左右");
  private static final Pattern MEGA = Pattern.compile("[0-9]+\\s*M(?![A-Za-z])");
  private static final Pattern AND_SO_ON = Pattern.compile("等[。；，、]?$");
  private static final Pattern HAND_IN = Pattern.compile("填报|提交");
  private static final String OTHER = "其他";

  private final Track track;
  private final String path;

  FormChecks(Track track, String path) {
    this.track = track;
    this.path = path;
  }

  void check(Notes notes) {
    for (var section : track.form().sections()) {
      section.fields().forEach(it -> check(section, it, notes));
    }
    var name = track.form().inLists().name();
    if (track.form().fields().stream().noneMatch(it -> it.head().id().equals(name))) {
      notes.ask(Check.NAME_CELL, path + "form", null, "form", track.form().title());
    }
    for (var group : track.rubric().groups()) {
      for (var indicator : group.indicators()) {
        if (HAND_IN.matcher(indicator.text()).find() && !hasCell(indicator)) {
          notes.ask(
              Check.INDICATOR_WITHOUT_CELL,
              path + "rubric/groups/" + group.id() + "/indicators/" + indicator.id(),
              indicator.clause(),
              "title",
              indicator.title(),
              "form",
              track.form().title());
        }
      }
    }
  }

  private void check(Section section, Field field, Notes notes) {
    var head = field.head();
    var at = path + "form/sections/" + section.id() + "/fields/" + head.id();
    switch (field) {
      case Field.LongText it when it.soft() == null && says(ABOUT, head) ->
          notes.ask(Check.ABOUT_LENGTH, at, head.clause(), "label", head.label());
      case Field.Choice(var _, var options, var _)
          when says(AND_SO_ON, head) && !options.contains(OTHER) ->
          notes.ask(Check.OPEN_LIST, at, head.clause(), "label", head.label());
      case Field.Attachment it when says(MEGA, head) ->
          notes.ask(
              Check.MEGABYTES,
              at,
              head.clause(),
              "label",
              head.label(),
              "megabytes",
              String.valueOf(it.megabytes()));
      default -> {
        // The other kinds say nothing that could be read in two ways.
      }
    }
  }

  private static boolean says(Pattern pattern, Head head) {
    var clause = head.clause();
    return clause != null && clause.quote() != null && pattern.matcher(clause.quote()).find();
  }

  private boolean hasCell(Indicator indicator) {
    return track.form().fields().stream()
        .anyMatch(field -> words(field).stream().anyMatch(it -> it.contains(indicator.title())));
  }

  private static List<String> words(Field field) {
    var clause = field.head().clause();
    var place = clause == null ? "" : clause.place();
    return field instanceof Field.LongText it
        ? List.of(
            field.head().label(),
            place,
            String.join("、", it.aspects().stream().map(Aspect::title).toList()))
        : List.of(field.head().label(), place);
  }
}
