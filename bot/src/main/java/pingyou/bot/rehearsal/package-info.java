/**
 * Plays people: those of the sandbox, and synthetic cases in any state, through the sandbox's
 * phones and the ordinary features. Everybody and everything in it is invented.
 */
@NullMarked
package pingyou.bot.rehearsal;

import org.jspecify.annotations.NullMarked;
