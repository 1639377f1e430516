/**
 * Recommending level by level: which cases a unit may recommend, what its officials decide, the
 * lists they send, and what is frozen and told at each close. A case goes on only if every lower
 * level's frozen list holds it. Uses {@code person} for roles, {@code notice} for messages and
 * {@code application} for cases; the pure decisions lie in {@code recommendation.list}, the work
 * that time sets off in {@code recommendation.duty}.
 */
@NullMarked
package pingyou.recommendation;

import org.jspecify.annotations.NullMarked;
