/**
 * A strict local WeChat: a real HTTP server that speaks the platform's protocol, so that the
 * product can't tell the difference, with a page to play several people's phones. This package puts
 * its parts together; they stand in the order ledger, fault, account, codec, push, api, phone,
 * control, each using only those before it. Imports nothing else of ours and no WeChat library.
 */
@NullMarked
package pingyou.bot.sandbox;

import org.jspecify.annotations.NullMarked;
