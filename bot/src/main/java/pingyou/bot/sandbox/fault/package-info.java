/**
 * Faults that somebody switched on: what the platform and the net do wrong on purpose. May use
 * {@code sandbox.ledger} and the JDK.
 */
@NullMarked
package pingyou.bot.sandbox.fault;

import org.jspecify.annotations.NullMarked;
