package pingyou.person;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface PersonMapper {
  @Nullable Person person(@Param("appId") String appId, @Param("openid") String openid);

  UUID owner(@Param("appId") String appId, @Param("openid") String openid);

  void insertAccount(
      @Param("appId") String appId, @Param("openid") String openid, @Param("person") UUID person);

  void insertPerson(@Param("id") UUID id);

  @Nullable Person find(@Param("id") UUID id);

  @Nullable Contact contact(@Param("person") UUID person);

  void noteFollowing(
      @Param("appId") String appId,
      @Param("openid") String openid,
      @Param("following") boolean following,
      @Param("at") Instant at);

  void rename(@Param("id") UUID id, @Param("name") String name);
}
