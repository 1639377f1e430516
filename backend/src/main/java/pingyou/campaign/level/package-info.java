/**
 * What levels may ask beside their windows: places, scores, the cell of an opinion, applicants who
 * come in there, a case that supports another. Values only; uses the form's conditions.
 */
@NullMarked
package pingyou.campaign.level;

import org.jspecify.annotations.NullMarked;
