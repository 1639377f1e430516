package pingyou.review.login;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.answer.Credentials;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Tx;

/** The one thing that an applicant may change while the case is reviewed: a failing password. */
public final class Repairs {
  private final Applications applications;
  private final Credentials credentials;
  private final Logins logins;
  private final Regions regions;

  public Repairs(
      Applications applications, Credentials credentials, Logins logins, Regions regions) {
    this.applications = applications;
    this.credentials = credentials;
    this.logins = logins;
    this.regions = regions;
  }

  /**
   * A password as its owner typed it.
   *
   * @param field of the form that asks for it
   */
  public record NewPassword(UUID application, String field, String typed) {
    @Override
    public String toString() {
      return "NewPassword[" + application + ", " + field + "]";
    }
  }

  /** Whether a reviewer waits for this person to change the password of their case. */
  public boolean isFailing(Tx tx, UUID person, UUID application) {
    return isOwn(tx, person, application)
        && logins.state(tx, application) instanceof LoginState.Failed;
  }

  private boolean isOwn(Tx tx, UUID person, UUID application) {
    return applications.find(tx, application).filter(it -> it.person().equals(person)).isPresent();
  }

  /** Whether this person may change the password of their case now. */
  public boolean mayChange(Tx tx, UUID person, UUID application) {
    return isOwn(tx, person, application)
        && !(logins.state(tx, application) instanceof LoginState.Untroubled);
  }

  /**
   * The applicant writes another password after a reviewer couldn't sign in; reviewers see it in
   * their list. It may be corrected again.
   */
  public Outcome<LoginState> change(Tx tx, UUID person, NewPassword password, Moment moment) {
    if (!mayChange(tx, person, password.application())) {
      return Outcome.refused(Refusal.of("review.login.untroubled"));
    }
    var opened = applications.opened(tx, applications.lock(tx, password.application()));
    var field = secret(opened.track().form().fields(), password.field());
    if (field.isEmpty()) {
      return Outcome.refused(Refusal.of("review.login.untroubled"));
    }
    var checked =
        Answers.check(field.get(), password.typed(), Map.of(), regions, opened.day(moment));
    return switch (checked) {
      case Outcome.Refused<String>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<String>(var value) -> {
        var application = opened.application();
        credentials.replace(tx, application.id(), password.field(), value);
        note(tx, application, password.field(), moment);
        yield Outcome.done(logins.state(tx, application.id()));
      }
    };
  }

  private static Optional<Field> secret(Iterable<Field> fields, String id) {
    for (var field : fields) {
      if (field instanceof Field.Secret && field.head().id().equals(id)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static void note(Tx tx, Application application, String field, Moment moment) {
    tx.audit(
        new AuditLine(
            Actor.person(application.person()),
            "review.login-repaired",
            application.campaign(),
            application.id(),
            moment.at(),
            Map.of("field", field)));
  }
}
