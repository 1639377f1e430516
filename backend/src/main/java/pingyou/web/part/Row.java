package pingyou.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list; the whole of it is the link.
 *
 * <p>Without figure and tag it leads on, with a chevron.
 *
 * @param figure the number at the right, above the tag
 * @param facts second line, divided by strokes
 * @param reason third line: why it needs attention
 */
public record Row(
    String href,
    String title,
    List<String> facts,
    @Nullable String reason,
    @Nullable String figure,
    @Nullable Tag tag) {}
