package pingyou.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.store.Tx;

/** The cards on record. Whoever changes one has locked it. */
public final class Cards {
  public Optional<Card> find(Tx tx, UUID card) {
    return card(tx.mapper(CardMapper.class).find(card));
  }

  /** The card, locked until the transaction ends. */
  public Optional<Card> lock(Tx tx, UUID card) {
    return card(tx.mapper(CardMapper.class).lock(card));
  }

  /** All cards that a reviewer ever had in a campaign, at whatever level, oldest first. */
  public List<Card> ofReviewer(Tx tx, String campaign, UUID reviewer) {
    return cards(tx.mapper(CardMapper.class).ofReviewer(campaign, reviewer));
  }

  /** All cards of a track, oldest first: of its last level, or of the office whose terms it is. */
  public List<Card> ofTrack(Tx tx, Terms terms) {
    return cards(
        tx.mapper(CardMapper.class)
            .ofOffice(terms.campaign().id(), terms.track().id(), level(terms), region(terms)));
  }

  /** The later closes that live cards of a track were given, each once. */
  public List<Instant> extensions(Tx tx, Terms terms) {
    return tx.mapper(CardMapper.class)
        .extensions(terms.campaign().id(), terms.track().id(), level(terms), region(terms));
  }

  private static String level(Terms terms) {
    return terms.office() == null ? CardRow.NO_OFFICE : terms.office().level();
  }

  private static String region(Terms terms) {
    return terms.office() == null ? CardRow.NO_OFFICE : terms.office().region();
  }

  /** All cards that a case ever had at the last level, oldest first. */
  public List<Card> ofCase(Tx tx, UUID application) {
    return cards(tx.mapper(CardMapper.class).ofCase(application, CardRow.NO_OFFICE));
  }

  /** All cards that this person ever had of a case, at whatever level. */
  List<Card> ofPair(Tx tx, UUID application, UUID reviewer) {
    return cards(tx.mapper(CardMapper.class).ofPair(application, reviewer));
  }

  public void add(Tx tx, Card card) {
    tx.mapper(CardMapper.class).insert(CardRow.of(card));
  }

  /**
   * Writes the next version of a card.
   *
   * @throws IllegalStateException if it isn't the next one
   */
  public Card save(Tx tx, Card card) {
    if (tx.mapper(CardMapper.class).save(CardRow.of(card)) != 1) {
      throw new IllegalStateException("card " + card.id() + " was changed without its lock");
    }
    return card;
  }

  private static Optional<Card> card(@Nullable CardRow row) {
    return Optional.ofNullable(row).map(CardRow::card);
  }

  private static List<Card> cards(List<CardRow> rows) {
    return rows.stream().map(CardRow::card).toList();
  }
}
