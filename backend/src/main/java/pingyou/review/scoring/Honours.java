package pingyou.review.scoring;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.points.PointsRule;
import pingyou.campaign.points.PointsRule.WinnersList;
import pingyou.campaign.rubric.Rubric;
import pingyou.review.Card;
import pingyou.review.Figure;
import pingyou.review.Sheet;
import pingyou.store.Tx;

/**
 * Counts that nobody has to read, because a list of winners says them: they stand on an open card
 * from the beginning, with the points that follow. What a reviewer writes instead stays.
 */
public final class Honours {
  private final Winners winners;

  public Honours(Winners winners) {
    this.winners = winners;
  }

  /** How many winners of a year, or of every year on the list, the region of a case has. */
  public interface Winners {
    long count(Tx tx, UUID application, @Nullable Integer year);
  }

  /** The card's sheet with the counts of the list where there are none yet. */
  public Sheet sheet(Tx tx, Rubric rubric, Card card, Instant at) {
    var sheet = card.sheet();
    if (!card.isOpen()) {
      return sheet;
    }
    var listed = rubric.indicators().stream().flatMap(it -> listed(it.rule())).toList();
    for (var rule : listed) {
      var reading = rule.reading().id();
      if (!sheet.readings().containsKey(reading)) {
        long count = winners.count(tx, card.application(), rule.year());
        var read = sheet.read(reading, new Figure(count, at, card.reviewer()));
        sheet = Following.follow(rubric, sheet, read);
      }
    }
    return sheet;
  }

  private static Stream<WinnersList> listed(PointsRule rule) {
    return switch (rule) {
      case WinnersList it -> Stream.of(it);
      case PointsRule.Items(var items) -> items.stream().flatMap(it -> listed(it.rule()));
      case PointsRule.WithRest(var inner, var _) -> listed(inner);
      case PointsRule.Judgement _,
          PointsRule.PerUnit _,
          PointsRule.Tiers _,
          PointsRule.Table _,
          PointsRule.YesNo _ ->
          Stream.of();
    };
  }
}
