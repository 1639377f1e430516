/** Template messages and customer-service messages: what is accepted, and when no more. */
@NullMarked
package pingyou.bot.sandbox.api.message;

import org.jspecify.annotations.NullMarked;
