package pingyou.application.draft;

import java.util.List;
import pingyou.application.draft.FieldView.State;
import pingyou.campaign.form.Section;

/** A section of a working copy; the promise's has no fields. */
public record SectionView(Section section, List<FieldView> fields) {
  public SectionView {
    fields = List.copyOf(fields);
  }

  /** How far a section is. */
  public enum Progress {
    /** Nothing is written. */
    NOT_BEGUN,
    IN_PROGRESS,
    DONE,
    /** Something written is wrong. */
    FAULTY
  }

  public Progress progress() {
    if (count(State.FAULTY) > 0) {
      return Progress.FAULTY;
    }
    if (count(State.FILLED) == 0) {
      return Progress.NOT_BEGUN;
    }
    return fields.stream().allMatch(field -> field.problems().isEmpty())
        ? Progress.DONE
        : Progress.IN_PROGRESS;
  }

  /** How many fields are in this state. */
  public int count(State state) {
    return (int) fields.stream().filter(field -> field.state() == state).count();
  }
}
