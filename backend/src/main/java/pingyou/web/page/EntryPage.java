package pingyou.web.page;

import org.jspecify.annotations.Nullable;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.QrCode;

/** Pages at the door: signing in at a desktop, taking an invitation. */
public final class EntryPage {
  private EntryPage() {}

  /**
   * Signing in by scanning with WeChat ({@code signin.jte}).
   *
   * @param code to be sent in the chat where nothing can be scanned
   * @param minutes how long it holds
   * @param watchUrl answers 204 until somebody has signed in with it, then 200 with {@code {"next":
   *     "/…"}}
   */
  public record SignIn(Shell shell, QrCode qr, String code, int minutes, String watchUrl) {}

  /**
   * An invitation to be taken or left ({@code invitation.jte}).
   *
   * @param role in words of the wording file, {@code 县级推荐}
   * @param until when it ends, {@code 9月20日 21:06}
   */
  public record Invitation(
      Shell shell,
      String campaign,
      String role,
      String unit,
      String name,
      @Nullable String invitedBy,
      String until,
      String action) {}
}
