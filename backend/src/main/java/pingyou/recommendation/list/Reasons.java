package pingyou.recommendation.list;

import java.util.List;
import java.util.regex.Pattern;
import pingyou.campaign.rule.Refusal;

/** Reasons that officials and the secretariat give; whom they concern is told them. */
public final class Reasons {
  /** Characters. */
  public static final int MAX = 200;

  /** Phone and ID numbers, which no message carries. */
  private static final Pattern NUMBER = Pattern.compile("\\d{11}");

  private Reasons() {}

  /** Why a reason can't be kept as it is; empty if it can. */
  public static List<Refusal> faults(String reason) {
    var text = reason.strip();
    int length = text.codePointCount(0, text.length());
    if (length == 0) {
      return List.of(Refusal.of("recommendation.reason.missing").about("reason"));
    }
    if (NUMBER.matcher(text).find()) {
      return List.of(Refusal.of("recommendation.reason.number").about("reason"));
    }
    if (length <= MAX) {
      return List.of();
    }
    var limit = Integer.toString(MAX);
    var over = Integer.toString(length - MAX);
    return List.of(
        Refusal.of("recommendation.reason.long", "limit", limit, "over", over).about("reason"));
  }
}
