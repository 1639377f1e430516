/**
 * What people see of recommending: a unit's desk, and how far an applicant's case has come. Reads
 * only; uses {@code recommendation}.
 */
@NullMarked
package pingyou.recommendation.desk;

import org.jspecify.annotations.NullMarked;
