package pingyou.campaign.lint;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
  /** Can't stay so. */
  ERROR,
  /** Asks for a decision. */
  WARNING;

  /** As texts and machines name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
