package pingyou.person.session;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface SessionMapper {
  void insert(
      @Param("tokenHash") String tokenHash,
      @Param("person") UUID person,
      @Param("csrf") String csrf,
      @Param("now") Instant now);

  @Nullable Session find(
      @Param("tokenHash") String tokenHash,
      @Param("seenAfter") Instant seenAfter,
      @Param("openedAfter") Instant openedAfter);

  void noteUse(
      @Param("tokenHash") String tokenHash,
      @Param("now") Instant now,
      @Param("before") Instant before);

  void deleteDead(
      @Param("person") UUID person,
      @Param("seenAfter") Instant seenAfter,
      @Param("openedAfter") Instant openedAfter);

  void delete(@Param("tokenHash") String tokenHash);

  void deleteAll(@Param("person") UUID person);
}
