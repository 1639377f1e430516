/**
 * The pages of county and city officials: their desks, the lists, cases with what is decided about
 * them, returning for correction, schools. May use {@code recommendation}, {@code application},
 * {@code person} and what they use.
 */
@NullMarked
package pingyou.web.desk;

import org.jspecify.annotations.NullMarked;
