package pingyou.application.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pingyou.application.Access;
import pingyou.application.Applications;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.answer.AnswerBook;
import pingyou.application.answer.Keeping;
import pingyou.application.answer.Shown;
import pingyou.application.enclosure.Receipts;
import pingyou.application.platform.Placements;
import pingyou.application.ruling.Correction;
import pingyou.application.ruling.Corrections;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Refusal;
import pingyou.person.consent.Consents.Given;
import pingyou.store.Tx;

/** Working copies as they are shown: to their owner, and masked to secretariat and auditors. */
public final class DraftViews {
  private final Applications applications;
  private final Access access;
  private final AnswerBook book;
  private final Checks checks;
  private final Shown shown;
  private final Corrections corrections;
  private final Receipts receipts;
  private final Placements placements;

  public DraftViews(
      Applications applications,
      Access access,
      AnswerBook book,
      Checks checks,
      Shown shown,
      Corrections corrections,
      Receipts receipts,
      Placements placements) {
    this.applications = applications;
    this.access = access;
    this.book = book;
    this.checks = checks;
    this.shown = shown;
    this.corrections = corrections;
    this.receipts = receipts;
    this.placements = placements;
  }

  /** The working copy; empty if there is none or the viewer may not see it. */
  public Optional<DraftView> view(Tx tx, Viewer viewer, UUID application, Instant now) {
    return applications
        .find(tx, application)
        .flatMap(it ->
            view(tx, viewer, new Known(applications.opened(tx, it), checks.given(tx, it)), now));
  }

  /**
   * What a caller has read already.
   *
   * @param given all that the applicant agreed to in this campaign
   */
  public record Known(Opened opened, Set<Given> given) {}

  /** As {@link #view(Tx, Viewer, UUID, Instant)}, without reading again what is known. */
  public Optional<DraftView> view(Tx tx, Viewer viewer, Known known, Instant now) {
    return access.maySeeDraft(tx, viewer, known.opened().application())
        ? Optional.of(seen(tx, viewer, known, now))
        : Optional.empty();
  }

  private DraftView seen(Tx tx, Viewer viewer, Known known, Instant now) {
    var opened = known.opened();
    var application = opened.application();
    var written = book.written(tx, application.id(), opened.track().form());
    var values = written.values();
    var missing = checks.missing(tx, opened, values, known.given(), Moment.of(now));
    var correction =
        application.status() == Status.RETURNED
            ? corrections.last(tx, application)
            : Optional.<Correction>empty();
    var sheet =
        new Sheet(
            opened,
            viewer.standing() == Standing.APPLICANT,
            values,
            missing,
            written.skipped(),
            correction.map(Correction::reasons).orElse(Map.of()));
    var sections =
        opened.track().form().sections().stream()
            .map(section ->
                new SectionView(
                    section,
                    section.fields().stream().map(field -> field(tx, field, sheet)).toList()))
            .toList();
    var writable =
        viewer.standing() == Standing.APPLICANT
            && application.status() != Status.EXCLUDED
            && opened.applying().contains(Moment.of(now));
    return new DraftView(opened, sections, missing, writable, correction.orElse(null));
  }

  private FieldView field(Tx tx, Field field, Sheet sheet) {
    var id = field.head().id();
    var value = sheet.values().getOrDefault(id, "");
    var problems = sheet.missing().stream().filter(it -> id.equals(it.field())).toList();
    return new FieldView(
        field,
        state(field, value, sheet),
        inControl(field, value, sheet),
        shown.of(tx, field, value),
        Keeping.of(field) == Keeping.PLAIN ? Answers.length(value) : 0,
        field instanceof Field.LongText text ? Answers.aspectsMissing(text, value) : List.of(),
        sheet.skipped().contains(id),
        problems,
        placements.remark(sheet.opened(), id, value).stream().toList(),
        receipts.enclosed(tx, sheet.opened().application().id(), field, value),
        sheet.returnedFor().get(id));
  }

  /** A table is changed cell by cell, so that its owner needs what is there. */
  private static String inControl(Field field, String value, Sheet sheet) {
    var isWhole =
        Keeping.of(field) == Keeping.PLAIN || (field instanceof Field.Table && sheet.isOwn());
    return isWhole ? value : "";
  }

  private static FieldView.State state(Field field, String value, Sheet sheet) {
    if (field instanceof Field.ReviewerOwned) {
      return FieldView.State.LOCKED;
    }
    if (!Completeness.isAsked(field, sheet.values())) {
      return FieldView.State.HIDDEN;
    }
    if (value.isEmpty()) {
      return FieldView.State.EMPTY;
    }
    return sheet.missing().stream().anyMatch(it -> field.head().id().equals(it.field()))
        ? FieldView.State.FAULTY
        : FieldView.State.FILLED;
  }

  /** What all fields of a view are made from. */
  private record Sheet(
      Opened opened,
      boolean isOwn,
      Map<String, String> values,
      List<Refusal> missing,
      Set<String> skipped,
      Map<String, String> returnedFor) {}
}
