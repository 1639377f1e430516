/**
 * What a campaign's file leaves open. Each check asks a question that the rulebook doesn't answer,
 * or that its own parts answer differently; a decision in the file ({@code assumed} with {@code
 * settles}) answers it. A file with an unanswered question can't open. Pure; uses {@code campaign},
 * {@code campaign.check} and the values below them.
 */
@NullMarked
package pingyou.campaign.lint;

import org.jspecify.annotations.NullMarked;
