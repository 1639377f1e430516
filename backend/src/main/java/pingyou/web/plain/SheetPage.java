package pingyou.web.plain;

import java.util.List;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.QrCode;

/**
 * Codes to be printed and cut apart ({@code sheet.jte}, and {@code sheetfile.jte} as a file).
 *
 * @param campaign its title
 * @param printedAt when they were made, worded
 */
public record SheetPage(
    Shell shell,
    String campaign,
    String title,
    List<String> facts,
    Link back,
    List<Unit> units,
    String printedAt) {
  public SheetPage {
    facts = List.copyOf(facts);
    units = List.copyOf(units);
  }

  /** A page. */
  public record Unit(String name, String count, List<Slip> slips) {
    public Unit {
      slips = List.copyOf(slips);
    }
  }

  /** What one person gets; {@code how} says in short lines what to do with it. */
  public record Slip(String name, String role, String code, QrCode qr, List<String> how) {
    public Slip {
      how = List.copyOf(how);
    }
  }
}
