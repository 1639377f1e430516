package pingyou.bot.wechat.codec;

import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a push an {@link Incoming}. */
final class IncomingReader {
  private IncomingReader() {}

  /** Empty only without addressee, sender or time; whatever else is odd is {@code Unknown}. */
  static Optional<Incoming> read(SortedMap<String, String> fields) {
    return Header.read(fields).map(IncomingReader::read);
  }

  private static Incoming read(Header header) {
    String type = header.textOrEmpty("MsgType");
    @Nullable Incoming known =
        type.equals("event") ? EventReader.read(header) : message(type, header);
    return known != null ? known : new Incoming.Unknown(header, type, header.textOrEmpty("Event"));
  }

  private static @Nullable Message message(String type, Header header) {
    return switch (type) {
      case "text" ->
          new Message.Text(header, header.textOrEmpty("Content"), header.text("bizmsgmenuid"));
      case "image", "voice", "video", "shortvideo" -> media(type, header);
      case "location" -> location(header);
      case "link" -> link(header);
      default -> null;
    };
  }

  private static @Nullable Message media(String type, Header header) {
    String mediaId = header.text("MediaId");
    if (mediaId == null) {
      return null;
    }
    return switch (type) {
      case "image" -> new Message.Image(header, mediaId, header.textOrEmpty("PicUrl"));
      case "voice" ->
          new Message.Voice(
              header, mediaId, header.textOrEmpty("Format"), header.text("MediaId16K"));
      case "video" -> new Message.Video(header, mediaId, header.textOrEmpty("ThumbMediaId"));
      default -> new Message.ShortVideo(header, mediaId, header.textOrEmpty("ThumbMediaId"));
    };
  }

  private static @Nullable Message location(Header header) {
    Double latitude = header.decimal("Location_X");
    Double longitude = header.decimal("Location_Y");
    return latitude == null || longitude == null
        ? null
        : new Message.Location(
            header, latitude, longitude, header.number("Scale"), header.textOrEmpty("Label"));
  }

  private static @Nullable Message link(Header header) {
    String url = header.text("Url");
    return url == null
        ? null
        : new Message.Link(
            header, header.textOrEmpty("Title"), header.textOrEmpty("Description"), url);
  }
}
