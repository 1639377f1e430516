package pingyou.application.submission;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Edit;
import pingyou.application.Opened;
import pingyou.application.Status;
import pingyou.application.answer.AnswerBook;
import pingyou.application.answer.Content;
import pingyou.application.answer.Facts;
import pingyou.application.answer.IdClaims;
import pingyou.application.answer.SchoolClaims;
import pingyou.application.draft.Checks;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Tx;

/** Submitting and taking back, until applying closes. */
public final class Submissions {
  private final Applications applications;
  private final AnswerBook book;
  private final IdClaims claims;
  private final SchoolClaims ofSchools;
  private final Content.Maker contents;
  private final Checks checks;
  private final Filings filings;
  private final Tidings tidings;

  public Submissions(
      Applications applications,
      AnswerBook book,
      IdClaims claims,
      SchoolClaims ofSchools,
      Content.Maker contents,
      Checks checks,
      Filings filings,
      Tidings tidings) {
    this.applications = applications;
    this.book = book;
    this.claims = claims;
    this.ofSchools = ofSchools;
    this.contents = contents;
    this.checks = checks;
    this.filings = filings;
    this.tidings = tidings;
  }

  /**
   * Submits the working copy; the receipt is the applicant's proof. What was submitted already,
   * with nothing changed since, gives the same receipt again: two taps are one submission.
   *
   * @param promiseVersion of the promise that the applicant read and gave
   */
  public Outcome<Receipt> submit(Tx tx, Edit edit, String promiseVersion) {
    var unseen = Edit.inChat(edit.application(), edit.person(), edit.moment());
    return switch (applications.open(tx, unseen)) {
      case Refused<Opened>(var why) -> new Refused<>(why);
      case Done<Opened>(var opened) -> {
        var application = opened.application();
        if (application.status() == Status.SUBMITTED && !application.changed()) {
          yield Outcome.done(receipt(tx, application).orElseThrow());
        }
        yield edit.saw(application.version())
            ? submit(tx, edit, opened, promiseVersion)
            : Outcome.refused(Refusal.of("application.version"));
      }
    };
  }

  private Outcome<Receipt> submit(Tx tx, Edit edit, Opened opened, String promiseVersion) {
    var application = opened.application();
    var values = book.values(tx, application.id(), opened.track().form());
    var against = new ArrayList<>(checks.missing(tx, opened, values, edit.moment()));
    var county = Facts.of(opened, values).county();
    applications.outside(tx, opened, county, edit.moment()).ifPresent(against::add);
    if (!promiseVersion.equals(opened.track().promise().version())) {
      against.add(Refusal.of("application.promise", "title", opened.track().promise().title()));
    }
    if (against.isEmpty() && !claim(tx, opened, values)) {
      against.add(Refusal.of("application.id-number-taken"));
    }
    if (against.isEmpty()) {
      ofSchools
          .claim(tx, application, opened.track().form(), values)
          .map(Checks::taken)
          .ifPresent(against::add);
    }
    return against.isEmpty()
        ? Outcome.done(filed(tx, edit, opened, values))
        : new Refused<>(against);
  }

  private boolean claim(Tx tx, Opened opened, Map<String, String> values) {
    return checks
        .idNumber(opened, values)
        .map(number -> claims.claim(tx, opened.application(), number))
        .orElse(true);
  }

  private Receipt filed(Tx tx, Edit edit, Opened opened, Map<String, String> values) {
    var content = contents.of(tx, opened, values);
    var row = filings.file(tx, edit, opened, content, values);
    var detail =
        Map.of(
            "submission",
            row.id().toString(),
            "revision",
            String.valueOf(row.revision()),
            "hash",
            row.hash(),
            "promise",
            row.promise().version());
    audit(tx, edit, opened, "application.submit", detail);
    var submitted = applications.find(tx, edit.application()).orElseThrow();
    tidings.submitted(tx, applications.opened(tx, submitted));
    return receipt(tx, submitted).orElseThrow();
  }

  /** Takes a submitted case back; what was written stays and may be submitted again. */
  public Outcome<Application> withdraw(Tx tx, Edit edit) {
    return switch (applications.open(tx, edit)) {
      case Refused<Opened>(var why) -> new Refused<>(why);
      case Done<Opened>(var opened) ->
          opened.application().status().after(Status.Act.WITHDRAW).isPresent()
              ? Outcome.done(withdrawn(tx, edit, opened))
              : Outcome.refused(Refusal.of("application.withdraw-none"));
    };
  }

  private Application withdrawn(Tx tx, Edit edit, Opened opened) {
    var application = opened.application();
    claims.release(tx, application.id());
    ofSchools.release(tx, application.id());
    tx.mapper(SubmissionMapper.class).markWithdrawn(application.id(), application.version());
    var detail = Map.of("submission", Objects.toString(application.submission()));
    audit(tx, edit, opened, "application.withdraw", detail);
    var withdrawn = applications.find(tx, application.id()).orElseThrow();
    tidings.withdrawn(tx, applications.opened(tx, withdrawn), edit.moment().at());
    return withdrawn;
  }

  private static void audit(
      Tx tx, Edit edit, Opened opened, String act, Map<String, String> detail) {
    tx.audit(
        new AuditLine(
            Actor.person(edit.person()),
            act,
            opened.application().campaign(),
            edit.application(),
            edit.moment().at(),
            detail));
  }

  /** The receipt of the submission that counts; empty while none does. */
  public Optional<Receipt> receipt(Tx tx, Application application) {
    UUID submission = application.submission();
    return submission == null
        ? Optional.empty()
        : Optional.ofNullable(tx.mapper(SubmissionMapper.class).receipt(submission))
            .map(SubmissionMapper.ReceiptRow::receipt);
  }
}
