/**
 * What a turn is made of: what was loaded before it ({@code View}, {@code Paper}, {@code Work}),
 * what it asks of the features ({@code Command}), what it says ({@code Line}), and the words people
 * type ({@code Vocabulary}). Values only; knows the features' values, neither transactions nor
 * WeChat.
 */
@NullMarked
package pingyou.bot.dialog.turn;

import org.jspecify.annotations.NullMarked;
