package pingyou.web.frame;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pingyou.web.http.Answer;

/**
 * A table for a spreadsheet: comma-separated, in UTF-8 with its mark, every cell quoted. A text
 * that a spreadsheet would reckon with stays a text.
 */
public final class Spreadsheet {
  /** Full-width signs begin a formula as well where the keyboard gives them. */
  private static final Pattern RECKONED =
      Pattern.compile("^[\\s\\x00]*[=+@\\uff1d\\uff0b\\uff0d\\uff20-].*", Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder("\ufeff");

  /** Without titles of columns at its top. */
  public Spreadsheet() {}

  /**
   * @param head the titles of the columns, divided by commas
   */
  public Spreadsheet(String head) {
    row(head.split(",", -1));
  }

  public Spreadsheet row(String... cells) {
    text.append(
        Arrays.stream(cells).map(Spreadsheet::cell).collect(Collectors.joining(",", "", "\r\n")));
    return this;
  }

  private static String cell(String value) {
    var text = RECKONED.matcher(value).matches() ? "'" + value : value;
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  public String text() {
    return text.toString();
  }

  public Answer as(String fileName) {
    return new Answer.Download(fileName, "text/csv; charset=utf-8", text());
  }
}
