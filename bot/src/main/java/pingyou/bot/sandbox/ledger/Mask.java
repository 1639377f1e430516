package pingyou.bot.sandbox.ledger;

import java.util.regex.Pattern;

/** Phone and identity numbers as the screen may show them. */
final class Mask {
  private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(1\\d{2})\\d{4}(\\d{4})(?!\\d)");
  private static final Pattern IDENTITY =
      Pattern.compile("(?<![0-9A-Za-z])(\\d{4})\\d{10}(\\d{3}[0-9Xx])(?![0-9A-Za-z])");

  private Mask() {}

  static String of(String text) {
    var withoutIdentity = IDENTITY.matcher(text).replaceAll("$1**********$2");
    return MOBILE.matcher(withoutIdentity).replaceAll("$1****$2");
  }
}
