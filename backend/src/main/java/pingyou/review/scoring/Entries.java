package pingyou.review.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.points.Halves;
import pingyou.campaign.rubric.Rubric;
import pingyou.campaign.rule.Refusal;

/** What may be written on a card. */
final class Entries {
  /** In Unicode code points. */
  static final int COMMENT_LENGTH = 1000;

  /** Of the reason for points of one's own, in Unicode code points. */
  static final int REASON_LENGTH = 200;

  /** More than any learning space counts; a slip of the finger lies beyond. */
  private static final long LARGEST_FIGURE = 999_999_999;

  private Entries() {}

  static Optional<Refusal> scoreFault(Rubric rubric, String id, @Nullable Integer halves) {
    return rubric.indicators().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(indicator -> {
          boolean fits = halves == null || (halves >= 0 && halves <= indicator.maxHalves());
          var max = Halves.points(indicator.maxHalves());
          return fits
              ? Optional.<Refusal>empty()
              : Optional.of(
                  Refusal.of("review.score", "title", indicator.title(), "max", max).about(id));
        })
        .orElse(Optional.of(Refusal.of("review.indicator").about(id)));
  }

  static Optional<Refusal> readingFault(Rubric rubric, String id, @Nullable Long value) {
    return rubric.readings().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(reading ->
            value == null || (value >= 0 && value <= LARGEST_FIGURE)
                ? Optional.<Refusal>empty()
                : Optional.of(Refusal.of("review.reading", "label", reading.label()).about(id)))
        .orElse(Optional.of(Refusal.of("review.indicator").about(id)));
  }

  static Optional<Refusal> reasonFault(Rubric rubric, String id, String text) {
    if (rubric.indicators().stream().noneMatch(it -> it.id().equals(id))) {
      return Optional.of(Refusal.of("review.indicator").about(id));
    }
    int over = text.codePointCount(0, text.length()) - REASON_LENGTH;
    var limit = Integer.toString(REASON_LENGTH);
    return over <= 0
        ? Optional.empty()
        : Optional.of(
            Refusal.of("review.reason.long", "limit", limit, "over", Integer.toString(over))
                .about(id));
  }

  static Optional<Refusal> commentFault(String text) {
    int over = text.codePointCount(0, text.length()) - COMMENT_LENGTH;
    return over <= 0
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                    "review.comment.long",
                    "limit",
                    Integer.toString(COMMENT_LENGTH),
                    "over",
                    Integer.toString(over))
                .about("comment"));
  }
}
