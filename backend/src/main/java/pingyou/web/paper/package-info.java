/**
 * What units hand in beside their lists: their checklist, the papers that they write, the summary
 * made of their lists, and the secretariat's waivers.
 */
@NullMarked
package pingyou.web.paper;

import org.jspecify.annotations.NullMarked;
