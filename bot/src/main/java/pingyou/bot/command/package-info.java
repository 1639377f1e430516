/** Commands that don't serve: what a technician asks or does from a terminal. */
@NullMarked
package pingyou.bot.command;

import org.jspecify.annotations.NullMarked;
