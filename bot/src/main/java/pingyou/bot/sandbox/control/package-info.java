/**
 * The control API under {@code /sandbox/api}: everything the sandbox's page can do, for tests and
 * scripts as well. Only for this machine. The clock and filling belong to the product and are given
 * as interfaces. May use every other package of the sandbox and Vert.x.
 */
@NullMarked
package pingyou.bot.sandbox.control;

import org.jspecify.annotations.NullMarked;
