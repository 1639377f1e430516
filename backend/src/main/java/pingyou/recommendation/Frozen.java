package pingyou.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pingyou.recommendation.list.SentList;

/**
 * What was left of a unit at its close.
 *
 * @param region of the unit
 * @param closesAt the close, without the minute that late messages have
 * @param candidates how many cases it could have recommended
 * @param list what goes on, nothing if it had no places; null if it kept silent
 */
public record Frozen(String region, Instant closesAt, int candidates, @Nullable SentList list) {}
