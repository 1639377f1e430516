package pingyou.notice.timetable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

interface DutyMapper {
  List<Done> done(@Param("campaign") String campaign);

  void markDone(
      @Param("campaign") String campaign, @Param("done") Done done, @Param("now") Instant now);

  /** Makes sure that there is a lease to be taken; it begins as one that has ended. */
  void prepareLease(
      @Param("name") String name, @Param("owner") UUID owner, @Param("at") Instant at);

  /** Takes or prolongs the lease: 1, or 0 if another has it. */
  int lease(
      @Param("name") String name,
      @Param("owner") UUID owner,
      @Param("now") Instant now,
      @Param("until") Instant until);

  /** An instant of a duty that is done. */
  record Done(String duty, Instant scheduledAt) {}
}
