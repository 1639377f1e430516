package pingyou.bot.dialog;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface ConversationMapper {
  void insert(
      @Param("appId") String appId, @Param("openid") String openid, @Param("now") Instant now);

  /** The step, empty before the first; null if there is no row. */
  @Nullable String lock(@Param("appId") String appId, @Param("openid") String openid);

  @Nullable String step(@Param("appId") String appId, @Param("openid") String openid);

  void update(
      @Param("appId") String appId,
      @Param("openid") String openid,
      @Param("step") String step,
      @Param("now") Instant now);
}
