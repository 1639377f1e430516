/**
 * The secretariat's pages: how a campaign stands, its people, its cases with formal faults and
 * exclusions, units with a later close. May use every feature.
 */
@NullMarked
package pingyou.web.secretariat;

import org.jspecify.annotations.NullMarked;
