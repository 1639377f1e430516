/**
 * What synthetic people write: whole forms, opinions, comments, the same for the same number every
 * time. It goes by the kinds of a form's fields and knows no campaign; the sentences are in the
 * templates.
 */
@NullMarked
package pingyou.bot.rehearsal.paper;

import org.jspecify.annotations.NullMarked;
