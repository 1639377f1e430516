/**
 * Who someone is: the WeChat account that acts ({@code People}), the roles it holds in units of a
 * campaign ({@code Roles}) and the invitations through which it got them. Sub-packages: {@code
 * session} for signed-in browsers, {@code consent} for what people agreed to, {@code school} for
 * the schools on record. Uses {@code store} and {@code campaign}. Names are all that is kept of a
 * person here; ID numbers and phones belong to an application.
 */
@NullMarked
package pingyou.person;

import org.jspecify.annotations.NullMarked;
