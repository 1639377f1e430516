/**
 * Winners of earlier years: the list that the secretariat keeps, who stands on it by code or school
 * record, and schools of near names on which the secretariat decides. Uses {@code person.school}
 * and the cases of {@code application}.
 */
@NullMarked
package pingyou.application.past;

import org.jspecify.annotations.NullMarked;
