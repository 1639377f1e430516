package pingyou.bot.wechat.codec;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with the account, or the platform reports ({@code MsgType=event}). Names of
 * events are compared without regard to case: the platform's own pages differ.
 */
public sealed interface Event extends Incoming {
  /**
   * @param scene the scene of the scanned code, without {@code qrscene_}; null if none was scanned
   * @param ticket of that code
   */
  record Subscribe(Header header, @Nullable String scene, @Nullable String ticket)
      implements Event {}

  /** The platform asks that this person's data be deleted. */
  record Unsubscribe(Header header) implements Event {}

  /** A follower scanned a code. */
  record Scan(Header header, String scene, @Nullable String ticket) implements Event {}

  /**
   * Where a follower is, on entering the chat ({@code LOCATION}).
   *
   * @param precision metres
   */
  record Whereabouts(Header header, double latitude, double longitude, double precision)
      implements Event {}

  record MenuClick(Header header, String key) implements Event {}

  record MenuView(Header header, String url, @Nullable String menuId) implements Event {}

  /**
   * @param waits {@code scancode_waitmsg}: the phone shows that it waits for our answer
   */
  record MenuScan(Header header, String key, boolean waits, String scanType, String scanResult)
      implements Event {}

  /**
   * {@code pic_sysphoto}, {@code pic_photo_or_album} or {@code pic_weixin}; the pictures themselves
   * come as messages.
   *
   * @param md5Sums of the pictures, in order
   */
  record MenuPictures(Header header, String key, List<String> md5Sums) implements Event {}

  /**
   * @param place {@code Poiname}, which may be empty
   */
  record MenuLocation(
      Header header, String key, double latitude, double longitude, String label, String place)
      implements Event {}

  record MenuMiniProgram(Header header, String page, @Nullable String menuId) implements Event {}

  /**
   * A template message was delivered or not ({@code TEMPLATESENDJOBFINISH}).
   *
   * @param msgId {@code MsgID}, as the send call returned it
   */
  record TemplateSent(Header header, long msgId, Status status) implements Event {}

  /** How a template message fared. */
  enum Status {
    SUCCESS,
    /** The person refuses messages of this account. */
    USER_BLOCK,
    SYSTEM_FAILED,
    FREQ_LIMIT,
    /** A failure the platform has not told us of. */
    UNKNOWN;

    /** Blanks and case vary between the platform's pages ({@code failed: system failed}). */
    static Status of(String status) {
      return switch (status.replaceAll("\\s", "").toLowerCase(Locale.ROOT)) {
        case "success" -> SUCCESS;
        case "failed:userblock" -> USER_BLOCK;
        case "failed:systemfailed" -> SYSTEM_FAILED;
        case "failed:freqlimit" -> FREQ_LIMIT;
        default -> UNKNOWN;
      };
    }
  }

  /** The person answered the platform's question about subscribe notices. */
  record SubscriptionAsked(Header header, List<Choice> choices) implements Event {}

  /** The person changed the answer in the settings; the platform reports refusals only. */
  record SubscriptionChanged(Header header, List<Choice> choices) implements Event {}

  record SubscriptionSent(Header header, List<Receipt> receipts) implements Event {}

  /**
   * @param scene {@code PopupScene}: 1 page, 2 article; null for a change in the settings
   */
  record Choice(String templateId, boolean accepted, @Nullable Long scene) {}

  /**
   * @param msgId as the send call returned it
   * @param errorCode 0 if it was sent
   */
  record Receipt(
      String templateId, @Nullable Long msgId, @Nullable Long errorCode, String errorStatus) {}

  /**
   * A person changed or withdrew personal data given to us, or closed the WeChat account.
   *
   * @param openId {@code OpenID}: whose data; {@code FromUserName} is the platform's own here
   * @param revoked {@code RevokeInfo}: the platform's numbers of what was withdrawn
   */
  record Privacy(Header header, Change change, String openId, @Nullable String revoked)
      implements Event {
    /** What became of the data. */
    public enum Change {
      MODIFIED,
      REVOKED,
      ACCOUNT_CLOSED
    }
  }
}
