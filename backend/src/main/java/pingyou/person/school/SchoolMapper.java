package pingyou.person.school;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.person.school.School.Standing;

interface SchoolMapper {
  List<SchoolName> names(@Param("campaign") String campaign, @Param("county") String county);

  List<School> findAll(@Param("ids") List<UUID> ids);

  /** Every name of these schools, that under which each is known first. */
  List<Name> namesOf(@Param("ids") Collection<UUID> ids);

  /** A name of a school. */
  record Name(UUID school, String county, String name) {}

  @Nullable School find(@Param("id") UUID id);

  @Nullable School byKey(
      @Param("campaign") String campaign,
      @Param("county") String county,
      @Param("nameKey") String nameKey);

  @Nullable SchoolRow lockByKey(
      @Param("campaign") String campaign,
      @Param("county") String county,
      @Param("nameKey") String nameKey);

  List<School> inStanding(
      @Param("campaign") String campaign,
      @Param("county") String county,
      @Param("standing") Standing standing);

  @Nullable SchoolRow lock(@Param("id") UUID id);

  void insert(SchoolRow row);

  void setName(@Param("id") UUID id, @Param("name") String name, @Param("nameKey") String nameKey);

  void confirm(@Param("id") UUID id);

  void mergeAll(@Param("school") UUID school, @Param("into") UUID into);
}
