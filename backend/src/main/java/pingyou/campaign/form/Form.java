package pingyou.campaign.form;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The cells of a track's form in the order of the paper form.
 *
 * @param title of the paper form, word for word
 * @param note printed under the paper form, word for word; empty if there is none
 */
public record Form(String title, String note, List<Section> sections) {
  public Form {
    sections = List.copyOf(sections);
  }

  /** All fields in the form's order. */
  public List<Field> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  /**
   * The field of this id.
   *
   * @throws NoSuchElementException if the form has none
   */
  public Field field(String id) {
    return fields().stream()
        .filter(field -> field.head().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no field " + id));
  }
}
