package pingyou.review;

import java.util.Optional;
import pingyou.campaign.rule.Refusal;

/** Reasons that people write for an act on cards. */
public final class Reason {
  /** In Unicode code points. */
  public static final int MOST = 200;

  private Reason() {}

  /** What is wrong with one. */
  public static Optional<Refusal> fault(String reason) {
    int length = reason.strip().codePointCount(0, reason.strip().length());
    if (length == 0) {
      return Optional.of(Refusal.of("review.reason.missing").about("reason"));
    }
    return length <= MOST
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                    "review.reason.long",
                    "limit",
                    Integer.toString(MOST),
                    "over",
                    Integer.toString(length - MOST))
                .about("reason"));
  }
}
