/**
 * The official account as the platform keeps it: its keys, templates and menu, the people who know
 * it with their chats, and the choices where the platform's behaviour isn't documented. Confined to
 * the sandbox's event loop. May use {@code sandbox.ledger}, {@code sandbox.fault} and the JDK.
 */
@NullMarked
package pingyou.bot.sandbox.account;

import org.jspecify.annotations.NullMarked;
