/**
 * The platform's API: what every call must pass, tokens, people, sign-in by OAuth. Answers and
 * refusals carry the platform's codes and wording. May use {@code sandbox.push} and what that may,
 * and Vert.x.
 */
@NullMarked
package pingyou.bot.sandbox.api;

import org.jspecify.annotations.NullMarked;
