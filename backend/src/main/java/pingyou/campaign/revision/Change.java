package pingyou.campaign.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that two files of a campaign differ in: a map's entry that came, went or changed, or
 * the order of a map's entries. Texts, lists and maps are told as {@link Tree} does.
 *
 * @param path keys from the top of the file
 * @param before null if it wasn't there
 * @param after null if it isn't there any more
 */
public record Change(List<String> path, @Nullable Object before, @Nullable Object after) {
  public Change {
    path = List.copyOf(path);
  }

  /** The path as people read it: {@code tracks/teacher/applying/days}. */
  public String place() {
    return String.join("/", path);
  }

  String key() {
    return path.getLast();
  }
}
