/** How a played reviewer writes on a card: through the ordinary feature, stroke by stroke. */
@NullMarked
package pingyou.bot.rehearsal.marking;

import org.jspecify.annotations.NullMarked;
