package pingyou.review;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface CardMapper {
  @Nullable CardRow find(@Param("id") UUID id);

  @Nullable CardRow lock(@Param("id") UUID id);

  List<CardRow> ofReviewer(@Param("campaign") String campaign, @Param("reviewer") UUID reviewer);

  List<CardRow> ofTrack(@Param("campaign") String campaign, @Param("track") String track);

  List<CardRow> ofCase(@Param("application") UUID application);

  int countLive(@Param("application") UUID application, @Param("reviewer") UUID reviewer);

  void insert(CardRow row);

  int save(CardRow row);
}
