/**
 * What the counts of a score card come to, in words: for its reviewer, the API and the secretariat.
 * May use {@code review}, {@code application} and what they use, and {@code web.frame}.
 */
@NullMarked
package pingyou.web.score;

import org.jspecify.annotations.NullMarked;
