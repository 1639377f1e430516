/**
 * What time sets off in recommending: units are told that they may begin, are reminded while their
 * list isn't sent, and are closed. Uses {@code recommendation} and the timetable of {@code notice}.
 */
@NullMarked
package pingyou.recommendation.duty;

import org.jspecify.annotations.NullMarked;
