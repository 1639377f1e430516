package pingyou.application;

import java.util.UUID;

/** Someone who looks at an application, and as what. */
public record Viewer(UUID person, Standing standing) {
  /** As what someone looks; it is checked against roles, owner and what was sent or assigned. */
  public enum Standing {
    APPLICANT,
    COUNTY,
    CITY,
    REVIEWER,
    SECRETARIAT,
    AUDITOR
  }
}
