package pingyou.bot.dialog.turn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What waits for an official or a reviewer.
 *
 * @param cards open ones, first those that are begun
 */
public record Work(List<Desk> desks, List<Card> cards) {
  /** Nothing waits. */
  public static final Work NONE = new Work(List.of(), List.of());

  public Work {
    desks = List.copyOf(desks);
    cards = List.copyOf(cards);
  }

  /**
   * A unit's list at one level.
   *
   * @param campaign short title
   * @param unit its name: 惠水县
   * @param level its title
   * @param undecided how many cases are neither recommended nor declined
   * @param sent whether a list was sent
   * @param path of its page, from the root
   */
  public record Desk(
      String campaign,
      String unit,
      String level,
      int undecided,
      boolean sent,
      Instant opensAt,
      Instant closesAt,
      ZoneId zone,
      String path) {}

  /**
   * A card that isn't submitted.
   *
   * @param campaign short title
   * @param name by which the reviewer knows it: case number, subject, stage
   */
  public record Card(UUID id, String campaign, String name, Instant closesAt, ZoneId zone) {}
}
