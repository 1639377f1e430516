/**
 * A campaign's file as it is written, whatever it means: where everything stands, and a tree to
 * compare it with another by. Uses {@code campaign.check} and {@code campaign.revision}.
 */
@NullMarked
package pingyou.campaign.source;

import org.jspecify.annotations.NullMarked;
