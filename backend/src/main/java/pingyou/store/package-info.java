/**
 * The only door to MySQL and Redis: transactions, audit lines, business time, ids, JSON columns.
 *
 * <p>Features receive a {@link pingyou.store.Tx}, never commit it and keep nothing of it. The
 * package depends on no feature; sub-packages hold the vault for personal data and the embedded
 * servers.
 */
@NullMarked
package pingyou.store;

import org.jspecify.annotations.NullMarked;
