package pingyou.application.answer;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pingyou.application.Opened;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;

/**
 * What lists and later levels go by, from the answers: name, subject and stage from the fields that
 * the form names for lists, school from the first field of that kind, the region from the narrowest
 * that the form asks for. Empty or null where the form or the answers have none.
 *
 * @param name empty too where the school is the name, which may yet be merged or corrected
 */
public record Facts(
    String name, @Nullable String county, @Nullable UUID school, String subject, String stage) {
  public static Facts of(Form form, Map<String, String> answers) {
    var inLists = form.inLists();
    return new Facts(
        form.ofSchools() ? "" : written(form, answers, inLists.name()),
        region(form, answers).orElse(null),
        school(form, answers).orElse(null),
        written(form, answers, inLists.subject()),
        written(form, answers, inLists.stage()));
  }

  /** The same for a case of the campaign: who comes in at the province belongs to it. */
  public static Facts of(Opened opened, Map<String, String> answers) {
    var campaign = opened.campaign();
    var facts = of(opened.track().form(), answers);
    return campaign.comesStraight(opened.track(), answers) ? facts.in(campaign.region()) : facts;
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

  private Facts in(String region) {
    return new Facts(name, region, school, subject, stage);
  }

  /** A city that applies for itself is asked for no county. */
  private static Optional<String> region(Form form, Map<String, String> answers) {
    return form.fields().stream()
        .flatMap(it -> it instanceof Field.RegionChoice region ? Stream.of(region) : Stream.empty())
        .filter(it -> Completeness.isAsked(it, answers))
        .min(Comparator.comparing(Field.RegionChoice::kind))
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
