package pingyou.application.draft;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import pingyou.application.Status;
import pingyou.application.answer.Facts;

interface DraftMapper {
  int written(@Param("it") Written it, @Param("facts") Facts facts);

  String content(@Param("submission") UUID submission);

  /** What is noted of a written application that has this version. */
  record Written(UUID id, int version, Status status, boolean changed, Instant savedAt) {}
}
