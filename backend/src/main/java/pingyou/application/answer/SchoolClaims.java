package pingyou.application.answer;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.Application;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.Form;
import pingyou.store.Tx;

/**
 * What one applicant of a school may claim, as to be its administrator. As with ID numbers a draft
 * claims nothing.
 */
public final class SchoolClaims {
  /** Whether another submitted case of the school has taken this field's single option. */
  public boolean isTaken(Tx tx, Application application, Field.Choice field, UUID school) {
    var claimant =
        tx.mapper(AnswerMapper.class).schoolClaimant(application, field.head().id(), school);
    return claimant != null && !claimant.equals(application.id());
  }

  /** Claims what these answers claim in place of what was claimed before; false if it is taken. */
  public boolean claim(Tx tx, Application application, Form form, Map<String, String> values) {
    var school = Facts.of(form, values).school();
    var claims = claims(form, values).toList();
    if (school == null || claims.isEmpty()) {
      release(tx, application.id());
      return true;
    }
    if (!claims.stream().allMatch(field -> claim(tx, application, field, school))) {
      return false;
    }
    tx.mapper(AnswerMapper.class).releaseOtherSchools(application.id(), school);
    return true;
  }

  private boolean claim(Tx tx, Application application, Field.Choice field, UUID school) {
    tx.mapper(AnswerMapper.class).claimOfSchool(application, field.head().id(), school);
    return !isTaken(tx, application, field, school);
  }

  private static Stream<Field.Choice> claims(Form form, Map<String, String> values) {
    return form.fields().stream()
        .flatMap(it -> it instanceof Field.Choice choice ? Stream.of(choice) : Stream.empty())
        .filter(it -> Completeness.isAsked(it, values))
        .filter(it -> values.getOrDefault(it.head().id(), "").equals(it.oncePerSchool()));
  }

  /** Gives free what the application claimed. */
  public void release(Tx tx, UUID application) {
    tx.mapper(AnswerMapper.class).releaseOfSchool(application);
  }
}
