package pingyou.application.past;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.eligible.PastRule.Kind;

interface PastMapper {
  List<WinnerRow> standing(@Param("campaign") String campaign);

  void insert(@Param("campaign") String campaign, @Param("row") WinnerRow row, @Param("by") By by);

  int strike(@Param("id") UUID id, @Param("reason") String reason, @Param("by") By by);

  List<LikenessRuling> rulings(@Param("campaign") String campaign);

  void insertRuling(@Param("campaign") String campaign, @Param("it") LikenessRuling it);

  /** Who does it, null for the installation itself, and when. */
  record By(@Nullable UUID person, Instant at) {}

  /** Other names stand in one text. */
  record WinnerRow(
      UUID id,
      int year,
      Kind kind,
      String region,
      @Nullable UUID school,
      String name,
      String aliases) {}
}
