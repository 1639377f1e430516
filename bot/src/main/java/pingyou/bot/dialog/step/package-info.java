/**
 * Where a conversation is: {@code Step}, kept as JSON in its row. Steps name fields, agreements and
 * records by id, never by their place in a list, so that they survive a new version of the rules.
 * Values only; uses nothing of ours but {@code store.Json}.
 */
@NullMarked
package pingyou.bot.dialog.step;

import org.jspecify.annotations.NullMarked;
