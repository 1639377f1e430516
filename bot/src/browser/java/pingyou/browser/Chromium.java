package pingyou.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The machine's Chromium, started once for all tests; each test has contexts of its own. */
final class Chromium {
  static final int HEIGHT = 844;

  /** Long enough for a machine that has other work; nobody waits when all is well. */
  private static final int PATIENCE_MILLIS = 30_000;

  private static final Playwright PLAYWRIGHT =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private static final Browser BROWSER =
      PLAYWRIGHT
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(executable())
                  .setArgs(List.of("--no-sandbox", "--disable-gpu")));

  private Chromium() {}

  private static Path executable() {
    return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  /** A browser with nothing in it, of somebody in Guizhou. */
  static BrowserContext fresh(UnaryOperator<Browser.NewContextOptions> chosen) {
    var context =
        BROWSER.newContext(
            chosen.apply(
                new Browser.NewContextOptions()
                    .setViewportSize(390, HEIGHT)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    return context;
  }

  static BrowserContext fresh() {
    return fresh(it -> it);
  }
}
