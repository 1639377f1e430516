package pingyou.bot.dialog.apply;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.bot.dialog.step.FormId;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.turn.Paper;
import pingyou.bot.dialog.turn.View;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Condition;
import pingyou.campaign.form.Field;

/** The order in which a form is gone through. */
final class Walk {
  private Walk() {}

  /** Where someone begins or goes on who isn't at any question; empty if nothing is left to ask. */
  static Optional<Field> first(Paper paper) {
    return paper.asked().stream().filter(paper::isToBeAsked).findFirst();
  }

  static Optional<Field> next(Paper paper, String after) {
    return following(paper, after).stream()
        .filter(field -> Completeness.isAsked(field, paper.values()))
        .filter(paper::isToBeAsked)
        .findFirst();
  }

  static Optional<Field> previous(Paper paper, String before) {
    var fields = paper.track().form().fields();
    return fields.subList(0, place(fields, before)).reversed().stream()
        .filter(field -> Completeness.isAsked(field, paper.values()))
        .findFirst();
  }

  /** A field that the answer to this one made wrong or brought up. */
  static Optional<Field> dependant(Paper paper, String changed) {
    return following(paper, changed).stream()
        .filter(field -> Completeness.isAsked(field, paper.values()))
        .filter(field -> paper.isWrong(field) || isBroughtUpBy(field, changed, paper))
        .findFirst();
  }

  private static boolean isBroughtUpBy(Field field, String changed, Paper paper) {
    @Nullable Condition when = field.head().when();
    return when != null && when.field().equals(changed) && paper.isToBeAsked(field);
  }

  /** The field that must be answered before this one can be asked: a county's city. */
  static Optional<Field> prerequisite(Paper paper, Field field) {
    @Nullable String needed =
        switch (field) {
          case Field.RegionChoice it -> it.within();
          case Field.SchoolChoice it -> it.county();
          case Field _ -> null;
        };
    return Optional.ofNullable(needed)
        .map(id -> paper.track().form().field(id))
        .filter(it -> !paper.isWritten(it) || paper.isWrong(it));
  }

  /** Fields between the two that the reviewers fill in. */
  static List<Field> reviewersOwnBetween(Paper paper, String after, String before) {
    var fields = paper.track().form().fields();
    int from = place(fields, after) + 1;
    int to = Math.max(from, place(fields, before));
    return fields.subList(from, to).stream().filter(Field.ReviewerOwned.class::isInstance).toList();
  }

  /** Which one of the asked fields it is, counted from 1. */
  static int number(Paper paper, Field field) {
    return paper.asked().indexOf(field) + 1;
  }

  /** Whether everything that a kept step names is still there. */
  static boolean isKnown(Step step, View view) {
    return switch (step) {
      case Step.Idle(var resume, _) -> isKnownIfAny(resume, view);
      case Step.ChoosingForm(_, var resume) -> isKnownIfAny(resume, view);
      case Step.Withdrawing(var form, var resume) ->
          isBegun(form, view) && isKnownIfAny(resume, view);
      case Step.PickingCard(_, _, var resume) -> isKnownIfAny(resume, view);
      case Step.Asking(var form, var field, _, _, var back) ->
          hasField(view, form, field) && isKnownIfAny(back, view);
      case Step.Agreeing(var question, var agreement, _, _) ->
          isKnown(question, view)
              && view.paper(question.form()).campaign().agreements().stream()
                  .anyMatch(it -> it.id().equals(agreement));
      case Step.PickingSchool(var question, _, _, _) -> isKnown(question, view);
      case Step.Summary(var form, _) -> isBegun(form, view);
      case Step.Promising(var form, _) -> isBegun(form, view);
    };
  }

  /** The form that the step asks about, where it can no longer be written on, or not yet. */
  static Optional<Paper> outside(Step step, View view) {
    return form(step).map(view::paper).filter(paper -> !paper.isOpen(view.moment()));
  }

  private static Optional<FormId> form(Step step) {
    return switch (step) {
      case Step.Asking it -> Optional.of(it.form());
      case Step.Agreeing it -> Optional.of(it.question().form());
      case Step.PickingSchool it -> Optional.of(it.question().form());
      case Step.Summary it -> Optional.of(it.form());
      case Step.Promising it -> Optional.of(it.form());
      case Step.Withdrawing it -> Optional.of(it.form());
      case Step.Idle _, Step.ChoosingForm _, Step.PickingCard _ -> Optional.empty();
    };
  }

  private static boolean isBegun(FormId form, View view) {
    return view.find(form).filter(paper -> paper.application() != null).isPresent();
  }

  private static boolean isKnownIfAny(@Nullable Step step, View view) {
    return step == null || isKnown(step, view);
  }

  private static boolean hasField(View view, FormId form, String field) {
    return view.find(form).stream()
        .flatMap(paper -> paper.track().form().fields().stream())
        .anyMatch(it -> it.head().id().equals(field));
  }

  private static List<Field> following(Paper paper, String after) {
    var fields = paper.track().form().fields();
    return fields.subList(place(fields, after) + 1, fields.size());
  }

  private static int place(List<Field> fields, String id) {
    return fields.stream().map(field -> field.head().id()).toList().indexOf(id);
  }
}
