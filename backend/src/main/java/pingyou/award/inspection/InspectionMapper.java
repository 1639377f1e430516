package pingyou.award.inspection;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

interface InspectionMapper {
  /** Oldest first. */
  List<Inspection> all(@Param("campaign") String campaign, @Param("track") String track);

  void insert(
      @Param("id") UUID id, @Param("note") Inspections.Note note, @Param("it") Inspection it);
}
