package pingyou.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's application in one track.
 *
 * @param campaignHash version of the rules under which it was begun or last submitted
 * @param number of the case, {@code GZ21-T-0001}; given at the first submission and then kept
 * @param version counts every change of the working copy and of the state
 * @param revision of the last submission made, withdrawn or not; 0 before the first
 * @param county region that it belongs to, by the submission that counts, by the draft while none
 *     does: a county, a city that applies for itself, or the province of those who hand in there
 * @param school likewise, after merging
 * @param submission the last one, that counts; null while none does
 * @param submittedAt when that was made
 * @param changed whether the working copy differs from that submission
 * @param savedAt when the working copy was last written
 */
public record Application(
    UUID id,
    String campaign,
    String campaignHash,
    String track,
    UUID person,
    Status status,
    @Nullable String number,
    int version,
    int revision,
    @Nullable String county,
    @Nullable UUID school,
    @Nullable UUID submission,
    Instant createdAt,
    @Nullable Instant submittedAt,
    boolean changed,
    Instant savedAt) {}
