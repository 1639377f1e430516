/**
 * The learning space of a case as its reviewers meet it: who may look at the password now, and what
 * happens when it doesn't work. Passwords themselves stay with {@code application}. Uses {@code
 * review}, and {@code review.panel} for telling.
 */
@NullMarked
package pingyou.review.login;

import org.jspecify.annotations.NullMarked;
