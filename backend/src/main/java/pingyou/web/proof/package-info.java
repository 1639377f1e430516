/**
 * Pages of evidence and attachments: giving them, fetching files, and the secretariat's record of
 * what was handed over. Knows {@code web.applicant} and {@code web.secretariat}.
 */
@NullMarked
package pingyou.web.proof;

import org.jspecify.annotations.NullMarked;
