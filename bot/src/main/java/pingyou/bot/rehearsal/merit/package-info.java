/**
 * How good each synthetic case is, and what each reviewer's card says so that it comes out: totals
 * all different but for one pair in the middle that no prize's line parts. Pure; goes by the
 * rubric, the panel and the prizes as data.
 */
@NullMarked
package pingyou.bot.rehearsal.merit;

import org.jspecify.annotations.NullMarked;
