/**
 * The platform's push side: delivers messages, events and receipts to the product's callback as
 * often as the platform would and shows in the chat what came of it. May use {@code sandbox.codec},
 * {@code sandbox.ledger}, {@code sandbox.account}, {@code sandbox.fault} and Vert.x.
 */
@NullMarked
package pingyou.bot.sandbox.push;

import org.jspecify.annotations.NullMarked;
