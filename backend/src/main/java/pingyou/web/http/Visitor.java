package pingyou.web.http;

import java.util.UUID;

/**
 * Who sent a request.
 *
 * @param csrf what forms and scripts must send back with every change
 */
public record Visitor(UUID person, String csrf) {}
