/**
 * The JSON API below {@code /api/v1}, for scripts of the pages, the mini-program and other systems;
 * described by {@code web/openapi.json}. The same features as the pages, the same refusals.
 */
@NullMarked
package pingyou.web.api;

import org.jspecify.annotations.NullMarked;
