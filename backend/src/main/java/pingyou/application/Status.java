package pingyou.application;

import java.util.Optional;

/** Where an application stands. The table of {@link #after} is the only one. */
public enum Status {
  /** Never submitted. */
  DRAFT,
  /** Submitted; the last submission counts, whatever was written since. */
  SUBMITTED,
  /** Returned by the county for correction; the last submission still counts. */
  RETURNED,
  /** Taken back by the applicant; nothing counts until it is submitted again. */
  WITHDRAWN,
  /** Not submitted before the close: 放弃. */
  LAPSED,
  /** Excluded by the secretariat. */
  EXCLUDED;

  /** What is done to an application as a whole. */
  public enum Act {
    SUBMIT,
    WITHDRAW,
    RETURN,
    EXCLUDE,
    /** The close passes over it. */
    CLOSE,
    /** Its owner writes on after a close was moved. */
    RESUME
  }

  /** The status that an act leads to; empty where the act is not open. */
  public Optional<Status> after(Act act) {
    return Optional.ofNullable(
        switch (act) {
          case SUBMIT -> this == EXCLUDED ? null : SUBMITTED;
          case WITHDRAW -> this == SUBMITTED || this == RETURNED ? WITHDRAWN : null;
          case RETURN -> this == SUBMITTED ? RETURNED : null;
          case EXCLUDE -> this == SUBMITTED ? EXCLUDED : null;
          case CLOSE -> this == DRAFT ? LAPSED : this == RETURNED ? SUBMITTED : this;
          case RESUME -> this == LAPSED ? DRAFT : null;
        });
  }

  /** Whether a submission of it counts for its county and those after it. */
  public boolean counts() {
    return this == SUBMITTED || this == RETURNED;
  }
}
