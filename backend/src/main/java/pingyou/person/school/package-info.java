/**
 * Schools on record, by county: an applicant picks one by a part of its name or proposes a new one,
 * the county's office confirms it or merges it into another. Uses {@code person} for who may.
 */
@NullMarked
package pingyou.person.school;

import org.jspecify.annotations.NullMarked;
