/**
 * The campaigns of this installation: those in the folder and those that were opened. From its
 * opening on a campaign runs from the version in the database, whatever becomes of its file. Uses
 * {@code campaign}, {@code campaign.yaml}, {@code campaign.lint} and {@code store}.
 */
@NullMarked
package pingyou.campaign.catalogue;

import org.jspecify.annotations.NullMarked;
