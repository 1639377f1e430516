package pingyou.bot.wechat;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface InboxMapper {
  @Nullable String reply(@Param("key") String key);

  void insert(Inbox.Row row);

  int emptyReplies(@Param("before") Instant before, @Param("limit") int limit);

  int dropBefore(@Param("before") Instant before, @Param("limit") int limit);
}
