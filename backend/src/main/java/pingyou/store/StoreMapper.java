package pingyou.store;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface StoreMapper {
  @Nullable String setting(@Param("name") String name);

  Instant now();

  void putSetting(@Param("name") String name, @Param("value") String value);

  void insertAudit(AuditRow row);
}
