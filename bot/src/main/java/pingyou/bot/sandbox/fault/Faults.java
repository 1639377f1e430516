package pingyou.bot.sandbox.fault;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong until it is switched off. Absent in JSON means that nothing does.
 *
 * @param redeliveries deliveries of the same MsgId after a proper answer (2 makes three in all)
 * @param late so many deliveries of each push have their answer come too late; as many as the
 *     platform makes, and it gives up
 * @param wrongSignature pushes are signed wrongly
 * @param shuffled the fields come in another order at each delivery
 * @param receipts how TEMPLATESENDJOBFINISH comes; absent as usual
 * @param api what calls meet instead of their answer
 * @param quotaUsedUp the day's template messages are used up
 * @param dropped so many template messages are accepted and their answer is lost; −1 all
 */
public record Faults(
    int redeliveries,
    int late,
    boolean wrongSignature,
    boolean shuffled,
    @Nullable Receipts receipts,
    @Nullable ApiFault api,
    boolean quotaUsedUp,
    int dropped) {

  public static final Faults NONE = new Faults(0, 0, false, false, null, null, false, 0);

  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  public enum Receipts {
    NORMAL,
    LATE,
    TWICE,
    NEVER,
    /** Before the answer of the call is out. */
    EARLY,
    /** Any of these, at random. */
    MIXED
  }

  /**
   * One of {@code errcode}, {@code status}, {@code close} says what happens.
   *
   * @param path the call it hits, such as {@code /cgi-bin/message/template/send}; absent: every one
   * @param errcode answered with its wording; 0 none
   * @param status an HTTP status such as 502; 0 none
   * @param close the connection is closed without an answer
   * @param delayMs waits before whatever is answered
   * @param times so many calls, then no more; 0 until switched off
   */
  public record ApiFault(
      @Nullable String path, int errcode, int status, boolean close, int delayMs, int times) {}
}
