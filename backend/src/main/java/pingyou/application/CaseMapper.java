package pingyou.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface CaseMapper {
  /** Of these regions; of all where none is named. */
  List<CaseRow> counting(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("regions") Collection<String> regions);

  /** Of a track, or the one application. */
  List<CaseRow> listed(
      @Param("campaign") @Nullable String campaign,
      @Param("track") @Nullable String track,
      @Param("application") @Nullable UUID application);

  int countDrafts(@Param("campaign") String campaign, @Param("track") String track);

  List<CaseRow> findAll(@Param("applications") Collection<UUID> applications);
}
