package pingyou.bot.settings;

/** The made-up account of the sandbox. Everybody knows these keys; they keep nothing safe. */
final class DemoKeys {
  static final String APP_ID = "wx70696e67796f7500";
  static final String SECRET = "70696e67796f752073616e64626f7821";
  static final String TOKEN = "pingyousandbox";
  static final String AES_KEY = "cGluZ3lvdVNhbmRib3hLZXlLZWVwc05vdGhpbmdTYWY";
  static final String ORIGINAL_ID = "gh_70696e677978";

  private DemoKeys() {}
}
