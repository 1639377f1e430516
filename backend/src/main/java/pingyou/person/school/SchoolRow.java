package pingyou.person.school;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.person.school.School.Standing;

/** A row of the table: a school, or another name of the one it was merged into. */
record SchoolRow(
    UUID id,
    String campaign,
    String county,
    String name,
    String nameKey,
    Standing standing,
    @Nullable UUID mergedInto,
    Instant createdAt) {
  School school() {
    return new School(id, county, name, standing);
  }

  /** Whether this row is the school itself or another name of it. */
  boolean isNameOf(UUID school) {
    return id.equals(school) || school.equals(mergedInto);
  }

  /** A row that keeps this row's name as another name of {@code school}. */
  SchoolRow asNameOf(UUID school, UUID rowId, Instant now) {
    return new SchoolRow(rowId, campaign, county, name, nameKey, Standing.MERGED, school, now);
  }
}
