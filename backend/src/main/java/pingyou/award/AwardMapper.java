package pingyou.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface AwardMapper {
  List<BallotRow> ballots(@Param("campaign") String campaign, @Param("track") String track);

  void insertBallot(
      @Param("it") BallotRow it, @Param("campaign") String campaign, @Param("track") String track);

  @Nullable DecisionRow decision(@Param("campaign") String campaign, @Param("track") String track);

  void insertDecision(DecisionRow it);

  void rewrite(@Param("decision") UUID decision, @Param("roll") String roll);

  void forgetObjections(@Param("decision") UUID decision);

  int openObjections(@Param("decision") UUID decision);

  @Nullable UUID finality(@Param("decision") UUID decision);

  void insertFinality(
      @Param("id") UUID id,
      @Param("of") Publicity of,
      @Param("person") UUID person,
      @Param("at") Instant at);
}
