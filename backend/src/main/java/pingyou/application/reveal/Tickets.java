package pingyou.application.reveal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;

/** Records of looks at sealed values; each is the ticket with which its value is opened once. */
public final class Tickets {
  /** How long a committed request may be opened, in business time. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  private static final int REASON_LENGTH = 300;

  private Tickets() {}

  /** Why this can't be the reason of a look; nothing if it can. */
  public static List<Refusal> against(String reason, boolean needed) {
    var length = reason.codePointCount(0, reason.length());
    return (needed && length == 0) || length > REASON_LENGTH
        ? List.of(Refusal.of("reveal.reason", "max", String.valueOf(REASON_LENGTH)).about("reason"))
        : List.of();
  }

  /** Leaves the record; only when its transaction is committed may the value be given. */
  public static void issue(Tx tx, Ticket ticket) {
    tx.mapper(RevealMapper.class).insert(ticket);
  }

  /** The ticket, locked, of whoever asked for the look and comes in time. */
  public static Outcome<Ticket> take(Tx tx, UUID person, UUID id, Instant now) {
    return Optional.ofNullable(tx.mapper(RevealMapper.class).lock(id))
        .filter(it -> it.person().equals(person))
        .filter(it -> !now.isAfter(it.requestedAt().plus(LIFE)))
        .<Outcome<Ticket>>map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.of("reveal.ticket")));
  }

  /** Its value is given now, and won't be once more. */
  public static void opened(Tx tx, Ticket ticket, Instant now) {
    tx.mapper(RevealMapper.class).markOpened(ticket.id(), now);
  }
}
