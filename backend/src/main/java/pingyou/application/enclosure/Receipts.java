package pingyou.application.enclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.answer.AnswerBook;
import pingyou.application.answer.Facts;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Attached;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.Notice;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Ids;
import pingyou.store.Tx;

/**
 * Attachments that are handed over outside of this program: the applicant says so, and the case can
 * be submitted once the secretariat has recorded that they are there.
 */
public final class Receipts {
  private static final int REASON_LENGTH = 300;
  private static final int LISTED = 500;

  private final Applications applications;
  private final Roles roles;
  private final AnswerBook book;

  public Receipts(Applications applications, Roles roles, AnswerBook book) {
    this.applications = applications;
    this.roles = roles;
    this.book = book;
  }

  /** Whether anything of the campaign is handed over outside of this program. */
  public static boolean isAwaited(Campaign campaign) {
    return campaign.tracks().stream().anyMatch(it -> !offline(it).isEmpty());
  }

  /** Whether the attachment is recorded as being there. */
  public boolean isReceived(Tx tx, UUID application, Field.Attachment field) {
    return tx.mapper(EnclosureMapper.class).receipt(application, field.head().id()) != null;
  }

  /** What is enclosed with an answer. */
  public Enclosed enclosed(Tx tx, UUID application, Field field, String value) {
    if (value.isEmpty()) {
      return Enclosed.NOTHING;
    }
    return new Enclosed(
        Enclosed.proofs(field, value),
        field instanceof Field.Attachment attachment
            ? handover(tx, application, attachment, value)
            : null);
  }

  private Enclosed.@Nullable Handover handover(
      Tx tx, UUID application, Field.Attachment field, String value) {
    var handed = Attached.read(value).handed();
    if (handed == null) {
      return null;
    }
    var last = tx.mapper(EnclosureMapper.class).lastReceipt(application, field.head().id());
    return new Enclosed.Handover(
        handed, last != null && last.takenBackAt() == null, last == null ? null : last.reason());
  }

  /** Records that an attachment is there; a second time changes nothing. */
  public Outcome<Received> receive(
      Tx tx, UUID secretary, UUID application, String fieldId, Moment moment) {
    var opened = applications.opened(tx, applications.lock(tx, application));
    var against = against(tx, secretary, opened, fieldId);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    var mapper = tx.mapper(EnclosureMapper.class);
    var known = mapper.receipt(application, fieldId);
    if (known != null) {
      return Outcome.done(known);
    }
    var received =
        new Received(
            Ids.next(),
            opened.campaign().id(),
            application,
            fieldId,
            secretary,
            moment.at(),
            null,
            null);
    mapper.insertReceipt(received);
    audit(tx, secretary, "application.attachment-received", received, moment);
    return Outcome.done(received);
  }

  private Optional<Refusal> against(Tx tx, UUID secretary, Opened opened, String fieldId) {
    if (!roles.has(tx, secretary, opened.campaign().id(), Role.SECRETARIAT, null)) {
      return Optional.of(Refusal.of("attachment.secretariat-only"));
    }
    var form = opened.track().form();
    var handed =
        offline(opened.track()).stream()
            .map(it -> it.head().id())
            .filter(fieldId::equals)
            .filter(it -> book.values(tx, opened.application().id(), form).containsKey(it));
    return handed.findFirst().isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of("attachment.not-handed"));
  }

  /** Takes the record back; the applicant is shown the reason. */
  public Outcome<Received> takeBack(Tx tx, UUID secretary, Doubt doubt, Moment moment) {
    var opened = applications.opened(tx, applications.lock(tx, doubt.application()));
    if (!roles.has(tx, secretary, opened.campaign().id(), Role.SECRETARIAT, null)) {
      return Outcome.refused(Refusal.of("attachment.secretariat-only"));
    }
    var reason = doubt.reason().strip();
    if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > REASON_LENGTH) {
      return Outcome.refused(
          Refusal.of("attachment.reason", "max", String.valueOf(REASON_LENGTH)).about("reason"));
    }
    if (Notice.holdsPersonalNumber(reason)) {
      return Outcome.refused(Refusal.of("ruling.personal").about("reason"));
    }
    var mapper = tx.mapper(EnclosureMapper.class);
    var known = mapper.receipt(doubt.application(), doubt.field());
    if (known == null || mapper.takeBack(known.id(), secretary, moment.at(), reason) != 1) {
      return Outcome.refused(Refusal.of("attachment.not-received"));
    }
    audit(tx, secretary, "application.attachment-taken-back", known, moment);
    return Outcome.done(known);
  }

  /** A record that is to be taken back, and why. */
  public record Doubt(UUID application, String field, String reason) {}

  private static void audit(Tx tx, UUID secretary, String act, Received received, Moment moment) {
    tx.audit(
        new AuditLine(
            Actor.person(secretary),
            act,
            received.campaign(),
            received.application(),
            moment.at(),
            Map.of("receipt", received.id().toString(), "field", received.field())));
  }

  /** What applicants of a track say is handed over, the longest waiting first. */
  public List<Handed> handed(Tx tx, Campaign campaign, Track track) {
    var fields = offline(track).stream().map(it -> it.head().id()).toList();
    return fields.isEmpty()
        ? List.of()
        : tx.mapper(EnclosureMapper.class).asked(campaign.id(), track.id(), fields, LISTED).stream()
            .map(it -> handed(tx, it))
            .toList();
  }

  private Handed handed(Tx tx, EnclosureMapper.Asked asked) {
    var opened = applications.opened(tx, applications.find(tx, asked.application()).orElseThrow());
    var form = opened.track().form();
    var values = book.values(tx, asked.application(), form);
    var attached = Attached.read(values.getOrDefault(asked.field(), "{}"));
    var note = attached.handed();
    return new Handed(
        opened,
        Facts.of(form, values),
        form.field(asked.field()),
        note == null ? "" : note,
        asked.at(),
        tx.mapper(EnclosureMapper.class).receipt(asked.application(), asked.field()));
  }

  private static List<Field.Attachment> offline(Track track) {
    return track.form().fields().stream()
        .flatMap(it ->
            it instanceof Field.Attachment attachment && attachment.way() == Field.Handing.OFFLINE
                ? Stream.of(attachment)
                : Stream.empty())
        .toList();
  }
}
