package pingyou.web.score;

import java.util.List;
import java.util.stream.Stream;
import pingyou.application.ruling.Ruling;
import pingyou.application.view.CaseView;
import pingyou.campaign.Campaign;
import pingyou.review.Cards;
import pingyou.review.Terms;
import pingyou.review.desk.OwnPoints;
import pingyou.store.Tx;
import pingyou.web.frame.Words;

/** What the secretariat is told above a case. */
public final class CaseNotes {
  private final Words words;
  private final Counts counts;
  private final Cards cards;

  public CaseNotes(Words words, Cards cards) {
    this.words = words;
    this.counts = new Counts(words);
    this.cards = cards;
  }

  /** What was ruled, and points that reviewers gave otherwise than the counts. */
  public List<String> of(Tx tx, Campaign campaign, CaseView view) {
    var application = view.opened().application();
    var terms = new Terms(campaign, campaign.track(application.track()));
    var ruled = view.rulings().stream().map(this::told);
    var own = OwnPoints.of(tx, cards, terms, application.id()).stream().map(counts::told);
    return Stream.concat(ruled, own).toList();
  }

  private String told(Ruling ruling) {
    var key =
        switch (ruling.kind()) {
          case FORMAL_FAULT -> "page.case.fault";
          case EXCLUSION -> "page.case.excluded";
        };
    return words.say(key, "clause", ruling.clause(), "reason", ruling.reason());
  }
}
