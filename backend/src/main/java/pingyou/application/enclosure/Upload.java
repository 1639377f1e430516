package pingyou.application.enclosure;

import java.nio.file.Path;

/**
 * A file as it arrived.
 *
 * @param path where it lies until it is kept
 * @param name as the sender calls it
 */
public record Upload(Path path, String name) {}
