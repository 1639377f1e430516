package pingyou.application.close;

import java.time.Instant;

/**
 * That applying ends in a city when the city says, and not when it does where nothing was set.
 *
 * @param city its name
 * @param unset the close where nothing was set
 */
public record StatedClose(String city, Instant closesAt, Instant setAt, Instant unset) {}
