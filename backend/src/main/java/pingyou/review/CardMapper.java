package pingyou.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface CardMapper {
  @Nullable CardRow find(@Param("id") UUID id);

  @Nullable CardRow lock(@Param("id") UUID id);

  List<CardRow> ofReviewer(@Param("campaign") String campaign, @Param("reviewer") UUID reviewer);

  List<CardRow> ofOffice(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("level") String level,
      @Param("region") String region);

  List<Instant> extensions(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("level") String level,
      @Param("region") String region);

  List<CardRow> ofCase(@Param("application") UUID application, @Param("level") String level);

  List<CardRow> ofPair(@Param("application") UUID application, @Param("reviewer") UUID reviewer);

  void insert(CardRow row);

  int save(CardRow row);
}
