package pingyou.person.session;

import java.util.UUID;

/**
 * A signed-in browser.
 *
 * @param csrf to be sent back with every form
 */
public record Session(UUID person, String csrf) {}
