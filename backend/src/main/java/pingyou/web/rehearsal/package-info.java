/**
 * The report of a rehearsal as a page that stands by itself in a file. It is given everything
 * worded and drawn, since a template may not reckon.
 */
@NullMarked
package pingyou.web.rehearsal;

import org.jspecify.annotations.NullMarked;
