/**
 * What the parts of a page are given: small values, already formatted, that the templates in {@code
 * templates/page/parts} and {@code layout} show.
 *
 * <p>Labels, units and sentences stand in the templates; here are facts, shapes and numbers. {@link
 * pingyou.web.part.Dates} and {@link pingyou.web.part.Figures} are the one place where instants,
 * points and personal numbers become text. May use {@code java.*} only, so that every page, export
 * and test can use it.
 */
@NullMarked
package pingyou.web.part;

import org.jspecify.annotations.NullMarked;
