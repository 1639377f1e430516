package pingyou.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What still stands in the way of an act: faults of a form, obstacles of a batch. */
public final class Faults {
  private Faults() {}

  /** A fault of one field, worded short: {@code 身份证号：出生日期不存在}. */
  public record Problem(String field, String text) {}

  /**
   * Something that keeps a batch from being sent.
   *
   * @param fault name and fault: {@code 潘丙三：平台没有接入}
   * @param fact the fact, where there is no clause
   * @param repairs one or two links that put it right
   */
  public record Obstacle(
      String fault, @Nullable String fact, @Nullable Basis basis, List<Link> repairs) {}
}
