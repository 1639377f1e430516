/**
 * Conversations: what the bot answers, as pure turns from (step, input, now) to (next step,
 * replies, commands). Knows the features, never WeChat: the callback hands in {@link
 * pingyou.bot.dialog.Input} and takes text back.
 */
@NullMarked
package pingyou.bot.dialog;

import org.jspecify.annotations.NullMarked;
