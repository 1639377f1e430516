package pingyou.bot.rehearsal;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How far a rehearsal is: a bar on a terminal, a line for each tenth elsewhere. */
public final class ProgressBar {
  private static final int WIDTH = 30;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final PrintWriter out;
  private final boolean isTerminal;
  private final ZoneId zone;
  private int told = -1;

  public ProgressBar(PrintWriter out, boolean isTerminal, ZoneId zone) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.zone = zone;
  }

  /**
   * @param now business time
   */
  public void at(Instant now, int done, int known) {
    int filled = known == 0 ? 0 : done * WIDTH / known;
    if (isTerminal) {
      out.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] ");
      out.print(DAY.format(now.atZone(zone)) + "  " + done + "/" + known);
      if (done == known) {
        out.println();
      }
    } else if (filled / 3 > told) {
      told = filled / 3;
      out.println(DAY.format(now.atZone(zone)) + "  " + done + "/" + known);
    }
    out.flush();
  }
}
