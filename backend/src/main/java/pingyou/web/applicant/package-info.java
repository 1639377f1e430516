/**
 * An applicant's pages: the list of applications, consents, the form with and without script, the
 * short page for the learning space, preview, receipt, withdrawing. May use {@code application},
 * {@code person} and what they use.
 */
@NullMarked
package pingyou.web.applicant;

import org.jspecify.annotations.NullMarked;
