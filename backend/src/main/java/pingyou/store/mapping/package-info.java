/** How rows become records: MyBatis set up once, with columns for UUIDs and instants. */
@NullMarked
package pingyou.store.mapping;

import org.jspecify.annotations.NullMarked;
