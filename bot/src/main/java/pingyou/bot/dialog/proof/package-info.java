/**
 * Lists of evidence as the chat fills them in, message by message: what is asked next follows from
 * what is kept, so that undoing, leaving and coming back need nothing more.
 */
@NullMarked
package pingyou.bot.dialog.proof;

import org.jspecify.annotations.NullMarked;
