package pingyou.web.part;

/** A text that leads somewhere. */
public record Link(String text, String href) {}
