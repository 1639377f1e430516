package pingyou.bot;

import org.junit.jupiter.api.Nested;

/** The journey of the main job on the four tracks of both rulebooks, each to its outcome. */
final class CompetitionIT {
  /** Guizhou's teachers, to their prizes. */
  @Nested
  final class Teachers extends TeacherSeason {}

  /** Guizhou's schools beside them, to the shortlist and the visits. */
  @Nested
  final class Schools extends SchoolSeason {}

  /** Shanxi's regions and schools, to the places that it reports to the ministry. */
  @Nested
  final class RegionsAndSchools extends ShanxiSeason {}
}
