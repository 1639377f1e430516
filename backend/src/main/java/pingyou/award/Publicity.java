package pingyou.award;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.award.roll.Roll;
import pingyou.campaign.rule.Window;

/**
 * A decision made known, with the time for objections.
 *
 * @param campaignHash version of the rules by which it was made
 * @param roll never changed
 * @param checksum SHA-256 of the roll as it is stored, hexadecimal
 * @param person of the secretariat who opened it
 * @param period from then to the last day's 24:00
 * @param finalAt when it became final; null while it isn't
 */
public record Publicity(
    UUID id,
    String campaign,
    String track,
    String campaignHash,
    Roll roll,
    String checksum,
    UUID person,
    Window period,
    @Nullable Instant finalAt) {}
