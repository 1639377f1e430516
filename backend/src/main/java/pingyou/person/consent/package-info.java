/**
 * What people agreed to, and when. Knows people by id only; the texts are the campaign's. Uses
 * {@code store} and {@code campaign}.
 */
@NullMarked
package pingyou.person.consent;

import org.jspecify.annotations.NullMarked;
