package pingyou.person;

import java.time.Instant;
import java.util.List;
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

  @Nullable Misses misses(@Param("person") UUID person);

  /** Counts one more, from one again where the first lies at or before {@code over}. */
  void miss(@Param("person") UUID person, @Param("now") Instant now, @Param("over") Instant over);

  void forget(@Param("person") UUID person);

  /** Wrong codes of one person since an instant. */
  record Misses(int wrong, Instant since) {}

  List<InvitationRow> ofCampaign(@Param("campaign") String campaign);

  int cancel(@Param("id") UUID id, @Param("campaign") String campaign, @Param("now") Instant now);

  void redeem(@Param("id") UUID id, @Param("person") UUID person, @Param("now") Instant now);
}
