package pingyou.application.answer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.campaign.region.UnitKind;

/**
 * What lists and later levels go by, from the answers: name, subject and stage from the fields of
 * these ids, county and school from the first field of that kind. Empty or null where the form or
 * the answers have none.
 */
public record Facts(
    String name, @Nullable String county, @Nullable UUID school, String subject, String stage) {
  private static final String NAME = "name";
  private static final String SUBJECT = "subject";
  private static final String STAGE = "stage";

  public static Facts of(Form form, Map<String, String> answers) {
    return new Facts(
        written(form, answers, NAME),
        county(form, answers).orElse(null),
        school(form, answers).orElse(null),
        written(form, answers, SUBJECT),
        written(form, answers, STAGE));
  }

  /** The form's field for the ID number, if it asks for one. */
  public static Optional<Field> idNumber(Form form) {
    return form.fields().stream().filter(Field.IdNumber.class::isInstance).findFirst();
  }

  /** The answer; where it makes the form ask for the thing in words ("其他"), those words. */
  private static String written(Form form, Map<String, String> answers, String id) {
    for (var field : form.fields()) {
      var when = field.head().when();
      if (field instanceof Field.ShortText
          && when != null
          && when.field().equals(id)
          && Completeness.isAsked(field, answers)) {
        return answers.getOrDefault(field.head().id(), "");
      }
    }
    return answers.getOrDefault(id, "");
  }

  private static Optional<String> county(Form form, Map<String, String> answers) {
    return form.fields().stream()
        .filter(
            it -> it instanceof Field.RegionChoice(_, var kind, _, _) && kind == UnitKind.COUNTY)
        .findFirst()
        .map(it -> answers.get(it.head().id()));
  }

  private static Optional<UUID> school(Form form, Map<String, String> answers) {
    return form.fields().stream()
        .filter(Field.SchoolChoice.class::isInstance)
        .findFirst()
        .map(it -> answers.get(it.head().id()))
        .map(UUID::fromString);
  }
}
