package pingyou.web.desk;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.WorkingList.Line;
import pingyou.web.frame.Words;

/** A desk as a table for a spreadsheet, in UTF-8 with its mark. */
final class Csv {
  private final Words words;

  Csv(Words words) {
    this.words = words;
  }

  String of(Desk desk) {
    var head = "\ufeff" + words.say("page.desk.csv") + "\r\n";
    return desk.lines().stream().map(this::row).collect(Collectors.joining("\r\n", head, "\r\n"));
  }

  private String row(Line line) {
    var it = line.candidate();
    var state = words.say("page.desk.list." + DeskPages.lower(line.state()));
    return Stream.of(
            Objects.toString(line.rank(), ""), it.number(), it.applicant(), it.school(), state)
        .map(Csv::cell)
        .collect(Collectors.joining(","));
  }

  /** Quoted; a text that a spreadsheet would reckon with stays a text. */
  private static String cell(String value) {
    var text = value.matches("(?s)[=+@\t-].*") ? "'" + value : value;
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
