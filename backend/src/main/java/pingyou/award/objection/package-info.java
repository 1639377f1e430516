/**
 * Objections to a decision while it is public: anyone who signs in may object by name, the
 * secretariat answers each, and no decision becomes final before that. Uses {@code award} and
 * {@code review} for who steers a campaign.
 */
@NullMarked
package pingyou.award.objection;

import org.jspecify.annotations.NullMarked;
