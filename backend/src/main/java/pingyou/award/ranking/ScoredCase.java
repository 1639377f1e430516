package pingyou.award.ranking;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case with all its submitted cards.
 *
 * @param cards at least one; whether there are enough of them is judged before ranking
 */
public record ScoredCase(UUID caseId, List<Card> cards) {
  public ScoredCase {
    cards = List.copyOf(cards);
    if (cards.isEmpty()) {
      throw new IllegalArgumentException("no card of case " + caseId);
    }
  }

  /** The totals of the cards, least first. */
  List<Integer> cardHalves() {
    return cards.stream().map(Card::totalHalves).sorted().toList();
  }

  /**
   * What one reviewer gave, in half-points, by rubric group. Bonus points are in it if, and only
   * if, the campaign counts them.
   */
  public record Card(Map<String, Integer> halvesByGroup) {
    public Card {
      halvesByGroup = Map.copyOf(halvesByGroup);
    }

    public int totalHalves() {
      return halvesByGroup.values().stream().mapToInt(halves -> halves).sum();
    }

    /** Half-points of a group that the rubric has. */
    int halvesOf(String group) {
      var halves = halvesByGroup.get(group);
      if (halves == null) {
        throw new IllegalArgumentException("card without group " + group);
      }
      return halves;
    }
  }
}
