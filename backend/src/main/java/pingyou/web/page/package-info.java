/**
 * What each page shows, one record a page, rendered by the template of the same name in {@code
 * templates/page}.
 *
 * <p>A record holds facts that are ready to be seen: instants and points already formatted,
 * personal values already masked, addresses already built. Labels and sentences stand in the
 * templates; sentences of rules and refusals come worded from the wording files. May use {@link
 * pingyou.web.part} and its sub-packages.
 */
@NullMarked
package pingyou.web.page;

import org.jspecify.annotations.NullMarked;
