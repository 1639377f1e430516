package pingyou.bot.sandbox.api.message;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Template messages of the last minutes, to know duplicates, and their number today. How long a
 * {@code client_msg_id} is remembered is machine time, because a product repeats by machine time;
 * equal content and days are business time, days end at midnight in China.
 */
final class SentMessages {
  private static final Duration SAME_ID = Duration.ofMinutes(10);
  private static final Duration SAME_CONTENT = Duration.ofMinutes(1);
  private static final ZoneId PLATFORM_ZONE = ZoneId.of("Asia/Shanghai");

  /** What makes two messages the same. */
  record Content(String openid, String templateId, String url, Map<String, String> values) {}

  /**
   * @param at business time
   * @param sentAt machine time
   */
  private record Sent(
      Content content, String clientMsgId, String msgid, Instant at, Instant sentAt) {}

  private final InstantSource machine;
  private final ArrayDeque<Sent> recent = new ArrayDeque<>();
  private LocalDate day = LocalDate.EPOCH;
  private int today;

  SentMessages(InstantSource machine) {
    this.machine = machine;
  }

  /** The msgid that this client_msg_id got first, if that is ten minutes ago at most. */
  @Nullable String firstMsgid(String openid, String clientMsgId) {
    forget();
    return recent.stream()
        .filter(sent -> !clientMsgId.isEmpty() && sent.clientMsgId.equals(clientMsgId))
        .filter(sent -> sent.content.openid.equals(openid))
        .map(Sent::msgid)
        .findFirst()
        .orElse(null);
  }

  boolean isRepeated(Content content, Instant now) {
    return recent.stream()
        .anyMatch(sent -> now.isBefore(sent.at.plus(SAME_CONTENT)) && sent.content.equals(content));
  }

  int today(Instant now) {
    var date = LocalDate.ofInstant(now, PLATFORM_ZONE);
    if (!date.equals(day)) {
      day = date;
      today = 0;
    }
    return today;
  }

  void add(Content content, String clientMsgId, String msgid, Instant now) {
    recent.addLast(new Sent(content, clientMsgId, msgid, now, machine.instant()));
    today = today(now) + 1;
  }

  private void forget() {
    var now = machine.instant();
    recent.removeIf(sent -> !now.isBefore(sent.sentAt.plus(SAME_ID)));
  }
}
