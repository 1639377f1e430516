/**
 * How units hang together: which levels of a track recommend, which regions' offices act at them
 * and to whom their lists go. Pure, from the campaign's rules and the country's regions; uses
 * {@code campaign}.
 */
@NullMarked
package pingyou.recommendation.chain;

import org.jspecify.annotations.NullMarked;
