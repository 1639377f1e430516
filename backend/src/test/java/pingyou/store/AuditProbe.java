package pingyou.store;

import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads audit lines for tests, by SQL of their own. */
interface AuditProbe {
  @Select(
      "SELECT id, actor_kind, actor_id, act, campaign, subject, at, detail, line_hash FROM audit"
          + " WHERE subject = #{subject}")
  AuditRow find(@Param("subject") UUID subject);
}
