package pingyou.application.draft;

import pingyou.application.Application;
import pingyou.campaign.form.Field;

/**
 * What became of an answer.
 *
 * @param application as it is now
 * @param field that was written
 * @param shown the value as it may be repeated to its writer: names for codes, personal ones
 *     masked, nothing of a password
 * @param changed false if the same was there already
 */
public record Saved(Application application, Field field, String shown, boolean changed) {}
