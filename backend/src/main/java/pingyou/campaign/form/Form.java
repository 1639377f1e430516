package pingyou.campaign.form;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The cells of a track's form in the order of the paper form.
 *
 * @param title of the paper form, word for word
 * @param note printed under the paper form, word for word; empty if there is none
 * @param inLists which answers name a case in lists
 */
public record Form(String title, String note, List<Section> sections, InLists inLists) {
  public Form {
    sections = List.copyOf(sections);
  }

  /** Whose cases are named by the fields {@code name}, {@code subject} and {@code stage}. */
  public Form(String title, String note, List<Section> sections) {
    this(title, note, sections, InLists.USUAL);
  }

  /**
   * Which answers name a case in lists, by field id; a field that the form doesn't have says
   * nothing.
   *
   * @param name whose case it is: a person's name, or the school that applies
   * @param subject what it is about
   * @param stage of school
   */
  public record InLists(String name, String subject, String stage) {
    /** Where the file says nothing. */
    public static final InLists USUAL = new InLists("name", "subject", "stage");
  }

  /** Whether it is schools that apply: one is what names a case. */
  public boolean ofSchools() {
    return fields().stream().anyMatch(this::isApplicant);
  }

  /** Whether this field asks for the school that applies. */
  public boolean isApplicant(Field field) {
    return field instanceof Field.SchoolChoice && field.head().id().equals(inLists.name());
  }

  /** All fields in the form's order. */
  public List<Field> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  /** The same, its tables' places within a narrower region. */
  public Form within(String region) {
    return new Form(
        title,
        note,
        sections.stream()
            .map(section ->
                new Section(
                    section.id(),
                    section.title(),
                    section.fields().stream()
                        .map(field ->
                            field instanceof Field.Table(var head, var layout)
                                ? new Field.Table(head, layout.within(region))
                                : field)
                        .toList()))
            .toList(),
        inLists);
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
