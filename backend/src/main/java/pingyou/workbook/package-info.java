/**
 * Excel workbooks to be filled in: an empty one with its drop-downs and guide, the texts of one
 * that came back, and the same file again with its bad cells coloured. It knows nothing of what the
 * rows mean, and is the only package that knows POI. A file is looked through before POI sees it.
 */
@NullMarked
package pingyou.workbook;

import org.jspecify.annotations.NullMarked;
