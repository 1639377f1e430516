/**
 * How many cases single units may send, where the secretariat set another number than the rules':
 * set, taken back, and read for whoever asks what a unit may do. Uses {@code recommendation}, under
 * whose lock of the unit it writes.
 */
@NullMarked
package pingyou.recommendation.quota;

import org.jspecify.annotations.NullMarked;
