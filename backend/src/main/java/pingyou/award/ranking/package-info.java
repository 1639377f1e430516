/**
 * Who stands where and who gets which prize: exact means, the campaign's tie order, joint places,
 * cumulative cut-offs, and a why for every case as data from which templates make sentences.
 * Nothing is decided by an id or a time, and nothing is rounded but for showing.
 *
 * <p>Pure. May use {@code campaign.prize}. {@link pingyou.award.ranking.Ranking} comes first,
 * {@link pingyou.award.ranking.Lines} and {@link pingyou.award.ranking.Prizes} follow.
 */
@NullMarked
package pingyou.award.ranking;

import org.jspecify.annotations.NullMarked;
