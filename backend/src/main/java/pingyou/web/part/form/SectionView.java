package pingyou.web.part.form;

import java.util.List;
import pingyou.web.part.Icon;

/** A section of a form, with how far it is. */
public record SectionView(String id, String title, State state, List<FieldView> fields) {

  /** How far a section is. */
  public enum State {
    NOT_BEGUN(Icon.RING),
    IN_PROGRESS(Icon.HALF),
    DONE(Icon.DONE),
    FAULTY(Icon.BANG),
    LOCKED(Icon.LOCK);

    private final Icon icon;

    State(Icon icon) {
      this.icon = icon;
    }

    public Icon icon() {
      return icon;
    }
  }
}
