package pingyou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What every page must stand, looked at in the browser. */
final class Look {
  /** The narrowest phone, an ordinary one, a desktop. */
  static final List<Integer> WIDTHS = List.of(320, 390, 1280);

  private static final Path PICTURES =
      Path.of(System.getProperty("pingyou.home"), "bot/target/screenshots");

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Elements that stick out of the window, unless they scroll in a frame of their own. */
  private static final String SIDEWAYS =
      """
      () => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) {
          return [];
        }
        const out = [...document.querySelectorAll('body *')]
            .filter(it => it.getBoundingClientRect().right > width + 0.5)
            .map(it => it.tagName + '.' + it.className + ' ' + it.getBoundingClientRect().right);
        return ['page ' + document.documentElement.scrollWidth, ...out.slice(0, 8)];
      }
      """;

  /** What is pressed with a finger: 44 px both ways; links in a text: 24 px high. */
  private static final String SMALL =
      """
      () => {
        const seen = it => it.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            && !it.closest('.unseen');
        const area = it => {
          const label = it.tagName === 'INPUT' && it.closest('label, .pick');
          return (label || it).getBoundingClientRect();
        };
        const inText = it => it.tagName === 'A' && !it.matches('.weui-btn')
            && getComputedStyle(it).display.startsWith('inline');
        return [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary')]
            .filter(seen)
            .filter(it => {
              const { width, height } = area(it);
              const table = it.closest('table') ? 36 : 44;
              return inText(it)
                  ? it.getBoundingClientRect().height < 23.5
                  : height < table - 0.5 || width < table - 0.5;
            })
            .map(it => it.outerHTML.slice(0, 120) + ' '
                + Math.round(area(it).width) + 'x' + Math.round(area(it).height));
      }
      """;

  /** Values that are there and can't be seen. */
  private static final String EMPTY =
      """
      () => [...document.querySelectorAll(
              'output:not(.unseen), .total, .stepper-points, .tag, [data-subtotal], time')]
          .filter(it => it.checkVisibility() && !it.closest('.unseen'))
          .filter(it => (it.value || it.textContent).trim() !== '')
          .filter(it => {
            const { width, height } = it.getBoundingClientRect();
            return width < 2 || height < 2 || parseFloat(getComputedStyle(it).fontSize) < 13;
          })
          .map(it => it.outerHTML.slice(0, 120))
      """;

  /** How much of the window the bar takes that stays at its lower edge. */
  private static final String BAR =
      """
      () => {
        const bar = document.querySelector('.bar');
        return bar ? bar.getBoundingClientRect().height / window.innerHeight : 0;
      }
      """;

  private final Page page;

  Look(Page page) {
    this.page = page;
  }

  /** What is wrong with the page at each width, and by axe. */
  List<String> faults(String name) {
    var faults = new ArrayList<String>();
    for (int width : WIDTHS) {
      faults.addAll(layout(name, width));
    }
    page.setViewportSize(390, Chromium.HEIGHT);
    faults.addAll(axe(name));
    return faults;
  }

  /** What sticks out, is too small to be pressed, or is there without a size. */
  List<String> layout(String name, int width) {
    page.setViewportSize(width, Chromium.HEIGHT);
    var faults = new ArrayList<String>();
    list(SIDEWAYS).forEach(it -> faults.add(name + " at " + width + " sticks out: " + it));
    list(SMALL).forEach(it -> faults.add(name + " at " + width + " is small to press: " + it));
    list(EMPTY).forEach(it -> faults.add(name + " at " + width + " can't be seen: " + it));
    if (((Number) page.evaluate(BAR)).doubleValue() > 0.25) {
      faults.add(name + " at " + width + ": the bar takes more than a quarter");
    }
    return faults;
  }

  /** WCAG 2.2 AA by axe, over the whole page at once so that nothing lies under the bar. */
  List<String> axe(String name) {
    var size = whole();
    // Without a helper page of axe's own, which only frames of other origins need: three times as
    // fast.
    var found =
        new AxeBuilder(page).options(violations()).withTags(WCAG).setLegacyMode(true).analyze();
    page.setViewportSize(size.width, size.height);
    assertThat(found.getPasses()).as("axe looked at %s", name).isNotEmpty();
    return found.getViolations().stream()
        .flatMap(rule ->
            rule.getNodes().stream()
                .map(it -> name + ": " + rule.getId() + " " + it.getTarget() + " " + it.getHtml()))
        .toList();
  }

  /** Of what is in order one place a rule is told, instead of all. */
  private static AxeRunOptions violations() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  void pictures(String name, List<Integer> widths) {
    for (int width : widths) {
      page.setViewportSize(width, Chromium.HEIGHT);
      picture(name + "-" + width);
    }
  }

  /** The whole page into {@code target/screenshots}, for people to look at. */
  void picture(String name) {
    var size = whole();
    shot(name);
    page.setViewportSize(size.width, size.height);
  }

  /** What is in the window now: packed hastily, which takes a third of the time of a long page. */
  void shot(String name) {
    var how = new JsonObject();
    how.addProperty("optimizeForSpeed", true);
    var session = page.context().newCDPSession(page);
    var picture = session.send("Page.captureScreenshot", how).get("data").getAsString();
    session.detach();
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the window as high as the page, so that the bar stands at its end; tells how it was. */
  private ViewportSize whole() {
    var size = page.viewportSize();
    int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(size.width, Math.max(height, size.height));
    return size;
  }

  @SuppressWarnings("unchecked")
  private List<String> list(String script) {
    return (List<String>) page.evaluate(script);
  }
}
