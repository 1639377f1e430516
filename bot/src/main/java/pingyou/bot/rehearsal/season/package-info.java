/**
 * One season of a competition, from the first day to the last result: synthetic people who apply by
 * conversation, offices that recommend, decline or stay silent, reviewers who score or stop
 * halfway, a secretariat that sees it through. Messages take the way of every message; what people
 * do on pages goes through the features behind those pages. Everything follows from a seed, so that
 * it repeats. What happened on purpose is kept in a {@code Diary}.
 */
@NullMarked
package pingyou.bot.rehearsal.season;

import org.jspecify.annotations.NullMarked;
