package pingyou.bot.sandbox.account;

import java.time.Duration;

/**
 * Machine spans.
 *
 * @param answerWithin the platform closes the connection after this
 * @param retryEvery from the start of one delivery to the start of the next
 * @param deliveries requests in all when no proper answer comes; whether the platform's sentence
 *     means three or four is not known
 * @param redeliverEvery between redeliveries of an answered push
 * @param receiptLeast the earliest receipt of a template message
 * @param receiptMost the latest ordinary one
 * @param receiptLate a late one, when told
 */
public record Timings(
    Duration answerWithin,
    Duration retryEvery,
    int deliveries,
    Duration redeliverEvery,
    Duration receiptLeast,
    Duration receiptMost,
    Duration receiptLate) {

  /** As the platform does it. */
  public static Timings ofPlatform() {
    return new Timings(
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        3,
        Duration.ofSeconds(5),
        Duration.ofMillis(200),
        Duration.ofSeconds(3),
        Duration.ofSeconds(30));
  }

  /** The same rules with short waits, for tests. */
  public static Timings brisk() {
    return new Timings(
        Duration.ofSeconds(5),
        Duration.ofMillis(50),
        3,
        Duration.ofMillis(20),
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(200));
  }
}
