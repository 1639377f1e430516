/**
 * The words in which rules speak: what was decided ({@code Outcome}, {@code Refusal}), when someone
 * acted ({@code Moment}, {@code Window}), which days are worked ({@code WorkingDays}) and which
 * clause of the rulebook says so ({@code Clause}, {@code Assumed}). Values only, but for reading
 * the files of holidays; uses nothing of ours and is used by every feature.
 */
@NullMarked
package pingyou.campaign.rule;

import org.jspecify.annotations.NullMarked;
