/**
 * The settings file, read once, checked whole, every fault listed; then the program starts or does
 * not. Features receive values, never the settings.
 */
@NullMarked
package pingyou.bot.settings;

import org.jspecify.annotations.NullMarked;
