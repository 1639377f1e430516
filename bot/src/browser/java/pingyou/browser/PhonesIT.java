package pingyou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Several people in one browser: the sandbox's page with its phones, and two phones as two tabs.
 */
final class PhonesIT {
  private static final String DESK = "/desk/guizhou-2021/teacher/county/522732";

  private static Serving serving;
  private static BrowserContext chromium;

  @BeforeAll
  static void serve() {
    serving = Serving.applying();
    chromium = Chromium.fresh(it -> it.setViewportSize(1440, 900));
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void box_letsPeopleTalk_andOpensTheirPagesAsThem() {
    var box = chromium.newPage();
    box.navigate(serving.box() + "/");
    var teacher = box.getByLabel("韦甲一的手机");
    for (var text : List.of("申报", "1", "同意", "韦甲一", "同意")) {
      say(teacher, text);
    }
    assertThat(teacher.locator(".bubble.person").last()).hasText("同意");
    var link = teacher.locator(".bubble .link").last();
    link.click();
    var frame = box.frameLocator("#frame iframe");
    assertThat(box.locator("#view-name")).hasText("韦甲一");
    frame.getByText("返回表格").click();
    assertThat(frame.getByLabel("姓名")).hasValue("韦甲一");
    new Look(box).shot("sandbox-1440");

    var county = box.getByLabel("陆乙的手机");
    say(county, "推荐");
    county.locator(".bubble .link").last().click();
    assertThat(box.locator("#view-name")).hasText("陆乙");
    assertThat(frame.locator(".who")).containsText("陆乙");

    link.click();
    frame.getByText("返回表格").click();
    assertThat(frame.getByLabel("姓名")).hasValue("韦甲一");
    assertThat(new Look(box).axe("the sandbox's page")).isEmpty();
  }

  /** No phone is drawn anew without a change, and the wire says names, never ids. */
  @Test
  void box_staysCalm_whileManyArrive() {
    var box = chromium.newPage();
    box.navigate(serving.box() + "/");
    box.locator("#lines button").first().waitFor();
    assertThat(box.locator(".phone:has(.bubble)")).hasCount(3);
    box.evaluate(
        """
        () => {
          window.redrawn = [];
          window.strange = 0;
          const phones = document.getElementById("phones");
          const texts = new Map(
            [phones, ...phones.querySelectorAll("*")].map((it) => [it, it.textContent]));
          new MutationObserver((all) => {
            for (const { target } of all) {
              const text = target.textContent;
              if (texts.get(target) === text) window.redrawn.push(`${target.className}: ${text}`);
              texts.set(target, text);
            }
          }).observe(phones, { childList: true, subtree: true });
          new MutationObserver(() => {
            if (document.getElementById("lines").textContent.includes("crowd")) window.strange++;
          }).observe(document.getElementById("lines"), { childList: true });
        }\
        """);
    box.evaluate(
        """
        async () => {
          const post = (path, body) => fetch("/sandbox/api" + path, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify(body),
          });
          for (let i = 0; i < 20; i++) {
            await post("/people", { id: `crowd${i}`, name: `过客${i}`, role: "", following: false });
            await post(`/people/crowd${i}/acts`, { type: "follow" });
          }
        }\
        """);
    assertThat(box.locator("#lines")).containsText("过客19：关注");
    assertThat(box.evaluate("() => window.strange")).isEqualTo(0);
    assertThat(box.evaluate("() => window.redrawn")).isEqualTo(List.of());
  }

  @Test
  void twoPhonesInOneBrowser_stayThemselves() {
    var teacher = chromium.newPage();
    var county = chromium.newPage();
    teacher.navigate(serving.phone("teacher", "/apply"));
    county.navigate(serving.phone("county", DESK));
    assertThat(teacher.locator("h1")).hasText("申报");
    assertThat(county.locator(".who")).containsText("陆乙");

    teacher.reload();
    county.reload();
    assertThat(teacher.navigate(serving.phone("teacher", "/desk")).status()).isEqualTo(403);
    assertThat(county.navigate(serving.phone("county", DESK)).status()).isEqualTo(200);
    teacher.navigate(serving.phone("teacher", "/apply"));
    display(teacher, "大字版");
    county.reload();

    assertThat(teacher.locator("html")).hasCSS("font-size", "22px");
    assertThat(county.locator("html")).hasCSS("font-size", "16px");
    assertThat(county.locator(".who")).containsText("陆乙");
    var sessions = new HashSet<String>();
    for (var cookie : chromium.cookies()) {
      assertThat(cookie.domain).isIn("teacher.pingyou.localhost", "county.pingyou.localhost");
      assertThat(cookie.httpOnly).isTrue();
      sessions.add(cookie.name + cookie.value);
    }
    assertThat(sessions).hasSizeGreaterThanOrEqualTo(2);
  }

  private static void display(Page page, String choice) {
    page.locator(".display").getByText(choice).click();
  }

  private static void say(Locator phone, String text) {
    phone.locator(".bar .icon").waitFor();
    int before = phone.locator(".bubble").count();
    var keyboard = phone.getByLabel("键盘");
    if (keyboard.count() > 0) {
      keyboard.click();
    }
    phone.getByLabel("说点什么").fill(text);
    phone.getByLabel("说点什么").press("Enter");
    assertThat(phone.locator(".bubble").nth(before + 1)).isVisible();
  }
}
