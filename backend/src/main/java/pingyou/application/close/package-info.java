/**
 * When applying closes where cities end it themselves, and whether they hold a round of their
 * counties: what they set, and the rules of a track as they stand for one region. Uses {@code
 * campaign} and {@code store}; knows no application, so that every part of applying and
 * recommending may ask it.
 */
@NullMarked
package pingyou.application.close;

import org.jspecify.annotations.NullMarked;
