package pingyou.review.result;

import java.util.List;
import java.util.stream.Collectors;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Docket;
import pingyou.review.Entrant;
import pingyou.review.Terms;
import pingyou.store.Tx;

/** What review came to so far. Who may see it is for those who ask. */
public final class Results {
  private final Cards cards;
  private final Docket docket;

  public Results(Cards cards, Docket docket) {
    this.cards = cards;
    this.docket = docket;
  }

  /** All cases of a track that are to be reviewed, by case number. */
  public List<CaseScore> scores(Tx tx, Terms terms) {
    var byCase =
        cards.ofTrack(tx, terms).stream().collect(Collectors.groupingBy(Card::application));
    int required = terms.track().panel().cardsPerCase();
    return docket.cases(tx, terms).stream()
        .map(entrant ->
            score(entrant, required, byCase.getOrDefault(entrant.application(), List.of())))
        .toList();
  }

  /** Cases that block a decision: short of cards, whoever is to blame. */
  public List<CaseScore> shortages(Tx tx, Terms terms) {
    return scores(tx, terms).stream().filter(CaseScore::isShort).toList();
  }

  private static CaseScore score(Entrant entrant, int required, List<Card> cards) {
    return new CaseScore(
        entrant,
        required,
        cards.stream().filter(Card::isSubmitted).toList(),
        cards.stream().filter(Card::isOpen).toList());
  }
}
