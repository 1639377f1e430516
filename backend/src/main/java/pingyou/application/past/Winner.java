package pingyou.application.past;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.eligible.PastRule.Kind;

/**
 * A winner of an earlier year.
 *
 * @param region GB/T 2260 code of the region itself, or of the county in which the school lies
 * @param school its record, after merging; null for a region
 */
public record Winner(
    UUID id,
    int year,
    Kind kind,
    String region,
    @Nullable UUID school,
    String name,
    List<String> aliases) {
  public Winner {
    aliases = List.copyOf(aliases);
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /** Whether it is the same winner, whatever its row. */
  boolean isOf(int otherYear, Kind otherKind, String otherRegion, @Nullable UUID otherSchool) {
    return year == otherYear
        && kind == otherKind
        && (school == null ? region.equals(otherRegion) : school.equals(otherSchool));
  }
}
