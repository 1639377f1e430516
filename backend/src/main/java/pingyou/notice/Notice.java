package pingyou.notice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pingyou.store.Hashes;

/**
 * One thing that one person is told once.
 *
 * @param id of campaign, kind, person and occasion alone, so that saying it again changes nothing
 * @param kind a key of {@code templates/message/notices.yaml}: {@code application.submitted}
 * @param occasion what tells it from other notices of its kind to this person: a case's id, a
 *     rung's instant; at most 128 characters
 * @param values what the texts' {@code {placeholders}} stand for, as the person reads them
 * @param path page that it opens, from the root: {@code /cases/…}; the kind's own when absent
 * @param dueAt business time from which it may be sent
 */
public record Notice(
    UUID id,
    String campaign,
    String kind,
    UUID person,
    String occasion,
    Map<String, String> values,
    @Nullable String path,
    Instant dueAt) {
  private static final Pattern PERSONAL =
      Pattern.compile("(?<!\\d)\\d{17}[\\dXx]|(?<!\\d)1[3-9]\\d{9}(?!\\d)");

  /**
   * @throws IllegalArgumentException if a value holds an ID number or a whole phone number
   */
  public Notice {
    values = Map.copyOf(values);
    for (var value : values.entrySet()) {
      if (holdsPersonalNumber(value.getValue())) {
        throw new IllegalArgumentException(kind + " with a personal number in " + value.getKey());
      }
    }
    if (occasion.length() > 128) {
      throw new IllegalArgumentException(kind + " with an occasion of " + occasion.length());
    }
  }

  /** Whether a text holds an ID number or a whole phone number, which no notice may. */
  public static boolean holdsPersonalNumber(String text) {
    return PERSONAL.matcher(text).find();
  }

  public static Notice of(
      String campaign,
      String kind,
      UUID person,
      String occasion,
      Map<String, String> values,
      @Nullable String path,
      Instant dueAt) {
    var name = String.join("\n", campaign, kind, person.toString(), occasion);
    var hash = ByteBuffer.wrap(Hashes.sha256(name.getBytes(StandardCharsets.UTF_8)));
    var id = new UUID(hash.getLong(), hash.getLong());
    return new Notice(id, campaign, kind, person, occasion, values, path, dueAt);
  }
}
