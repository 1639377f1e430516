/**
 * What a played reviewer thinks of a case, and how that is written on a card: through the ordinary
 * feature, stroke by stroke.
 */
@NullMarked
package pingyou.bot.rehearsal.marking;

import org.jspecify.annotations.NullMarked;
