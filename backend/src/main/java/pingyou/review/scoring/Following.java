package pingyou.review.scoring;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.points.Result;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rubric.Rubric;
import pingyou.review.Sheet;

/** Points follow the counts until the reviewer gives points of their own. Pure. */
final class Following {
  private Following() {}

  /**
   * @param before as the sheet was
   * @param after with another count
   */
  static Sheet follow(Rubric rubric, Sheet before, Sheet after) {
    var sheet = after;
    for (var indicator : rubric.indicators()) {
      var was = only(before, indicator);
      var is = only(after, indicator);
      var given = before.scores().get(indicator.id());
      if (!Objects.equals(was, is) && Objects.equals(given, was)) {
        sheet = sheet.scored(indicator.id(), is);
      }
    }
    return sheet;
  }

  private static @Nullable Integer only(Sheet sheet, Indicator indicator) {
    var only = sheet.result(indicator).map(Result::only).orElse(OptionalInt.empty());
    return only.isPresent() ? Integer.valueOf(only.getAsInt()) : null;
  }
}
