/**
 * The list that a unit works on, as values and pure decisions: what it wrote down about each case
 * ({@code Entry}), what keeps the list from being sent ({@code Obstacle}) and what goes out when it
 * is sent ({@code SentList}). Uses {@code campaign.rule}; knows neither storage nor time.
 */
@NullMarked
package pingyou.recommendation.list;

import org.jspecify.annotations.NullMarked;
