/**
 * The secretariat's pages of what it brings in from Excel: an empty workbook, an upload, what was
 * read of it or what is wrong cell by cell, and the codes of invited people on a sheet that is
 * shown once.
 */
@NullMarked
package pingyou.web.intake;

import org.jspecify.annotations.NullMarked;
