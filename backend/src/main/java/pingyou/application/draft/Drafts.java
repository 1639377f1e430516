package pingyou.application.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pingyou.application.Applications;
import pingyou.application.Edit;
import pingyou.application.Opened;
import pingyou.application.answer.AnswerBook;
import pingyou.application.answer.Author;
import pingyou.application.answer.Content;
import pingyou.application.answer.Credentials;
import pingyou.application.answer.Facts;
import pingyou.application.answer.Keeping;
import pingyou.application.answer.Shown;
import pingyou.application.platform.Placements;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Tx;

/** Writing answers, one at a time. After a submission they change a copy of it. */
public final class Drafts {
  private final Applications applications;
  private final AnswerBook book;
  private final Checks checks;
  private final Shown shown;
  private final Placements placements;
  private final WorkingCopies copies;

  public Drafts(
      Applications applications,
      AnswerBook book,
      Content.Maker contents,
      Checks checks,
      Shown shown,
      Placements placements) {
    this.applications = applications;
    this.book = book;
    this.checks = checks;
    this.shown = shown;
    this.placements = placements;
    this.copies = new WorkingCopies(applications, contents);
  }

  /** Writes what was typed into a field, if it is right and may be written. */
  public Outcome<Saved> answer(Tx tx, Edit edit, String fieldId, String typed) {
    return switch (onField(tx, edit, fieldId)) {
      case Refused<OnField>(var why) -> new Refused<>(why);
      case Done<OnField>(OnField(var opened, var field)) -> {
        var values = book.values(tx, edit.application(), opened.track().form());
        var typing = new Checks.Typing(field, typed, edit.moment());
        yield switch (checks.check(tx, opened, typing, values)) {
          case Refused<String>(var why) -> new Refused<>(why);
          case Done<String>(var value) -> {
            var answered = new Answered(field, value, values);
            var closed = closed(tx, opened, answered, edit.moment());
            yield closed.isPresent()
                ? Outcome.refused(closed.get().about(fieldId))
                : Outcome.done(write(tx, edit, opened, answered));
          }
        };
      }
    };
  }

  /** What is about to be written, among what was before. */
  private record Answered(Field field, String value, Map<String, String> values) {
    /** As the answers are read afterwards. */
    Map<String, String> after() {
      var after = new HashMap<>(values);
      var isApart = Keeping.of(field) == Keeping.APART && !value.isEmpty();
      after.put(field.head().id(), isApart ? Credentials.STANDS_FOR : value);
      after.values().removeIf(String::isEmpty);
      return after;
    }
  }

  /** Who went on to a region in which applying has ended could never come back. */
  private Optional<Refusal> closed(Tx tx, Opened opened, Answered answered, Moment moment) {
    var before = Facts.of(opened, answered.values()).county();
    var after = Facts.of(opened, answered.after()).county();
    return Objects.equals(before, after)
        ? Optional.empty()
        : applications.outside(tx, opened, after, moment);
  }

  private Saved write(Tx tx, Edit edit, Opened opened, Answered answered) {
    var author = Author.of(opened.application(), edit);
    var field = answered.field();
    var value = answered.value();
    return book.write(tx, author, field, value)
        ? new Saved(
            copies.written(tx, opened, answered.after(), edit.moment()),
            field,
            shown.of(tx, field, value),
            true,
            placements.remark(opened, field.head().id(), value).stream().toList())
        : new Saved(opened.application(), field, shown.of(tx, field, value), false);
  }

  /**
   * Goes past a field and leaves it empty; an answer that is there is taken out, which can be
   * undone. A field that is required can be gone past too: it is missing at the submission.
   */
  public Outcome<Saved> skip(Tx tx, Edit edit, String fieldId) {
    return switch (onField(tx, edit, fieldId)) {
      case Refused<OnField>(var why) -> new Refused<>(why);
      case Done<OnField>(OnField(var opened, var field)) -> {
        var values = book.values(tx, edit.application(), opened.track().form());
        if (!Completeness.isAsked(field, values)) {
          yield Outcome.refused(Refusal.of("answer.not-asked").about(fieldId));
        }
        var saved =
            values.containsKey(fieldId)
                ? write(tx, edit, opened, new Answered(field, "", values))
                : new Saved(opened.application(), field, "", false);
        book.skip(tx, Author.of(opened.application(), edit), field);
        yield Outcome.done(saved);
      }
    };
  }

  /** Takes the last change back; again, the one before, up to the last submission. */
  public Outcome<Saved> undo(Tx tx, Edit edit) {
    return switch (applications.open(tx, edit)) {
      case Refused<Opened>(var why) -> new Refused<>(why);
      case Done<Opened>(var opened) -> undo(tx, edit, opened);
    };
  }

  private Outcome<Saved> undo(Tx tx, Edit edit, Opened opened) {
    var application = opened.application();
    var last = book.lastChange(tx, application.id(), application.revision());
    if (last.isEmpty()) {
      return Outcome.refused(Refusal.of("application.undo-none"));
    }
    var field = opened.track().form().field(last.get().field());
    var old = last.get().oldValue();
    if (old == null) {
      return Outcome.refused(Refusal.of("application.undo-secret").about(field.head().id()));
    }
    var values = book.values(tx, application.id(), opened.track().form());
    var answered = new Answered(field, old, values);
    var closed = closed(tx, opened, answered, edit.moment());
    if (closed.isPresent()) {
      return Outcome.refused(closed.get().about(field.head().id()));
    }
    book.undo(tx, Author.of(application, edit), field, last.get());
    var now = copies.written(tx, opened, answered.after(), edit.moment());
    return Outcome.done(new Saved(now, field, shown.of(tx, field, old), true));
  }

  private Outcome<OnField> onField(Tx tx, Edit edit, String fieldId) {
    return switch (applications.open(tx, edit)) {
      case Refused<Opened>(var why) -> new Refused<>(why);
      case Done<Opened>(var opened) ->
          field(opened, fieldId)
              .map(field -> Outcome.done(new OnField(opened, field)))
              .orElseGet(() -> Outcome.refused(Refusal.of("application.no-field").about(fieldId)));
    };
  }

  private static Optional<Field> field(Opened opened, String id) {
    return opened.track().form().fields().stream()
        .filter(field -> field.head().id().equals(id))
        .findFirst();
  }

  private record OnField(Opened opened, Field field) {}
}
