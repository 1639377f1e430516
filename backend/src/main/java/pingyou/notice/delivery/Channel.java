package pingyou.notice.delivery;

/** A way to reach people: WeChat's template messages, or a recording one. */
public interface Channel {
  /**
   * Sends one message, in at most eight seconds. A call with the same {@link Outgoing#id} within
   * ten minutes of the first must reach the person only once.
   *
   * @return what became of it; it never throws for what the other side does
   */
  Sending send(Outgoing message);

  /**
   * Says the message in a conversation that is open, in at most eight seconds. Unlike {@link #send}
   * it has no receipt, and a second call says it a second time.
   *
   * @return {@link Sending.Refused} where no conversation is open or the channel has none
   */
  default Sending say(Outgoing message) {
    return new Sending.Refused("no conversation");
  }
}
