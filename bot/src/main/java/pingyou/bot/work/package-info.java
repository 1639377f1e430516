/**
 * What the chat is told of people's work and of the ways their cases went: the dialog's questions,
 * answered by the features. Uses the backend and {@code dialog}; wired by {@code Bot}.
 */
@NullMarked
package pingyou.bot.work;

import org.jspecify.annotations.NullMarked;
