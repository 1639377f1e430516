package pingyou.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface RoleMapper {
  List<Grant> ofPerson(@Param("person") UUID person);

  List<Grant> holders(
      @Param("campaign") String campaign,
      @Param("role") Role role,
      @Param("unit") @Nullable String unit);

  List<Grant> lockHolders(@Param("campaign") String campaign, @Param("role") Role role);

  @Nullable Grant lock(@Param("id") UUID id);

  void insert(Grant grant);

  void revoke(@Param("id") UUID id, @Param("now") Instant now);
}
