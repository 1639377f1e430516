package pingyou.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface CaseMapper {
  List<CaseRow> counting(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("county") @Nullable String county);

  List<CaseRow> findAll(@Param("applications") Collection<UUID> applications);
}
