/**
 * The assignment of least total cost under a load cap, for instances written as files: what a
 * better or worse match costs is given, not judged. Pure; may use the JDK only.
 */
@NullMarked
package pingyou.review.assignment.cost;

import org.jspecify.annotations.NullMarked;
