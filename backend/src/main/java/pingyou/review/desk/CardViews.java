package pingyou.review.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.CaseLine;
import pingyou.application.Viewer;
import pingyou.application.view.CaseView;
import pingyou.application.view.CaseViews;
import pingyou.campaign.points.Reading;
import pingyou.campaign.rubric.Group;
import pingyou.campaign.rubric.Indicator;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Admission;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Sheet;
import pingyou.review.Terms;
import pingyou.review.desk.CardView.GroupView;
import pingyou.review.desk.CardView.IndicatorView;
import pingyou.review.desk.CardView.ReadingView;
import pingyou.review.login.Logins;
import pingyou.review.scoring.Honours;
import pingyou.store.Tx;

/** Cards as their reviewers see them. */
public final class CardViews {
  private final Admission admission;
  private final Cards cards;
  private final Docket docket;
  private final CaseViews cases;
  private final Logins logins;
  private final Honours honours;

  public CardViews(
      Admission admission,
      Cards cards,
      Docket docket,
      CaseViews cases,
      Logins logins,
      Honours honours) {
    this.admission = admission;
    this.cards = cards;
    this.docket = docket;
    this.cases = cases;
    this.logins = logins;
    this.honours = honours;
  }

  /**
   * The card; empty if it isn't this reviewer's, who may have given it back, or if its case doesn't
   * count any more.
   */
  public Optional<CardView> view(Tx tx, UUID id, UUID reviewer, Moment moment) {
    return cards
        .find(tx, id)
        .filter(card -> card.reviewer().equals(reviewer) && card.state().isLive())
        .flatMap(card ->
            cases
                .view(tx, new Viewer(reviewer, Viewer.Standing.REVIEWER), card.application())
                .map(theCase -> view(tx, card, theCase, moment)));
  }

  private CardView view(Tx tx, Card card, CaseView theCase, Moment moment) {
    var terms = admission.terms(tx, card);
    var rubric = terms.track().rubric();
    var sheet = honours.sheet(tx, rubric, card, moment.at());
    var places = places(tx, card);
    return new CardView(
        terms,
        card,
        theCase,
        rubric.groups().stream().map(group -> group(group, sheet)).toList(),
        readings(rubric.unscored(), sheet),
        logins.state(tx, card.application()),
        terms.window(card.extendedUntil()).closesAt(),
        refusal(terms, card, moment).orElse(null),
        places.indexOf(card.application()) + 1,
        places.size());
  }

  /** The reviewer's cases in the order of their list. */
  private List<UUID> places(Tx tx, Card card) {
    var theirs =
        cards.ofReviewer(tx, card.seat().campaign(), card.reviewer()).stream()
            .filter(it -> it.state().isLive())
            .filter(it -> it.seat().track().equals(card.seat().track()))
            .filter(it -> Objects.equals(it.office(), card.office()))
            .map(Card::application)
            .toList();
    return docket.lines(tx, theirs).stream()
        .filter(line -> line.status().counts())
        .map(CaseLine::application)
        .toList();
  }

  private static Optional<Refusal> refusal(Terms terms, Card card, Moment moment) {
    return card.isOpen() ? terms.outside(card, moment) : Optional.of(card.refusal("locked"));
  }

  private static GroupView group(Group group, Sheet sheet) {
    var indicators = group.indicators().stream().map(it -> indicator(it, sheet)).toList();
    int scored = (int) indicators.stream().filter(it -> it.halves() != null).count();
    return new GroupView(group, sheet.halves(group), scored, indicators);
  }

  private static IndicatorView indicator(Indicator indicator, Sheet sheet) {
    return new IndicatorView(
        indicator, sheet.scores().get(indicator.id()), readings(indicator.readings(), sheet));
  }

  private static List<ReadingView> readings(List<Reading> readings, Sheet sheet) {
    return readings.stream().map(it -> new ReadingView(it, sheet.readings().get(it.id()))).toList();
  }
}
