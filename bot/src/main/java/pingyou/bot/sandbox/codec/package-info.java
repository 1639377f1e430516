/**
 * The protocol's form, without any network: what people do as XML fields, encryption and signatures
 * of the platform's side, and the strict reading of the product's answers. Pure. May use {@code
 * sandbox.account} and the JDK.
 */
@NullMarked
package pingyou.bot.sandbox.codec;

import org.jspecify.annotations.NullMarked;
