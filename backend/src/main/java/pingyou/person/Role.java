package pingyou.person;

import java.util.Set;
import pingyou.campaign.region.UnitKind;

/** What someone may be in a campaign. */
public enum Role {
  /** Runs the campaign for its province. */
  SECRETARIAT,
  /** Acts for a county's or a city's office. */
  OFFICIAL,
  /** Scores cases at the last level, where it is decided on them. */
  REVIEWER,
  /** Scores for a county's or a city's office the cases that have come to it. */
  EVALUATOR,
  /** Sees everything masked and changes nothing. */
  AUDITOR;

  /** The kinds of unit that one may have it for; a reviewer's is where they live, to be recused. */
  public Set<UnitKind> units() {
    return switch (this) {
      case SECRETARIAT, AUDITOR -> Set.of(UnitKind.PROVINCE);
      case OFFICIAL, EVALUATOR -> Set.of(UnitKind.CITY, UnitKind.COUNTY);
      case REVIEWER -> Set.of(UnitKind.COUNTY);
    };
  }
}
