package pingyou.web.plain;

import java.util.List;
import pingyou.web.part.Banner;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;

/**
 * What was read of an uploaded workbook ({@code trial.jte}).
 *
 * @param title the file's name
 * @param faults what is wrong, cell by cell; none: it can be saved
 * @param more what isn't shown; empty if all is
 */
public record TrialPage(
    Shell shell,
    List<String> where,
    String title,
    Link back,
    Said said,
    List<Fault> faults,
    String more,
    Table read,
    Act act) {
  public TrialPage {
    faults = List.copyOf(faults);
  }

  /** What came of it, in a clause and some sentences. */
  public record Said(Banner banner, String bold, List<String> sentences) {
    public Said {
      sentences = List.copyOf(sentences);
    }
  }

  /** What is wrong with a cell; rows count from 1, as in a spreadsheet. */
  public record Fault(int row, String column, String why) {}

  /** The first lines as they were read. */
  public record Table(String title, List<String> heads, List<List<String>> rows) {
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The button.
   *
   * @param said what is to be known of it
   * @param saves whether it sends the form; else it leads somewhere
   */
  public record Act(String href, String verb, String said, boolean saves) {}
}
