package pingyou.application.enclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pingyou.application.Opened;
import pingyou.application.answer.Facts;
import pingyou.campaign.form.Field;

/**
 * An attachment that an applicant says is handed over, as the secretariat sees it.
 *
 * @param facts of the working copy, whose it is
 * @param note what the applicant says of it
 * @param at when they said so
 * @param received null until the secretariat has recorded it
 */
public record Handed(
    Opened opened,
    Facts facts,
    Field field,
    String note,
    Instant at,
    @Nullable Received received) {}
