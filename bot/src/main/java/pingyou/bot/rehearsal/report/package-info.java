/**
 * What a rehearsal showed: figures from the local WeChat's ledger, from the data and from the
 * diary, as a record for machines and as a page for people.
 */
@NullMarked
package pingyou.bot.rehearsal.report;

import org.jspecify.annotations.NullMarked;
