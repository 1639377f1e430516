package pingyou.bot.dialog;

import org.jspecify.annotations.Nullable;

/** What a person did in the chat. */
public sealed interface Input {
  record Text(String content) implements Input {
    /** Without the words, which may be an ID number. */
    @Override
    public String toString() {
      return "Text[" + content.length() + " characters]";
    }
  }

  /** A link shared into the chat. */
  record Link(String title, String url) implements Input {}

  /** A picture, voice, video or place: nothing that a form asks for. */
  record Media(Kind kind) implements Input {
    public enum Kind {
      IMAGE,
      VOICE,
      VIDEO,
      LOCATION
    }
  }

  /**
   * @param key of the menu item, as {@code config/menu.yaml} names it
   */
  record Menu(String key) implements Input {}

  /**
   * @param scene of the QR code that led here, if one did
   */
  record Followed(@Nullable String scene) implements Input {}

  record Unfollowed() implements Input {}

  /** A follower scanned one of our QR codes. */
  record Scanned(String scene) implements Input {}
}
