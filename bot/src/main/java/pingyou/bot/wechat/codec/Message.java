package pingyou.bot.wechat.codec;

import org.jspecify.annotations.Nullable;

/**
 * What a person sent in the chat. All have a {@code MsgId}. Files don't exist: the platform does
 * not let people send them to an account.
 */
public sealed interface Message extends Incoming {
  /**
   * @param menuItem {@code bizmsgmenuid}, if the text was chosen from a menu sent in the chat
   */
  record Text(Header header, String content, @Nullable String menuItem) implements Message {
    /** Without the words, which may be an ID number. */
    @Override
    public String toString() {
      return "Text[header=%s, %d characters]".formatted(header, content.length());
    }
  }

  record Image(Header header, String mediaId, String picUrl) implements Message {}

  /**
   * @param format {@code amr} or {@code speex}
   * @param mediaId16k the same at 16 kHz
   */
  record Voice(Header header, String mediaId, String format, @Nullable String mediaId16k)
      implements Message {}

  record Video(Header header, String mediaId, String thumbMediaId) implements Message {}

  record ShortVideo(Header header, String mediaId, String thumbMediaId) implements Message {}

  /**
   * @param latitude {@code Location_X}, degrees
   * @param longitude {@code Location_Y}, degrees
   * @param scale zoom of the map shown
   */
  record Location(
      Header header, double latitude, double longitude, @Nullable Long scale, String label)
      implements Message {}

  record Link(Header header, String title, String description, String url) implements Message {}
}
