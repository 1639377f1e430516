/**
 * The phones' web views: each person's own host name leads through a small proxy to the product, so
 * that two phones in one browser keep two sessions; sign-in by OAuth happens on that host as that
 * person. May use {@code sandbox.api}, {@code sandbox.account} and Vert.x.
 */
@NullMarked
package pingyou.bot.sandbox.phone;

import org.jspecify.annotations.NullMarked;
