package pingyou.application.view;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Access;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.CaseLine;
import pingyou.application.CaseLine.Mark;
import pingyou.application.Cases;
import pingyou.application.Status;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.answer.Keeping;
import pingyou.application.answer.Shown;
import pingyou.application.enclosure.Receipts;
import pingyou.application.reveal.Reveals;
import pingyou.application.ruling.Correction;
import pingyou.application.ruling.Corrections;
import pingyou.application.ruling.Ruling;
import pingyou.application.ruling.Rulings;
import pingyou.application.submission.Filings;
import pingyou.application.submission.Submissions;
import pingyou.application.view.CaseView.Cell;
import pingyou.application.view.CaseView.Part;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Section;
import pingyou.store.Tx;

/** Submitted cases by who looks at them. */
public final class CaseViews {
  private final Applications applications;
  private final Access access;
  private final Cases cases;
  private final Submissions submissions;
  private final Filings filings;
  private final Shown shown;
  private final Corrections corrections;
  private final Rulings rulings;
  private final Receipts receipts;

  public CaseViews(
      Applications applications,
      Access access,
      Cases cases,
      Submissions submissions,
      Filings filings,
      Shown shown,
      Corrections corrections,
      Rulings rulings,
      Receipts receipts) {
    this.applications = applications;
    this.access = access;
    this.cases = cases;
    this.submissions = submissions;
    this.filings = filings;
    this.shown = shown;
    this.corrections = corrections;
    this.rulings = rulings;
    this.receipts = receipts;
  }

  /** The case as last submitted; empty if nothing of it counts or the viewer may not see it. */
  public Optional<CaseView> view(Tx tx, Viewer viewer, UUID application) {
    return applications
        .find(tx, application)
        .filter(it -> access.maySeeCase(tx, viewer, it))
        .map(it -> view(tx, viewer, it));
  }

  private CaseView view(Tx tx, Viewer viewer, Application application) {
    var opened = applications.opened(tx, application);
    var form = opened.track().form();
    var receipt = submissions.receipt(tx, application).orElseThrow();
    var values = filings.values(tx, receipt.submission(), form);
    var look = new Look(viewer, application.id(), values);
    var line = cases.find(tx, application.id()).orElseThrow();
    return new CaseView(
        opened,
        line,
        receipt,
        form.sections().stream().map(it -> part(tx, look, it)).toList(),
        rulings.of(tx, application.id()).stream().filter(it -> isTold(viewer, it)).toList(),
        correction(tx, viewer, application, line).orElse(null));
  }

  private Part part(Tx tx, Look look, Section section) {
    var cells =
        section.fields().stream()
            .filter(field -> isFor(look.viewer(), field, look.values()))
            .map(field -> cell(tx, look, field))
            .toList();
    return new Part(section.id(), section.title(), cells);
  }

  /** Reviewers see no ID number and no phone, not even masked; nobody sees what wasn't asked. */
  private static boolean isFor(Viewer viewer, Field field, Map<String, String> values) {
    return field instanceof Field.ReviewerOwned
        || (Completeness.isAsked(field, values)
            && !(viewer.standing() == Standing.REVIEWER && Keeping.of(field) == Keeping.SEALED));
  }

  private Cell cell(Tx tx, Look look, Field field) {
    var value = look.values().getOrDefault(field.head().id(), "");
    return new Cell(
        field,
        shown.of(tx, field, value),
        !value.isEmpty(),
        receipts.enclosed(tx, look.application(), field, value),
        Reveals.mayLook(look.viewer().standing(), field));
  }

  /** Formal faults are for the levels; the applicant is told of an exclusion alone. */
  private static boolean isTold(Viewer viewer, Ruling ruling) {
    return viewer.standing() != Standing.APPLICANT || ruling.kind() == Ruling.Kind.EXCLUSION;
  }

  private Optional<Correction> correction(
      Tx tx, Viewer viewer, Application application, CaseLine line) {
    var open = application.status() == Status.RETURNED || line.marks().contains(Mark.UNCORRECTED);
    return open && viewer.standing() != Standing.REVIEWER
        ? corrections.last(tx, application)
        : Optional.empty();
  }

  /** Who looks at which answers. */
  private record Look(Viewer viewer, UUID application, Map<String, String> values) {}
}
