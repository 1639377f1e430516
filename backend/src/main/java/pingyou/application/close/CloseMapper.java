package pingyou.application.close;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface CloseMapper {
  /** The last one that each city set, in the order of the cities' codes. */
  List<CloseRow> last(@Param("campaign") String campaign, @Param("track") String track);

  @Nullable CloseRow lastOf(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("region") String region);

  void insert(CloseRow row);
}
