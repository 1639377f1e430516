/**
 * What people are told without having asked: an outbox, written in the transaction of the act that
 * it tells of.
 *
 * <p>{@code wording} holds the texts, {@code delivery} sends what is due and takes receipts, {@code
 * timetable} performs what is scheduled, {@code ladder} computes reminder instants. Knows no
 * WeChat: delivery is given a channel.
 */
@NullMarked
package pingyou.notice;

import org.jspecify.annotations.NullMarked;
