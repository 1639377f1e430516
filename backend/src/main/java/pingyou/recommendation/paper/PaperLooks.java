package pingyou.recommendation.paper;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.application.Viewer.Standing;
import pingyou.application.answer.Keeping;
import pingyou.application.reveal.Ticket;
import pingyou.application.reveal.Tickets;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;
import pingyou.store.vault.Vault;

/**
 * The secretariat's looks at what is masked in units' papers, in two transactions as with cases:
 * {@link #request} leaves the record, and when that is committed {@link #open} gives the value.
 * Those who write a paper see it whole, and nobody else may look.
 */
public final class PaperLooks {
  private final Roles roles;
  private final PaperBook book;
  private final Reading reading;

  public PaperLooks(Regions regions, Roles roles, Vault vault) {
    this.roles = roles;
    this.book = new PaperBook(vault);
    this.reading = new Reading(regions);
  }

  /**
   * What someone wants to look at, and why.
   *
   * @param reason a sentence
   */
  public record Wish(UUID person, Place place, String field, String reason) {
    public Wish {
      reason = reason.strip();
    }
  }

  /** The fields at whose masked answers this person may ask to look. */
  public Set<String> fields(Tx tx, UUID person, Place place) {
    return mayLook(tx, person, place)
        ? book.find(tx, place).map(it -> sealed(place, it)).orElse(Set.of())
        : Set.of();
  }

  private boolean mayLook(Tx tx, UUID person, Place place) {
    return roles.has(tx, person, place.campaign().id(), Role.SECRETARIAT, null);
  }

  private static Set<String> sealed(Place place, PaperBook.Page page) {
    return place.form().fields().stream()
        .filter(it -> Keeping.of(it) == Keeping.SEALED)
        .map(it -> it.head().id())
        .filter(page.values()::containsKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Leaves the record of a look; its id is the ticket with which the value is opened. */
  public Outcome<UUID> request(Tx tx, Wish wish, Instant now) {
    var page = book.find(tx, wish.place());
    if (page.isEmpty() || !fields(tx, wish.person(), wish.place()).contains(wish.field())) {
      return Outcome.refused(Refusal.of("reveal.not-yours"));
    }
    var why = Tickets.against(wish.reason(), true);
    if (!why.isEmpty()) {
      return new Refused<>(why);
    }
    var row = page.get().row();
    var ticket =
        new Ticket(
            Ids.next(),
            row.campaign(),
            null,
            null,
            row.id(),
            wish.field(),
            wish.person(),
            Standing.SECRETARIAT,
            wish.reason(),
            now);
    Tickets.issue(tx, ticket);
    audit(tx, ticket, row);
    return Outcome.done(ticket.id());
  }

  private static void audit(Tx tx, Ticket ticket, PaperRow row) {
    tx.audit(
        new AuditLine(
            Actor.person(ticket.person()),
            "paper.reveal",
            ticket.campaign(),
            row.id(),
            ticket.requestedAt(),
            Map.of(
                "reveal",
                ticket.id().toString(),
                "field",
                ticket.field(),
                "paper",
                row.paper(),
                "unit",
                row.region())));
  }

  /** The value that a ticket stands for, once, to whoever asked and still may look. */
  public Outcome<String> open(Tx tx, UUID person, Place place, UUID ticket, Instant now) {
    return switch (Tickets.take(tx, person, ticket, now)) {
      case Refused<Ticket>(var why) -> new Refused<>(why);
      case Done<Ticket>(var taken) -> open(tx, place, taken, now);
    };
  }

  private Outcome<String> open(Tx tx, Place place, Ticket ticket, Instant now) {
    if (!mayLook(tx, ticket.person(), place)) {
      return Outcome.refused(Refusal.of("reveal.not-yours"));
    }
    var page = book.find(tx, place).filter(it -> it.row().id().equals(ticket.paper()));
    var value = page.map(it -> it.values().getOrDefault(ticket.field(), "")).orElse("");
    if (value.isEmpty()) {
      return Outcome.refused(Refusal.of("reveal.gone"));
    }
    Tickets.opened(tx, ticket, now);
    Field field = place.form().field(ticket.field());
    return Outcome.done(reading.text(field, value, false));
  }
}
