/** Wiring of the competition: {@code Backend} builds every feature with {@code new}. */
@NullMarked
package pingyou;

import org.jspecify.annotations.NullMarked;
