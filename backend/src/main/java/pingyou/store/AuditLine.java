package pingyou.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act that others rely on. It is written in the transaction of the act.
 *
 * @param act what was done, as {@code application.submit}
 * @param campaign the competition, absent for acts on the installation
 * @param subject the row acted on
 * @param at business time
 * @param detail surrogate ids and field names; never personal values
 */
public record AuditLine(
    Actor actor,
    String act,
    @Nullable String campaign,
    @Nullable UUID subject,
    Instant at,
    Map<String, String> detail) {
  public AuditLine {
    detail = Map.copyOf(detail);
  }
}
