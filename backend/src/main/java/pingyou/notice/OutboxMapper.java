package pingyou.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface OutboxMapper {
  void add(
      @Param("notice") Notice notice,
      @Param("content") String content,
      @Param("dueAt") Instant dueAt,
      @Param("writtenAt") Instant writtenAt);

  List<Outbox.UntoldRow> untold(@Param("person") UUID person, @Param("limit") int limit);

  void told(@Param("id") UUID id, @Param("now") Instant now);

  List<Trouble> troubles(@Param("campaign") String campaign, @Param("limit") int limit);

  List<Outbox.StateCount> states();

  @Nullable Instant oldestDue(@Param("now") Instant now);

  List<Outbox.HistoryRow> history(
      @Param("campaign") String campaign,
      @Param("people") Collection<UUID> people,
      @Param("kinds") Collection<String> kinds,
      @Param("limit") int limit);

  @Nullable Instant nextDue(@Param("after") Instant after);
}
