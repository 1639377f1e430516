/** The menu: its rules, and publishing it. */
@NullMarked
package pingyou.bot.sandbox.api.menu;

import org.jspecify.annotations.NullMarked;
