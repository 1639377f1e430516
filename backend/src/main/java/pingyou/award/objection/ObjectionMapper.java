package pingyou.award.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import pingyou.award.objection.Objection.Finding;

interface ObjectionMapper {
  void insert(ObjectionRow row);

  List<ObjectionRow> ofDecision(@Param("decision") UUID decision);

  int answer(
      @Param("id") UUID id,
      @Param("finding") Finding finding,
      @Param("reply") String reply,
      @Param("person") UUID person,
      @Param("now") Instant now);
}
