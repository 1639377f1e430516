package pingyou.application.ruling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface CorrectionMapper {
  void insert(@Param("it") Correction it, @Param("campaign") String campaign);

  void insertReason(
      @Param("correction") UUID correction,
      @Param("campaign") String campaign,
      @Param("field") String field,
      @Param("reason") String reason);

  void markReturned(@Param("application") UUID application);

  @Nullable Row last(@Param("application") UUID application);

  List<Reason> reasons(@Param("correction") UUID correction);

  /** A stored return without its reasons. */
  record Row(UUID id, UUID submission, UUID person, Instant at, Instant receivedAt) {}

  /** Why one field is to be corrected. */
  record Reason(String field, String reason) {}
}
