package pingyou.bot.wechat.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What makes two pushes the same push: SHA-256, 32 bytes, here in lower-case hex.
 *
 * <p>The platform pushes again what is not answered in 5 seconds. It tells messages by {@code
 * MsgId} and events by sender and time; but one person has two events in one second often enough
 * (two receipts, two taps), so that an event's key holds its name, its key, its {@code MsgID} and
 * all its fields as well, in sorted order. A {@code MsgId} alone is not enough either: two people
 * have been seen with the same.
 */
public record InboxKey(String hex) {

  static InboxKey of(String appId, Header header) {
    String time = Long.toString(header.createTime().getEpochSecond());
    boolean event = header.textOrEmpty("MsgType").equals("event");
    List<String> parts =
        header.msgId() != null && !event
            ? List.of("message", appId, header.fromUser(), header.msgId().toString(), time)
            : List.of(
                "event",
                appId,
                header.fromUser(),
                time,
                header.textOrEmpty("Event"),
                header.textOrEmpty("EventKey"),
                header.textOrEmpty("MsgID"),
                sha256(namesAndValues(header)));
    return new InboxKey(sha256(parts));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  private static List<String> namesAndValues(Header header) {
    List<String> all = new ArrayList<>();
    header
        .fields()
        .forEach((name, value) -> {
          all.add(name);
          all.add(value);
        });
    return all;
  }

  /** Each part is preceded by its length, so that no two lists give the same bytes. */
  private static String sha256(List<String> parts) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
