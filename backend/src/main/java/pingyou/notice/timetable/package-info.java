/**
 * What happens by itself: duties at scheduled instants of a campaign, each performed once and in
 * order, and the reminders among them. Uses campaign and {@code notice}; features register their
 * duties here.
 */
@NullMarked
package pingyou.notice.timetable;

import org.jspecify.annotations.NullMarked;
