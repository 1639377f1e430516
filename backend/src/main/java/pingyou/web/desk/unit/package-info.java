/**
 * What an office has beside its lists: its notices and downloads, its schools, and when applying
 * ends with it. Uses {@code web.desk} for addresses and acts.
 */
@NullMarked
package pingyou.web.desk.unit;

import org.jspecify.annotations.NullMarked;
