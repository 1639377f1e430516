package pingyou.campaign.rule;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from.
 *
 * @param place heading of the rulebook, as people cite it: {@code 指南 三（三）}; parts are divided by
 *     {@code ｜}; never a line number
 * @param quote the rulebook's own words, word for word, where they are short enough to show
 */
public record Clause(String place, @Nullable String quote) {}
