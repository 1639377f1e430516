/**
 * Who holds which role in a campaign, for the secretariat: inviting one, and taking a role away.
 * Many at once come by {@code web.intake}. Uses {@code web.secretariat} to let people in.
 */
@NullMarked
package pingyou.web.secretariat.people;

import org.jspecify.annotations.NullMarked;
