package pingyou.campaign.form.text;

/** Personal values as those read them who needn't know them whole. */
public final class Masked {
  private Masked() {}

  /** {@code 138****0000}. */
  public static String mobile(String number) {
    return number.substring(0, 3) + "****" + number.substring(number.length() - 4);
  }

  /** {@code 5227************14}. */
  public static String idNumber(String number) {
    var tail = number.length() - 2;
    return number.substring(0, 4) + "*".repeat(tail - 4) + number.substring(tail);
  }

  /** The first character: {@code 韦**}. */
  public static String text(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 1)) + "**";
  }
}
