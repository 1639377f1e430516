/** Who may not be recommended yet, or not at all. Uses {@code application} and the chain. */
@NullMarked
package pingyou.recommendation.eligible;

import org.jspecify.annotations.NullMarked;
