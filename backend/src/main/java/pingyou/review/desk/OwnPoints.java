package pingyou.review.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pingyou.campaign.rubric.Indicator;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Sheet;
import pingyou.review.Terms;
import pingyou.store.Tx;

/**
 * Points that a reviewer gave otherwise than the counts, on a card that is handed in.
 *
 * @param card which of the case's cards, oldest first, from 1
 */
public record OwnPoints(int card, Indicator indicator, Sheet sheet) {
  /** All of a case, card by card in the table's order. */
  public static List<OwnPoints> of(Tx tx, Cards cards, Terms terms, UUID application) {
    var handedIn = cards.ofCase(tx, application).stream().filter(Card::isSubmitted).toList();
    var own = new ArrayList<OwnPoints>();
    for (int i = 0; i < handedIn.size(); i++) {
      int number = i + 1;
      var sheet = handedIn.get(i).sheet();
      terms.track().rubric().indicators().stream()
          .filter(sheet::isOwn)
          .map(it -> new OwnPoints(number, it, sheet))
          .forEach(own::add);
    }
    return List.copyOf(own);
  }
}
