/**
 * Visits on site to the candidates of a shortlist: what the secretariat wrote down of each, as
 * data. Who may be visited, and what follows, is {@code award}'s. Uses {@code store} and {@code
 * campaign.rule}.
 */
@NullMarked
package pingyou.award.inspection;

import org.jspecify.annotations.NullMarked;
