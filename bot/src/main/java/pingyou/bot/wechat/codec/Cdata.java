package pingyou.bot.wechat.codec;

/** Text on its way into XML. */
final class Cdata {
  private Cdata() {}

  static String element(String name, String text) {
    return "<" + name + ">" + of(text) + "</" + name + ">";
  }

  /** The text as CDATA: what XML 1.0 forbids is left out, the end mark inside the text is split. */
  static String of(String text) {
    return "<![CDATA[" + allowed(text).replace("]]>", "]]]]><![CDATA[>") + "]]>";
  }

  /** The characters of XML 1.0 §2.2: no controls but tab and line ends, no lone surrogates. */
  static boolean isAllowed(int codePoint) {
    if (codePoint < 0x20) {
      return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
    return codePoint <= 0xD7FF
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
  }

  private static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (isAllowed(codePoint)) {
        kept.appendCodePoint(codePoint);
      }
    }
    return kept.toString();
  }
}
