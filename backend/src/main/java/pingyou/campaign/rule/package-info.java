/**
 * The words in which rules speak: what was decided ({@code Outcome}, {@code Refusal}), when someone
 * acted ({@code Moment}, {@code Window}) and which clause of the rulebook says so ({@code Clause},
 * {@code Assumed}). Values only; uses nothing of ours and is used by every feature.
 */
@NullMarked
package pingyou.campaign.rule;

import org.jspecify.annotations.NullMarked;
