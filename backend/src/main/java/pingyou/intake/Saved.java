package pingyou.intake;

import java.util.List;

/**
 * What was saved.
 *
 * @param said what was saved, worded
 * @param tickets codes that are shown this once; empty where none were made
 */
public record Saved(List<String> said, List<Ticket> tickets) {
  public Saved {
    said = List.copyOf(said);
    tickets = List.copyOf(tickets);
  }
}
