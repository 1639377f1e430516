package pingyou.notice;

import org.jspecify.annotations.Nullable;

/**
 * A notice that didn't reach its person and is said in the chat instead.
 *
 * @param text the kind's chat text with its values
 * @param path page that it opens, from the root
 */
public record Untold(String kind, String text, @Nullable String path) {}
