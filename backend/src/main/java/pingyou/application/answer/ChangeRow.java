package pingyou.application.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Moment;

/**
 * One change of a working copy.
 *
 * @param version of the application after it
 * @param revision of the last submission before it
 * @param oldValue null for a password
 * @param undoes the change that this one takes back
 */
record ChangeRow(
    UUID id,
    String campaign,
    UUID application,
    String field,
    UUID person,
    Moment moment,
    int version,
    int revision,
    @Nullable String oldValue,
    @Nullable String newValue,
    boolean sealed,
    @Nullable UUID undoes) {}
