/**
 * MariaDB and Redis as children of the sandbox and of tests: unpacked from Maven artifacts into the
 * data directory, on loopback, ended with the program even when it is killed.
 */
@NullMarked
package pingyou.store.embedded;

import org.jspecify.annotations.NullMarked;
