package pingyou.award.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pingyou.campaign.rule.Refusal;

/**
 * What a visit on site found.
 *
 * @param inspector who was there, as written
 * @param day of the visit, in the campaign's zone
 * @param note what was seen; asked for where it wasn't passed
 */
public record Inspection(
    UUID application, boolean passed, String inspector, LocalDate day, String note) {
  /** Characters of the names. */
  public static final int INSPECTOR_MAX = 60;

  /** Characters of the note. */
  public static final int NOTE_MAX = 1000;

  public Inspection {
    inspector = inspector.strip();
    note = note.strip();
  }

  /** Every reason why it can't be put on record; empty if it can. */
  public List<Refusal> faults(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (inspector.isEmpty() || isLonger(inspector, INSPECTOR_MAX)) {
      faults.add(refusal("inspector", INSPECTOR_MAX));
    }
    if (day.isAfter(today)) {
      faults.add(Refusal.of("award.visit.day").about("day"));
    }
    if ((!passed && note.isEmpty()) || isLonger(note, NOTE_MAX)) {
      faults.add(refusal("note", NOTE_MAX));
    }
    return faults;
  }

  private static boolean isLonger(String text, int max) {
    return text.codePointCount(0, text.length()) > max;
  }

  private static Refusal refusal(String field, int max) {
    return Refusal.of("award.visit." + field, "max", String.valueOf(max)).about(field);
  }
}
