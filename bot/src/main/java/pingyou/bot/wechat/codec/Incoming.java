package pingyou.bot.wechat.codec;

/** One push of the platform, authenticated and read. */
public sealed interface Incoming permits Message, Event, Incoming.Unknown {
  Header header();

  /**
   * Of a kind we don't know, or of a known kind without what makes it that kind: an image without
   * media id, a place whose latitude is no number. It is to be logged and acknowledged.
   *
   * @param type {@code MsgType}
   * @param event {@code Event}, empty for messages
   */
  record Unknown(Header header, String type, String event) implements Incoming {}
}
