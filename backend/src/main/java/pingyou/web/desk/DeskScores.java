package pingyou.web.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.level.Scoring;
import pingyou.recommendation.desk.Desk;
import pingyou.recommendation.list.Score;
import pingyou.recommendation.list.WorkingList.State;
import pingyou.web.frame.Words;
import pingyou.web.page.DeskPage;

/** What a unit's evaluators gave, as its desk shows it. */
final class DeskScores {
  private final Words words;

  DeskScores(Words words) {
    this.words = words;
  }

  /** Null where the level has no scores. */
  DeskPage.@Nullable Scores of(Desk desk) {
    var scoring = desk.scored().scoring();
    if (!scoring.isDone()) {
      return null;
    }
    var unit = desk.terms().unit();
    var all = desk.lines().stream().map(it -> of(desk, it.candidate().application())).toList();
    return new DeskPage.Scores(
        Office.path(unit) + "/order",
        "/desk/" + unit.campaign() + "/evaluators/" + unit.region(),
        scoring == Scoring.RANKING,
        isSorted(desk),
        all.stream().mapToInt(Score::cards).sum(),
        all.stream().mapToInt(Score::submitted).sum());
  }

  private static boolean isSorted(Desk desk) {
    var ranked =
        desk.lines().stream()
            .filter(it -> it.state() == State.PICKED)
            .map(it -> it.candidate().application())
            .toList();
    return ranked.stream().sorted(desk.scored().highestFirst()).toList().equals(ranked);
  }

  static Score of(Desk desk, UUID application) {
    return desk.scored().of(application);
  }

  /** The mean; empty while there is none. */
  static String points(Desk desk, UUID application) {
    var score = of(desk, application);
    return score.isGiven() ? score.points() : "";
  }

  /** How many cards a case has; null where it has none. */
  @Nullable String cards(Desk desk, UUID application) {
    var score = of(desk, application);
    return score.cards() > 0
        ? words.say(
            "scoring.cards",
            "cards",
            String.valueOf(score.cards()),
            "submitted",
            String.valueOf(score.submitted()))
        : null;
  }
}
