package pingyou.application.reveal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Access;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.answer.Credentials;
import pingyou.application.answer.Keeping;
import pingyou.application.answer.Shown;
import pingyou.application.submission.Filings;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/**
 * Looks at sealed values, in two transactions: {@link #request} leaves the record, and only when
 * its transaction is committed does the caller {@link #open} in another one. So no value was ever
 * seen without a record of it.
 */
public final class Reveals {
  private final Applications applications;
  private final Access access;
  private final Filings filings;
  private final Credentials credentials;
  private final Shown shown;

  public Reveals(
      Applications applications,
      Access access,
      Filings filings,
      Credentials credentials,
      Shown shown) {
    this.applications = applications;
    this.access = access;
    this.filings = filings;
    this.credentials = credentials;
    this.shown = shown;
  }

  /** Whether someone of this standing may ask to look at the field of a case that they may see. */
  public static boolean mayLook(Standing standing, Field field) {
    return switch (Keeping.of(field)) {
      case PLAIN -> false;
      case SEALED ->
          standing == Standing.COUNTY
              || standing == Standing.CITY
              || standing == Standing.SECRETARIAT;
      case APART -> standing == Standing.REVIEWER;
    };
  }

  /** Leaves the record of a look; its id is the ticket with which the value is opened. */
  public Outcome<UUID> request(Tx tx, Viewer viewer, Look.Wish wish, Instant now) {
    var application =
        applications.find(tx, wish.application()).filter(it -> access.maySeeCase(tx, viewer, it));
    var field = application.flatMap(it -> field(tx, it, wish.field()));
    if (field.filter(it -> mayLook(viewer.standing(), it)).isEmpty()) {
      return Outcome.refused(Refusal.of("reveal.not-yours"));
    }
    var why = Tickets.against(wish.reason(), Keeping.of(field.get()) == Keeping.SEALED);
    if (!why.isEmpty()) {
      return new Refused<>(why);
    }
    return Outcome.done(requested(tx, viewer, application.orElseThrow(), wish, now));
  }

  private Optional<Field> field(Tx tx, Application application, String id) {
    return applications.opened(tx, application).track().form().fields().stream()
        .filter(field -> field.head().id().equals(id))
        .findFirst();
  }

  private static UUID requested(
      Tx tx, Viewer viewer, Application application, Look.Wish wish, Instant now) {
    var submission = application.submission();
    if (submission == null) {
      throw new IllegalStateException("a look at a case that isn't submitted");
    }
    var ticket =
        new Ticket(
            Ids.next(),
            application.campaign(),
            application.id(),
            submission,
            null,
            wish.field(),
            viewer.person(),
            viewer.standing(),
            wish.reason(),
            now);
    Tickets.issue(tx, ticket);
    tx.audit(
        new AuditLine(
            Actor.person(viewer.person()),
            "application.reveal",
            application.campaign(),
            application.id(),
            now,
            Map.of(
                "reveal",
                ticket.id().toString(),
                "field",
                wish.field(),
                "standing",
                viewer.standing().name())));
    return ticket.id();
  }

  /**
   * The value that a ticket stands for, once, to the person who asked, who must still be allowed to
   * see the case. Call it in a transaction of its own, after the one of {@link #request}.
   */
  public Outcome<String> open(Tx tx, UUID person, UUID ticketId, Instant now) {
    return switch (Tickets.take(tx, person, ticketId, now)) {
      case Refused<Ticket>(var why) -> new Refused<>(why);
      case Done<Ticket>(var ticket) -> open(tx, ticket, now);
    };
  }

  private Outcome<String> open(Tx tx, Ticket ticket, Instant now) {
    var found = Optional.ofNullable(ticket.application()).flatMap(it -> applications.find(tx, it));
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.of("reveal.ticket"));
    }
    var application = found.get();
    var viewer = new Viewer(ticket.person(), ticket.standing());
    if (!access.maySeeCase(tx, viewer, application)) {
      return Outcome.refused(Refusal.of("reveal.not-yours"));
    }
    var value = value(tx, application, ticket);
    if (value.isEmpty()) {
      return Outcome.refused(Refusal.of("reveal.gone"));
    }
    Tickets.opened(tx, ticket, now);
    return Outcome.done(value.get());
  }

  private Optional<String> value(Tx tx, Application application, Ticket ticket) {
    var form = applications.opened(tx, application).track().form();
    var field = form.field(ticket.field());
    return Keeping.of(field) == Keeping.APART
        ? credentials.submitted(tx, application.id(), ticket.field())
        : Optional.ofNullable(ticket.submission())
            .map(it -> filings.values(tx, it, form).get(ticket.field()))
            .map(it -> shown.whole(field, it));
  }

  /** Every look at an application's sealed values, oldest first; its owner may see them. */
  public List<Look> looks(Tx tx, UUID application) {
    return tx.mapper(RevealMapper.class).looks(application);
  }
}
