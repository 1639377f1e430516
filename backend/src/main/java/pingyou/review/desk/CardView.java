package pingyou.review.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.application.view.CaseView;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Card;
import pingyou.review.Figure;
import pingyou.review.Terms;
import pingyou.review.login.LoginState;

/**
 * A card with its case, as its reviewer sees it.
 *
 * @param theCase answers as last submitted, without ID number and phone
 * @param groups of the scoring table in its order
 * @param unscored figures on which no points hang
 * @param closesAt of this card
 * @param refusal why nothing can be written now; null while the card is open in its window
 * @param position of this card among the reviewer's, from 1
 * @param of how many
 */
public record CardView(
    Terms terms,
    Card card,
    CaseView theCase,
    List<GroupView> groups,
    List<ReadingView> unscored,
    LoginState login,
    Instant closesAt,
    @Nullable Refusal refusal,
    int position,
    int of) {
  public CardView {
    groups = List.copyOf(groups);
    unscored = List.copyOf(unscored);
  }

  /** Half-points of everything scored so far. */
  public int totalHalves() {
    return card.sheet().totalHalves();
  }

  /** How many indicators are scored. */
  public int scored() {
    return groups.stream().mapToInt(GroupView::scored).sum();
  }

  /** How many indicators there are. */
  public int indicators() {
    return groups.stream().mapToInt(group -> group.indicators().size()).sum();
  }

  /** The first indicator of the table that isn't scored. */
  public Optional<Indicator> nextUnscored() {
    return groups.stream()
        .flatMap(group -> group.indicators().stream())
        .filter(it -> it.halves() == null)
        .map(IndicatorView::indicator)
        .findFirst();
  }

  /**
   * A group of the table.
   *
   * @param halves half-points so far
   * @param scored how many of its indicators are scored
   */
  public record GroupView(Group group, int halves, int scored, List<IndicatorView> indicators) {
    public GroupView {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * One indicator.
   *
   * @param halves half-points given; null while it isn't scored, which differs from 0
   */
  public record IndicatorView(
      Indicator indicator, @Nullable Integer halves, List<ReadingView> readings) {
    public IndicatorView {
      readings = List.copyOf(readings);
    }
  }

  /**
   * A figure to be read in the space.
   *
   * @param figure null until it is read
   */
  public record ReadingView(Reading reading, @Nullable Figure figure) {}
}
