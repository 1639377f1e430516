/**
 * What time sets off in deciding: at the end of a publicity period the secretariat is reminded, a
 * year after the results personal data are deleted. Uses {@code award} and the timetable of {@code
 * notice}.
 */
@NullMarked
package pingyou.award.duty;

import org.jspecify.annotations.NullMarked;
