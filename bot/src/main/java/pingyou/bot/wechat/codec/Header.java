package pingyou.bot.wechat.codec;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every push carries.
 *
 * @param toUser {@code ToUserName}: the original id ({@code gh_…}) of the account written to
 * @param fromUser {@code FromUserName}: the openid of the sender
 * @param createTime {@code CreateTime}: when the person acted, in whole seconds
 * @param msgId {@code MsgId}, 64 bits; events have none
 * @param fields every leaf of the message by its path, see {@link FlatXml}
 */
public record Header(
    String toUser,
    String fromUser,
    Instant createTime,
    @Nullable Long msgId,
    SortedMap<String, String> fields) {

  private static final Pattern EPOCH_SECOND = Pattern.compile("[0-9]{1,10}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");

  public Header {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** Empty without the three things no push lacks: addressee, sender and time. */
  static Optional<Header> read(SortedMap<String, String> fields) {
    String toUser = fields.getOrDefault("ToUserName", "");
    String fromUser = fields.getOrDefault("FromUserName", "");
    if (toUser.isBlank() || fromUser.isBlank()) {
      return Optional.empty();
    }
    return epochSecond(fields.getOrDefault("CreateTime", ""))
        .map(time -> new Header(toUser, fromUser, time, whole(fields.get("MsgId")), fields));
  }

  /** Ten digits last until the year 2286; anything longer or else is no time of the platform. */
  static Optional<Instant> epochSecond(String digits) {
    return EPOCH_SECOND.matcher(digits).matches()
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)))
        : Optional.empty();
  }

  /** The text at a path; null where it is missing or empty. */
  @Nullable String text(String path) {
    String value = fields.get(path);
    return value == null || value.isEmpty() ? null : value;
  }

  String textOrEmpty(String path) {
    return fields.getOrDefault(path, "");
  }

  /** The whole number at a path; null where there is none of 64 bits. */
  @Nullable Long number(String path) {
    return whole(fields.get(path));
  }

  /** The decimal number at a path; null where there is none. */
  @Nullable Double decimal(String path) {
    String value = textOrEmpty(path);
    return DECIMAL.matcher(value).matches() ? Double.valueOf(value) : null;
  }

  private static @Nullable Long whole(@Nullable String digits) {
    if (digits == null) {
      return null;
    }
    try {
      return Long.valueOf(digits);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  /** Names the fields without their values: what a person wrote has no place in a log. */
  @Override
  public String toString() {
    return "Header[toUser=%s, fromUser=%s, createTime=%s, msgId=%s, fields=%s]"
        .formatted(toUser, fromUser, createTime, msgId, fields.keySet());
  }
}
