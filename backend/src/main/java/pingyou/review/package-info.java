/**
 * Reviewing: cards on which experts score cases, and what every part of it knows. Sub-packages act:
 * {@code assignment} decides purely who reads what, {@code panel} gives cards out and takes them
 * back, {@code scoring} fills them, {@code login} is about the learning space, {@code result} adds
 * up, {@code desk} shows, {@code duty} does what time sets off. Uses {@code store}, {@code
 * campaign}, {@code person}, {@code notice} and {@code application}; the cases to be reviewed come
 * through {@link pingyou.review.Docket}.
 */
@NullMarked
package pingyou.review;

import org.jspecify.annotations.NullMarked;
