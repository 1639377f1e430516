package pingyou.bot.dialog.step;

/** The form of a track; a person has one application in it at most. */
public record FormId(String campaign, String track) {}
