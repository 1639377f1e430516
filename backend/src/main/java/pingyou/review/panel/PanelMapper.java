package pingyou.review.panel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

interface PanelMapper {
  void prepare(@Param("campaign") String campaign, @Param("track") String track);

  String lock(@Param("campaign") String campaign, @Param("track") String track);

  void assigned(
      @Param("campaign") String campaign, @Param("track") String track, @Param("at") Instant at);

  List<Conflict> conflicts(@Param("campaign") String campaign);

  int declare(
      @Param("id") UUID id,
      @Param("it") Conflict it,
      @Param("by") UUID by,
      @Param("at") Instant at);
}
