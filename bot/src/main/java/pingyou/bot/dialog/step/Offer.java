package pingyou.bot.dialog.step;

import java.util.UUID;

/** Something that was shown in a numbered list, so that a number means what the person saw. */
public record Offer(UUID id, String name) {}
