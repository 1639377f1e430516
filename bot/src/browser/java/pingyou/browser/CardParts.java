package pingyou.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a reviewer finds on a card, and what its page does with it. */
final class CardParts {
  private static final String WRITTEN =
      "(it, text) => { it.value = text; it.dispatchEvent(new Event('input', { bubbles: true })); }";

  private CardParts() {}

  /** Does something that is saved at once. */
  static void saved(Page page, Runnable act) {
    page.waitForResponse(it -> it.status() == 200 && it.url().contains("/cards/"), act);
  }

  /** Does something on a page that has an old card. */
  static void stale(Page page, Runnable act) {
    page.waitForResponse(it -> it.status() == 412, act);
  }

  static void stale(Page page, Runnable act, Locator left) {
    stale(
        page,
        () -> {
          act.run();
          left.blur();
        });
  }

  static void write(Locator text, String typed) {
    text.fill(typed);
    text.blur();
  }

  /** Writes into a box, also while the page hides it because it isn't needed. */
  static void writeUnseen(Locator text, String typed) {
    text.evaluate(WRITTEN, typed);
  }

  static Locator indicator(Page page, String id) {
    return page.locator("#indicator-" + id);
  }

  static Locator points(Page page, String id) {
    return indicator(page, id).locator("input.stepper-points");
  }

  static Locator minus(Page page, String id) {
    return indicator(page, id).locator("[data-step='-1']");
  }

  static Locator plus(Page page, String id) {
    return indicator(page, id).locator("[data-step='1']");
  }

  static Locator wrong(Page page, String id) {
    return indicator(page, id).locator("[data-stepper-problem]");
  }
}
