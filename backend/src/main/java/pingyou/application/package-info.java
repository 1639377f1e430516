/**
 * Applications: what they are and in which state, who may look at them, and the list of cases that
 * recommending and reviewing go by. Sub-packages act on them: {@code answer} keeps what was
 * written, {@code draft} writes it, {@code ruling} returns, marks and excludes, {@code submission}
 * submits and closes, {@code view} shows a submitted case, {@code reveal} opens what is sealed.
 * Uses {@code store}, {@code campaign}, {@code person} and {@code notice}.
 */
@NullMarked
package pingyou.application;

import org.jspecify.annotations.NullMarked;
