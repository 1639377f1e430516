package pingyou.review.login;

import java.time.Instant;

/** What is known about signing in to a case's learning space. */
public sealed interface LoginState {
  /** Nobody reported anything. */
  record Untroubled() implements LoginState {}

  /** A reviewer couldn't sign in; the applicant was told and hasn't changed the password yet. */
  record Failed(Instant at) implements LoginState {}

  /** The applicant has changed the password since; it can be tried again. */
  record Changed(Instant failedAt) implements LoginState {}
}
