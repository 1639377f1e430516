/** Who and what may be recommended in a track beyond its quota: rules only, no lists. */
@NullMarked
package pingyou.campaign.eligible;

import org.jspecify.annotations.NullMarked;
