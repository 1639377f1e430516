package pingyou.review.login;

import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface LoginMapper {
  @Nullable FailureRow find(@Param("application") UUID application);

  void put(FailureRow row);
}
