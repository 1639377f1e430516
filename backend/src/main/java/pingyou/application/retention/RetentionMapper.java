package pingyou.application.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

interface RetentionMapper {
  List<UUID> toForget(
      @Param("campaign") String campaign, @Param("track") String track, @Param("limit") int limit);

  void blankAnswers(
      @Param("application") UUID application, @Param("fields") Collection<String> fields);

  void blankChanges(
      @Param("application") UUID application, @Param("fields") Collection<String> fields);

  void deletePersonal(@Param("application") UUID application);

  List<Filed> submissions(@Param("application") UUID application);

  void blank(@Param("submission") UUID submission, @Param("content") String content);

  void release(@Param("application") UUID application);

  void mark(@Param("application") UUID application, @Param("now") Instant now);

  /** A submission and what stands in it. */
  record Filed(UUID id, String content) {}
}
