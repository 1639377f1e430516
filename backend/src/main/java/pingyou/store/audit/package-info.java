/**
 * Seals over the audit lines: a loop numbers what was committed and chains hashes, a command looks
 * whether all of it is still as it was. What is younger than the last seal is not yet covered.
 */
@NullMarked
package pingyou.store.audit;

import org.jspecify.annotations.NullMarked;
