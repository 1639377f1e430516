package pingyou.web.score;

import java.util.List;
import java.util.stream.Stream;
import pingyou.application.platform.Placements;
import pingyou.application.ruling.Ruling;
import pingyou.application.view.CaseView;
import pingyou.campaign.Campaign;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.desk.Opinions;
import pingyou.review.Cards;
import pingyou.review.Terms;
import pingyou.review.desk.OwnPoints;
import pingyou.store.Tx;
import pingyou.web.desk.Office;
import pingyou.web.eligible.HoldNotes;
import pingyou.web.frame.CaseParts;
import pingyou.web.frame.Paneling;
import pingyou.web.frame.Recommending;
import pingyou.web.frame.Words;
import pingyou.web.plain.CasePage;

/** What the secretariat is told above a case. */
public final class CaseNotes {
  private final Words words;
  private final Counts counts;
  private final Cards cards;
  private final Opinions opinions;
  private final Chain chain;
  private final HoldNotes holds;

  public CaseNotes(
      Words words, Paneling paneling, Recommending recommending, Placements placements) {
    this.words = words;
    this.counts = new Counts(words);
    this.cards = paneling.cards();
    this.opinions = recommending.opinions();
    this.chain = recommending.chain();
    this.holds = new HoldNotes(words, recommending.holds(), placements);
  }

  /**
   * What is said of a case beside what it says itself.
   *
   * @param opinions of the levels
   */
  public record Noted(List<String> notes, List<CasePage.Part> opinions) {
    public Noted {
      notes = List.copyOf(notes);
      opinions = List.copyOf(opinions);
    }

    /** The opinions before what the case says. */
    public List<CasePage.Part> with(List<CasePage.Part> parts) {
      return Stream.concat(opinions.stream(), parts.stream()).toList();
    }
  }

  public Noted of(Tx tx, Campaign campaign, CaseView view) {
    var said = opinions.of(tx, view.opened().application());
    return new Noted(notes(tx, campaign, view), CaseParts.opinions(words, said).toList());
  }

  /** What was ruled, and points that reviewers gave otherwise than the counts. */
  private List<String> notes(Tx tx, Campaign campaign, CaseView view) {
    var application = view.opened().application();
    var terms = new Terms(campaign, campaign.track(application.track()));
    var ruled = view.rulings().stream().map(this::told);
    var own = OwnPoints.of(tx, cards, terms, application.id()).stream().map(counts::told);
    var held = holds.of(tx, campaign, terms.track(), view.line()).stream();
    var returned = CaseParts.correction(words, view).stream();
    return Stream.of(ruled, held, own, returned).flatMap(it -> it).toList();
  }

  /** To what each office on the case's way gave it, where offices score. */
  public List<CasePage.Way> scores(Campaign campaign, CaseView view) {
    var application = view.opened().application();
    var region = view.line().region();
    return chain.tiers(campaign.id(), application.track()).stream()
        .filter(tier -> tier.level().scoring().isDone() && chain.isOnWay(tier, region))
        .map(tier -> chain.unitOf(tier, region))
        .map(unit ->
            new CasePage.Way(
                words.say("scoring.level", "level", unit.level().title()),
                words.office(unit.region().name()),
                Office.path(unit.unit(), application.id()) + "/scores"))
        .toList();
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
