/**
 * A reviewer's pages: the list of cards, the score card with and without script, what the applicant
 * wrote, the password of the space, giving a case back. May use {@code review}, {@code application}
 * and what they use, and {@code web.frame}.
 */
@NullMarked
package pingyou.web.reviewer;

import org.jspecify.annotations.NullMarked;
