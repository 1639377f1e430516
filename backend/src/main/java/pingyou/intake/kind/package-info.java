/**
 * The kinds of workbooks: for each, what it asks for, everything that is wrong with its rows, and
 * how they are saved. Headings are words; regions are named as people write them.
 */
@NullMarked
package pingyou.intake.kind;

import org.jspecify.annotations.NullMarked;
