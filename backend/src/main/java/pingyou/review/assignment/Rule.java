package pingyou.review.assignment;

/** Why a reviewer can't be given a case. */
public enum Rule {
  SAME_COUNTY,
  SAME_CITY,
  SAME_SCHOOL,
  CONFLICT,
  RECUSED,
  /** The cards the reviewer keeps already fill the most they take. */
  AT_LIMIT
}
