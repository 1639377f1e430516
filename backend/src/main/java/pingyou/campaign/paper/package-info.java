/**
 * What the offices that recommend hand in beside their lists: papers that they write, and what is
 * made of their lists. Rules only; uses {@code campaign.form}.
 */
@NullMarked
package pingyou.campaign.paper;

import org.jspecify.annotations.NullMarked;
