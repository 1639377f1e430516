/**
 * What becomes of a case after it is submitted: its progress, a password that failed, the result
 * with its reasons, and for everybody the list of winners with the objections to it. May use every
 * feature and {@code web.applicant}.
 */
@NullMarked
package pingyou.web.course;

import org.jspecify.annotations.NullMarked;
