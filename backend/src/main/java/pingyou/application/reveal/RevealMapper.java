package pingyou.application.reveal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface RevealMapper {
  void insert(Ticket ticket);

  @Nullable Ticket lock(@Param("id") UUID id);

  int markOpened(@Param("id") UUID id, @Param("now") Instant now);

  List<Look> looks(@Param("application") UUID application);
}
