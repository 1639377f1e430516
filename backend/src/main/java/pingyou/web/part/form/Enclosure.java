package pingyou.web.part.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links and files that belong to an answer.
 *
 * @param handover what was handed over outside of this program; absent if nothing was
 */
public record Enclosure(List<Entry> entries, @Nullable Handover handover) {
  public static final Enclosure NOTHING = new Enclosure(List.of(), null);

  /**
   * A link or a file.
   *
   * @param size of a file, {@code 1.2 MB}; absent for a link
   * @param note what it proves; absent while nobody said
   */
  public record Entry(
      String title, String href, @Nullable String size, @Nullable String note, boolean original) {
    public boolean isFile() {
      return size != null;
    }
  }

  /**
   * An attachment that its owner says is handed over.
   *
   * @param takenBack why the record that it is there was taken back; absent if it wasn't
   */
  public record Handover(String note, boolean received, @Nullable String takenBack) {}

  public boolean isNothing() {
    return entries.isEmpty() && handover == null;
  }
}
