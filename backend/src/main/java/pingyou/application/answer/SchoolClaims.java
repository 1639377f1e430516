package pingyou.application.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.store.Tx;

/**
 * What one applicant of a school may claim: to be its administrator, or to apply for the school
 * itself. As with ID numbers a draft claims nothing. Who holds a claim keeps it, also when another
 * holder turns out to be of the same school because the two were merged.
 */
public final class SchoolClaims {
  /** Whether another submitted case of the school has taken what this field claims. */
  public boolean isTaken(Tx tx, Application application, String field, UUID school) {
    var holders = tx.mapper(AnswerMapper.class).schoolClaimants(application, field, school);
    return !holders.isEmpty() && !holders.contains(application.id());
  }

  /**
   * Claims what these answers claim in place of what was claimed before.
   *
   * @return the first field whose claim is taken; empty if none is
   */
  public Optional<Field> claim(
      Tx tx, Application application, Form form, Map<String, String> values) {
    var school = Facts.of(form, values).school();
    var claims = claims(form, values);
    if (school == null || claims.isEmpty()) {
      release(tx, application.id());
      return Optional.empty();
    }
    for (var field : claims) {
      if (!claim(tx, application, field.head().id(), school)) {
        return Optional.of(field);
      }
    }
    tx.mapper(AnswerMapper.class).releaseOtherSchools(application.id(), school);
    return Optional.empty();
  }

  /** The row of another one is waited for and then found. */
  private boolean claim(Tx tx, Application application, String field, UUID school) {
    if (isTaken(tx, application, field, school)) {
      return false;
    }
    tx.mapper(AnswerMapper.class).claimOfSchool(application, field, school);
    return !isTaken(tx, application, field, school);
  }

  private static List<Field> claims(Form form, Map<String, String> values) {
    return form.fields().stream()
        .filter(it -> Completeness.isAsked(it, values))
        .filter(it -> isClaimed(form, it, values.getOrDefault(it.head().id(), "")))
        .toList();
  }

  /** Whether this answer claims something: a single option, or the school that applies. */
  public static boolean isClaimed(Form form, Field field, String value) {
    return switch (field) {
      case Field.Choice choice -> value.equals(choice.oncePerSchool());
      case Field.SchoolChoice _ -> form.isApplicant(field);
      case Field _ -> false;
    };
  }

  /** Gives free what the application claimed. */
  public void release(Tx tx, UUID application) {
    tx.mapper(AnswerMapper.class).releaseOfSchool(application);
  }
}
