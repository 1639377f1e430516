package pingyou.application.close;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface RoundMapper {
  /** The last one that each city set, in the order of the cities' codes. */
  List<RoundRow> last(@Param("campaign") String campaign, @Param("track") String track);

  @Nullable RoundRow lastOf(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("region") String region);

  void insert(RoundRow row);
}
