/**
 * Who reviews what: the secretariat assigns cards, gives them a later close or back to their
 * reviewers; conflicts are declared, cards given back, reviewers stopped, and what was freed is
 * refilled. Everything that gives or takes cards runs under the lock of the track's panel. Uses
 * {@code review} and {@code review.assignment}.
 */
@NullMarked
package pingyou.review.panel;

import org.jspecify.annotations.NullMarked;
