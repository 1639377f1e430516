/**
 * Who takes part in a season and when: applicants with their fates, holders of roles, hours of the
 * day. All of it follows from the order's seed; nothing is done here.
 */
@NullMarked
package pingyou.bot.rehearsal.season.plan;

import org.jspecify.annotations.NullMarked;
