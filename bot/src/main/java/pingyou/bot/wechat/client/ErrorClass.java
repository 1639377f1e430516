package pingyou.bot.wechat.client;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import org.apache.http.conn.ConnectTimeoutException;
import pingyou.notice.delivery.Sending;

/** What a failed call means for the message that it carried, by the platform's table of codes. */
final class ErrorClass {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration NEXT_MINUTE = Duration.ofMinutes(1);

  private ErrorClass() {}

  static Sending of(WxErrorException failure) {
    if (failure instanceof MpService.NoToken) {
      return new Sending.Passing("no token", NEXT_MINUTE);
    }
    var error = failure.getError();
    int code = error == null ? 0 : error.getErrorCode();
    return switch (code) {
      // Not following, refused, unknown; no conversation open, too much said in it.
      case 43004, 43101, 40003, 45015, 45047 -> new Sending.Refused(Integer.toString(code));
      case 40252 -> new Sending.Held("40252");
      case 45009 -> new Sending.QuotaUsedUp();
      case 45011, 40241 -> new Sending.Passing(Integer.toString(code), NEXT_MINUTE);
      case -1, 40001, 40014, 42001, 50004 -> new Sending.Passing(Integer.toString(code), SOON);
      case 0, -99 -> unanswered(failure);
      default -> new Sending.Faulty(Integer.toString(code));
    };
  }

  /** WxJava gives up on errcode -1 with one of its own; any other means an answer out of order. */
  static Sending of(RuntimeException failure) {
    return failure instanceof WxRuntimeException
        ? new Sending.Passing("-1", SOON)
        : new Sending.Ambiguous("unreadable answer");
  }

  /** Without an answer the message may have arrived, unless no connection was made at all. */
  private static Sending unanswered(WxErrorException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof ConnectTimeoutException
          || cause instanceof UnknownHostException) {
        return new Sending.Passing("no connection", SOON);
      }
    }
    return new Sending.Ambiguous("no answer");
  }
}
