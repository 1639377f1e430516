package pingyou.recommendation.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface PaperMapper {
  /** Locks the row; a new one is inserted before. */
  @Nullable PaperRow lock(
      @Param("campaign") String campaign,
      @Param("paper") String paper,
      @Param("region") String region);

  @Nullable PaperRow find(
      @Param("campaign") String campaign,
      @Param("paper") String paper,
      @Param("region") String region);

  /** How far all papers of a campaign are. */
  List<Progress> all(@Param("campaign") String campaign);

  void insert(PaperRow row);

  int update(@Param("row") PaperRow row, @Param("version") int version);

  void insertChange(Change change);

  List<Waiver> waivers(@Param("campaign") String campaign);

  void insertWaiver(Waiver waiver);

  int withdraw(
      @Param("id") UUID id,
      @Param("person") UUID person,
      @Param("at") Instant at,
      @Param("reason") String reason);

  /** How far a paper is; it has no version before anything was written. */
  record Progress(String paper, String region, int version, @Nullable Instant completedAt) {}

  /** A change of one cell; old and new are sealed where the cell is. */
  record Change(
      UUID id,
      String campaign,
      UUID paper,
      String field,
      UUID person,
      Instant at,
      int version,
      String oldValue,
      String newValue,
      boolean sealed) {}
}
