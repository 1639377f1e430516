package pingyou.review.login;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import pingyou.application.answer.Credentials;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.review.Admission;
import pingyou.review.Admission.Held;
import pingyou.review.Docket;
import pingyou.review.panel.Tidings;
import pingyou.review.panel.Tidings.Telling;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Hashes;
import pingyou.store.Tx;

/** Signing in to the learning spaces of cases. */
public final class Logins {
  private final Admission admission;
  private final Docket docket;
  private final Credentials credentials;
  private final Tidings tidings;

  public Logins(Admission admission, Docket docket, Credentials credentials, Tidings tidings) {
    this.admission = admission;
    this.docket = docket;
    this.credentials = credentials;
    this.tidings = tidings;
  }

  /**
   * Whether the reviewer may be shown the password of the card's case now: only with the card open
   * and in its window. The look itself is recorded and given by {@code application.reveal}.
   *
   * @return the application whose password it is
   */
  public Outcome<UUID> mayLook(Tx tx, UUID reviewer, UUID card, Moment moment) {
    return switch (admission.writable(tx, card, reviewer, moment)) {
      case Outcome.Refused<Held>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<Held>(var held) -> Outcome.done(held.card().application());
    };
  }

  /**
   * A reviewer couldn't sign in. The applicant is told once for each password that fails and can
   * then change it; saying it again before that changes nothing.
   */
  public Outcome<LoginState> failed(Tx tx, UUID reviewer, UUID card, Moment moment) {
    return switch (admission.writable(tx, card, reviewer, moment)) {
      case Outcome.Refused<Held>(var why) -> new Outcome.Refused<>(why);
      case Outcome.Done<Held>(var held) -> failed(tx, held, moment.at());
    };
  }

  private Outcome<LoginState> failed(Tx tx, Held held, Instant now) {
    var application = held.card().application();
    if (state(tx, application) instanceof LoginState.Failed known) {
      return Outcome.done(known);
    }
    var mark = mark(tx, application);
    if (mark.isEmpty()) {
      return Outcome.refused(Refusal.of("review.login.none"));
    }
    tx.mapper(LoginMapper.class)
        .put(
            new FailureRow(
                application, held.card().seat().campaign(), held.card().reviewer(), mark, now));
    tx.audit(
        new AuditLine(
            Actor.person(held.card().reviewer()),
            "review.login-failed",
            held.card().seat().campaign(),
            application,
            now,
            Map.of("card", held.card().id().toString())));
    tellApplicant(tx, held, mark, now);
    return Outcome.done(new LoginState.Failed(now));
  }

  private void tellApplicant(Tx tx, Held held, String mark, Instant now) {
    var application = held.card().application();
    for (var line : docket.lines(tx, List.of(application))) {
      var telling =
          new Telling("review.login-failed", mark, Map.of("number", line.number()), now)
              .opening("/apply/" + application + "/password");
      tidings.tell(tx, held.terms(), docket.person(tx, application), telling);
    }
  }

  /** What is known about a case's space; its applicant may change the password while it fails. */
  public LoginState state(Tx tx, UUID application) {
    var failure = tx.mapper(LoginMapper.class).find(application);
    var mark = mark(tx, application);
    if (failure == null || mark.isEmpty()) {
      return new LoginState.Untroubled();
    }
    return failure.mark().equals(mark)
        ? new LoginState.Failed(failure.at())
        : new LoginState.Changed(failure.at());
  }

  /** Changes with the case's passwords and tells nothing of them; empty if there are none. */
  private String mark(Tx tx, UUID application) {
    var marks = credentials.marks(tx, application);
    return marks.isEmpty() ? "" : Hashes.sha256(new TreeMap<>(marks).toString());
  }
}
