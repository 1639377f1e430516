package pingyou.application.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface CredentialMapper {
  List<CredentialRow> ofApplication(@Param("application") UUID application);

  @Nullable CredentialRow find(
      @Param("application") UUID application, @Param("field") String field);

  void insert(
      @Param("id") UUID id,
      @Param("campaign") String campaign,
      @Param("application") UUID application,
      @Param("field") String field);

  void set(
      @Param("id") UUID id,
      @Param("password") @Nullable String password,
      @Param("mark") @Nullable UUID mark);

  void submit(@Param("id") UUID id, @Param("password") @Nullable String password);

  void wipeAt(@Param("application") UUID application, @Param("at") @Nullable Instant at);

  List<Instant> wipings(@Param("campaign") String campaign);

  List<UUID> toWipe(
      @Param("campaign") String campaign, @Param("now") Instant now, @Param("limit") int limit);

  void wipe(@Param("application") UUID application, @Param("now") Instant now);
}
