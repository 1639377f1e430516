/**
 * One message, one turn: commands that are understood everywhere, then what the step asks. Pure.
 * {@code Chat} is the way in; applicants go on into {@code apply}.
 */
@NullMarked
package pingyou.bot.dialog.chat;

import org.jspecify.annotations.NullMarked;
