/** Encryption of personal columns: keys by purpose from one file, AES-256-GCM, blind indexes. */
@NullMarked
package pingyou.store.vault;

import org.jspecify.annotations.NullMarked;
