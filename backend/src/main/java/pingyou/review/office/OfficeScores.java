package pingyou.review.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.person.Grant;
import pingyou.recommendation.Candidates;
import pingyou.recommendation.list.Score;
import pingyou.review.Card;
import pingyou.review.Cards;
import pingyou.review.Office;
import pingyou.review.Terms;
import pingyou.store.Tx;

/** What the cards of offices come to. */
public final class OfficeScores implements Candidates.Scores {
  private final Cards cards;
  private final Offices offices;

  public OfficeScores(Cards cards, Offices offices) {
    this.cards = cards;
    this.offices = offices;
  }

  @Override
  public Map<UUID, Score> of(Tx tx, pingyou.recommendation.chain.Terms unit) {
    var office = new Office(unit.level().id(), unit.region().code());
    var track = new Terms(unit.campaign(), unit.tier().track());
    return counting(tx, track.of(office, unit.level().window())).stream()
        .collect(groupingBy(Card::application))
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, it -> score(it.getValue())));
  }

  private static Score score(List<Card> theirs) {
    var submitted = theirs.stream().filter(Card::isSubmitted).toList();
    var sum = submitted.stream().mapToLong(it -> it.sheet().totalHalves()).sum();
    return new Score(sum, submitted.size(), theirs.size());
  }

  /**
   * The cards that count at an office: handed in, or in the hands of somebody who is its evaluator
   * still.
   */
  List<Card> counting(Tx tx, Terms terms) {
    var office = terms.office();
    Set<UUID> present =
        office == null
            ? Set.of()
            : offices.evaluators(tx, terms.campaign().id(), office).stream()
                .map(Grant::person)
                .collect(Collectors.toSet());
    return cards.ofTrack(tx, terms).stream()
        .filter(it -> it.isSubmitted() || (it.isOpen() && present.contains(it.reviewer())))
        .toList();
  }

  /** How far somebody is with the cards of an office. */
  public record Progress(int submitted, int cards) {
    public static final Progress NONE = new Progress(0, 0);

    private Progress and(Card card) {
      return new Progress(submitted + (card.isSubmitted() ? 1 : 0), cards + 1);
    }
  }

  /** How far each evaluator is with everything that is scored under these terms. */
  public Map<UUID, Progress> progress(Tx tx, List<Terms> scored) {
    var progress = new HashMap<UUID, Progress>();
    for (var terms : scored) {
      for (var card : counting(tx, terms)) {
        var so = progress.getOrDefault(card.reviewer(), Progress.NONE);
        progress.put(card.reviewer(), so.and(card));
      }
    }
    return Map.copyOf(progress);
  }
}
