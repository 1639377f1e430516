/**
 * Tables on pages: how they stand in a form, what is read from one, and an applicant's page of one.
 */
@NullMarked
package pingyou.web.table;

import org.jspecify.annotations.NullMarked;
