/**
 * Evidence and attachments as an applicant gives them, entry by entry, and fetching their files by
 * whoever may see the case. Uses {@code draft}, {@code submission} and {@code enclosure}.
 */
@NullMarked
package pingyou.application.evidence;

import org.jspecify.annotations.NullMarked;
