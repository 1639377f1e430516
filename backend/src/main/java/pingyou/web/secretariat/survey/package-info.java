/**
 * What the secretariat sees of a whole campaign in one list: every case with where it is, every
 * unit with what it has done and may do. Uses {@code web.secretariat} to let people in.
 */
@NullMarked
package pingyou.web.secretariat.survey;

import org.jspecify.annotations.NullMarked;
