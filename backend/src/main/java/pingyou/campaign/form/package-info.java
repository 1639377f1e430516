/**
 * The form of a track as data, and the pure checks of what people type into it: one answer ({@code
 * Answers}), the whole form before it is submitted ({@code Completeness}). Uses {@code
 * campaign.rule} and {@code campaign.region}; knows neither storage nor how a question is asked.
 */
@NullMarked
package pingyou.campaign.form;

import org.jspecify.annotations.NullMarked;
