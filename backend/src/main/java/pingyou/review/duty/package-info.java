/**
 * What time sets off in reviewing: reviewers are told that it begins and reminded of open cards;
 * after each close the secretariat learns what is missing, and complete cases are closed. Uses
 * {@code review} and the timetable of {@code notice}.
 */
@NullMarked
package pingyou.review.duty;

import org.jspecify.annotations.NullMarked;
