package pingyou.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that someone holds in a campaign, not revoked.
 *
 * @param unit region code: the office of an official or an evaluator, the province of the
 *     secretariat and of an auditor; a reviewer's own county, for conflicts of interest, null if
 *     none was given
 * @param school a reviewer's or an evaluator's own school
 */
public record Grant(
    UUID id,
    UUID person,
    String campaign,
    Role role,
    @Nullable String unit,
    @Nullable UUID school,
    Instant grantedAt) {}
