/**
 * The conversation itself: loads what a turn may know, lets the pure turn decide, performs its
 * commands on the features in the transaction that holds the conversation row, and words the
 * answer. The one place of {@code dialog} that is given features.
 */
@NullMarked
package pingyou.bot.dialog.talk;

import org.jspecify.annotations.NullMarked;
