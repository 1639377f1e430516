/**
 * Answers that are tables: what the columns take, what the rows must fulfil together, and what is
 * reckoned from them. Pure; uses {@code campaign.region} and {@code campaign.rule}.
 */
@NullMarked
package pingyou.campaign.form.table;

import org.jspecify.annotations.NullMarked;
