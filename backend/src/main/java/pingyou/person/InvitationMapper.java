package pingyou.person;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface InvitationMapper {
  void insert(
      @Param("invited") Invited invited,
      @Param("it") Invitation it,
      @Param("name") String name,
      @Param("codeHash") String codeHash,
      @Param("now") Instant now);

  @Nullable InvitationRow lock(@Param("codeHash") String codeHash);

  void redeem(@Param("id") UUID id, @Param("person") UUID person, @Param("now") Instant now);
}
