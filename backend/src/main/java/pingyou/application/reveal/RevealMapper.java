package pingyou.application.reveal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.application.Viewer.Standing;

interface RevealMapper {
  void insert(Ticket ticket);

  @Nullable Ticket lock(@Param("id") UUID id);

  int markOpened(@Param("id") UUID id, @Param("now") Instant now);

  List<Look> looks(@Param("application") UUID application);

  /** A look that was asked for and not given yet. */
  record Ticket(
      UUID id,
      String campaign,
      UUID application,
      UUID submission,
      String field,
      UUID person,
      Standing standing,
      String reason,
      Instant requestedAt) {}
}
