package pingyou.application.enclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface EnclosureMapper {
  void insertFile(FileRow row);

  @Nullable FileRow file(@Param("id") UUID id);

  int countFiles(@Param("application") UUID application);

  void deleteFiles(@Param("application") UUID application);

  void insertReceipt(Received receipt);

  @Nullable Received receipt(@Param("application") UUID application, @Param("field") String field);

  @Nullable Received lastReceipt(
      @Param("application") UUID application, @Param("field") String field);

  int takeBack(
      @Param("id") UUID id,
      @Param("person") UUID person,
      @Param("at") Instant at,
      @Param("reason") String reason);

  /** Answers to these fields, with when they were written last, the oldest first. */
  List<Asked> asked(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("fields") Collection<String> fields,
      @Param("limit") int limit);

  /** That something is said to be handed over. */
  record Asked(UUID application, String field, Instant at) {}
}
