package pingyou.campaign.level;

import pingyou.campaign.rule.Clause;

/** How many cases each unit of a level may send, or how many of a pool may be chosen. */
public record Places(int count, Clause clause) {}
