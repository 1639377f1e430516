package pingyou.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface StoreMapper {
  @Nullable String setting(@Param("name") String name);

  void putSetting(@Param("name") String name, @Param("value") String value);

  void insertAudit(AuditRow row);
}
