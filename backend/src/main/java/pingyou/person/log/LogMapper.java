package pingyou.person.log;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface LogMapper {
  List<Entry> before(
      @Param("campaign") String campaign,
      @Param("before") @Nullable UUID before,
      @Param("limit") int limit);
}
