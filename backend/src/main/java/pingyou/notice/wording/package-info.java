/**
 * Texts that people read, from {@code templates/chat} and {@code templates/message}: sentences by
 * key with {@code {name}} placeholders, kinds of notices with their typed rows. Pure values; uses
 * nothing of ours.
 */
@NullMarked
package pingyou.notice.wording;

import org.jspecify.annotations.NullMarked;
