package pingyou.recommendation.quota;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.chain.Unit;

interface QuotaMapper {
  /** The last one of each unit of a level, in the order of the regions' codes. */
  List<QuotaRow> last(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("level") String level);

  @Nullable QuotaRow lastOf(Unit unit);

  void insert(QuotaRow row);
}
