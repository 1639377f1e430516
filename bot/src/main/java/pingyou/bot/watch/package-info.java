/**
 * What an operator watches: figures of the running program, given to this machine or to whoever
 * holds the token. Knows Vert.x and no feature; the program says what is counted.
 */
@NullMarked
package pingyou.bot.watch;

import org.jspecify.annotations.NullMarked;
