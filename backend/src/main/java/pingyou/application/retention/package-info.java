/**
 * Deletes what applicants wrote of themselves when the time that they were promised is over. Uses
 * {@code application} and {@code application.answer}.
 */
@NullMarked
package pingyou.application.retention;

import org.jspecify.annotations.NullMarked;
