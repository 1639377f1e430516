package pingyou.web.desk;

import java.util.Objects;
import pingyou.recommendation.desk.Desk;
import pingyou.web.frame.Spreadsheet;
import pingyou.web.frame.Words;

/** A desk as a table for a spreadsheet. */
final class Csv {
  private final Words words;

  Csv(Words words) {
    this.words = words;
  }

  Spreadsheet of(Desk desk) {
    var table = new Spreadsheet(words.say("page.desk.csv"));
    for (var line : desk.lines()) {
      var it = line.candidate();
      var state = words.say("page.desk.list." + DeskRows.lower(line.state()));
      table.row(Objects.toString(line.rank(), ""), it.number(), it.applicant(), it.school(), state);
    }
    return table;
  }
}
