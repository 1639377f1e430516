package pingyou.intake.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pingyou.notice.wording.Wording;
import pingyou.workbook.Layout;

/** Words the layout of a kind: {@code import.<kind>.<column>.head} and {@code .hint}. */
final class Headings {
  private final Wording wording;

  Headings(Wording wording) {
    this.wording = wording;
  }

  /**
   * A column by its id.
   *
   * @param width in characters
   * @param values of its drop-down; none: it takes any text
   */
  record Asked(String id, int width, List<String> values, boolean required) {
    Asked {
      values = List.copyOf(values);
    }
  }

  Layout layout(String kind, List<Asked> asked) {
    var columns = asked.stream().map(it -> column(kind, it)).toList();
    var notes = new ArrayList<String>();
    Stream.of("import.guide", "import." + kind + ".guide")
        .flatMap(it -> wording.say(it).lines())
        .forEach(notes::add);
    columns.forEach(it -> notes.add(note(it)));
    return new Layout(
        wording.say("import." + kind + ".title"),
        wording.say("import.sheet.guide"),
        wording.say("import.sheet.choices"),
        wording.say("import.sheet.faults"),
        columns,
        notes);
  }

  private Layout.Column column(String kind, Asked asked) {
    var key = "import." + kind + "." + asked.id();
    return new Layout.Column(
        wording.say(key + ".head"),
        wording.say(key + ".hint"),
        asked.width(),
        asked.values(),
        asked.required());
  }

  private String note(Layout.Column column) {
    var key = column.required() ? "import.guide-required" : "import.guide-optional";
    return wording.say(key, Map.of("head", column.heading(), "hint", column.hint()));
  }
}
