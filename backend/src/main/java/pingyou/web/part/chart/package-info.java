/**
 * What the drawn parts are given, with their geometry worked out in per cent, since a template may
 * not compute and strict CSP allows no inline style. May use {@link pingyou.web.part}.
 */
@NullMarked
package pingyou.web.part.chart;

import org.jspecify.annotations.NullMarked;
