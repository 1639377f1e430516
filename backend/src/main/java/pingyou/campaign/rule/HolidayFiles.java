package pingyou.campaign.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;

/** Reads {@code <year>.csv} of a folder, all years there are. */
public final class HolidayFiles {
  private HolidayFiles() {}

  /**
   * @throws UncheckedIOException if a file can't be read
   * @throws IllegalArgumentException if a line can't be read; the message names it
   */
  public static WorkingDays read(Path folder) {
    var off = new HashSet<LocalDate>();
    var worked = new HashSet<LocalDate>();
    try (var files = Files.newDirectoryStream(folder, "*.csv")) {
      for (var file : files) {
        var year = WorkingDays.parse(Files.readAllLines(file));
        off.addAll(year.off());
        worked.addAll(year.worked());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WorkingDays(off, worked);
  }
}
