package pingyou.bot.dialog.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person was asked last. {@code page} counts from 0 the pages of a list or a text that was
 * shown; {@code puzzled} counts the messages in a row that were not understood or not right.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Step.Idle.class, name = "idle"),
  @JsonSubTypes.Type(value = Step.ChoosingForm.class, name = "choosing-form"),
  @JsonSubTypes.Type(value = Step.Agreeing.class, name = "agreeing"),
  @JsonSubTypes.Type(value = Step.Asking.class, name = "asking"),
  @JsonSubTypes.Type(value = Step.PickingSchool.class, name = "picking-school"),
  @JsonSubTypes.Type(value = Step.Summary.class, name = "summary"),
  @JsonSubTypes.Type(value = Step.Promising.class, name = "promising"),
  @JsonSubTypes.Type(value = Step.Withdrawing.class, name = "withdrawing"),
  @JsonSubTypes.Type(value = Step.PickingCard.class, name = "picking-card"),
})
public sealed interface Step {
  /**
   * Nothing is asked.
   *
   * @param resume where a form was left with 保存; null if none was
   */
  record Idle(@Nullable Step resume, int puzzled) implements Step {
    /** Where everybody begins. */
    public static final Idle START = new Idle(null, 0);
  }

  /** Which of the open forms it shall be. */
  record ChoosingForm(int page, @Nullable Step resume) implements Step {}

  /**
   * A field of a form.
   *
   * @param back where to return after the answer; null: on through the form
   */
  record Asking(FormId form, String field, int page, int puzzled, @Nullable Step back)
      implements Step {
    /** Asks a field on the way through the form. */
    public static Asking of(FormId form, String field) {
      return new Asking(form, field, 0, 0, null);
    }

    public Asking onPage(int page) {
      return new Asking(form, field, page, 0, back);
    }

    public Asking understood() {
      return new Asking(form, field, page, 0, back);
    }

    public Asking puzzledOnce() {
      return new Asking(form, field, page, puzzled + 1, back);
    }
  }

  /**
   * A consent, which comes before a question.
   *
   * @param version of the agreement that is shown
   */
  record Agreeing(Asking question, String agreement, String version, int page) implements Step {}

  /**
   * Which of the schools that were found.
   *
   * @param typed what was looked for
   * @param offered all that were found, in the order shown
   */
  record PickingSchool(Asking question, String typed, List<Offer> offered, int page)
      implements Step {
    public PickingSchool {
      offered = List.copyOf(offered);
    }
  }

  /** Everything that was written, before it is submitted. */
  record Summary(FormId form, int page) implements Step {}

  /**
   * The promise.
   *
   * @param version of the application whose summary was seen
   */
  record Promising(FormId form, int version) implements Step {}

  /** Whether to take an application back. */
  record Withdrawing(FormId form, @Nullable Step resume) implements Step {}

  /**
   * Which card to open.
   *
   * @param shown the cards of the page, in the order shown
   */
  record PickingCard(List<Offer> shown, int page, @Nullable Step resume) implements Step {
    public PickingCard {
      shown = List.copyOf(shown);
    }
  }

  /** The place in a form to come back to from elsewhere; empty if the person is in none. */
  default Optional<Step> inForm() {
    return switch (this) {
      case Idle(var resume, _) -> Optional.ofNullable(resume);
      case ChoosingForm(_, var resume) -> Optional.ofNullable(resume);
      case Withdrawing(_, var resume) -> Optional.ofNullable(resume);
      case PickingCard(_, _, var resume) -> Optional.ofNullable(resume);
      case Asking asking -> Optional.of(asking.understood());
      case Agreeing(var question, _, _, _) -> Optional.of(question.understood());
      case PickingSchool(var question, _, _, _) -> Optional.of(question.understood());
      case Summary summary -> Optional.of(summary);
      case Promising(var form, _) -> Optional.of(new Summary(form, 0));
    };
  }
}
