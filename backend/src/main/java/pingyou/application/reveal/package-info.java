/**
 * Looks at sealed values. Who looks asks first, with a reason; the record of that is committed
 * before the value is given; papers of units leave their records here too. And the end of
 * passwords, when nobody needs them any more.
 */
@NullMarked
package pingyou.application.reveal;

import org.jspecify.annotations.NullMarked;
