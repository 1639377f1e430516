package pingyou.web.page;

import java.util.List;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.QrCode;

/**
 * The receipt of a submission, to be kept or printed ({@code receipt.jte}).
 *
 * @param idNumber masked
 * @param checksum of the submitted version, in groups of four
 * @param levels what follows, one span a level
 * @param qr leads to a page that says whether this receipt is genuine
 */
public record ReceiptPage(
    Shell shell,
    String campaign,
    String number,
    String person,
    String school,
    String track,
    Submitted submitted,
    String idNumber,
    boolean secretKept,
    Promise promise,
    String checksum,
    List<Level> levels,
    QrCode qr,
    String printedAt,
    String back) {

  /**
   * When it was sent and received.
   *
   * @param at by the person's act, {@code 2021年9月13日 21:06}
   * @param receivedAt by our clock, with seconds
   * @param channelAt by the clock of WeChat, with seconds
   */
  public record Submitted(String at, int version, String receivedAt, String channelAt) {}

  /** The promise as it was given. */
  public record Promise(String text, String version, String givenAt) {}

  /** A level to come and its days. */
  public record Level(String title, String span) {}
}
