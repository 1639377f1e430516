/**
 * What the secretariat brings in from Excel: kinds of workbooks (schools, people, winners …), each
 * with what it asks for, how its rows are checked, and how they are saved by the feature whose they
 * are. A file is looked through as often as one likes and saved once, in one transaction, only if
 * it has no fault. Uses the features before it; one more kind is one more {@link
 * pingyou.intake.Kind}.
 */
@NullMarked
package pingyou.intake;

import org.jspecify.annotations.NullMarked;
