/**
 * The way through a form by chat: consent, question by question, summary, promise, submission,
 * withdrawal. Pure: from a step, what was typed and what was loaded to a {@code Turn}. Uses {@code
 * step}, {@code turn} and the values of the features.
 */
@NullMarked
package pingyou.bot.dialog.apply;

import org.jspecify.annotations.NullMarked;
