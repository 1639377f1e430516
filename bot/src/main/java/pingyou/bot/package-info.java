/** The program: reads the settings, opens backend and bot, starts and stops them. */
@NullMarked
package pingyou.bot;

import org.jspecify.annotations.NullMarked;
