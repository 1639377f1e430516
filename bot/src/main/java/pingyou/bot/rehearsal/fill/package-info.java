/**
 * Filling the sandbox: forty synthetic cases brought to any state, stage after stage, each act
 * through the ordinary features in its own window; the clock is moved to that window first. What a
 * stage has done already is seen from the data alone, so that a filling that was interrupted goes
 * on. Nothing is decided for a unit whose official is played by hand, and nothing is done to a case
 * that is.
 */
@NullMarked
package pingyou.bot.rehearsal.fill;

import org.jspecify.annotations.NullMarked;
