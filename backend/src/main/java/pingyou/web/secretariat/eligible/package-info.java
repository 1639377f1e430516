/**
 * The secretariat's pages on who and what may be recommended: winners of earlier years, near names,
 * platforms. May use every feature.
 */
@NullMarked
package pingyou.web.secretariat.eligible;

import org.jspecify.annotations.NullMarked;
