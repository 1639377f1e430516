package pingyou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The teacher's form, filled in on its page. Every test has an applicant of its own. */
final class DraftPageIT {
  private static Serving serving;
  private static Competition competition;

  private final String phone = competition.controls.newcomer();
  private final String form = "/apply/" + competition.begun(competition.person(phone));
  private BrowserContext chromium = Chromium.fresh();

  @BeforeAll
  static void serve() {
    serving = Serving.applying();
    competition = new Competition(serving);
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  @Test
  void form_fitsEveryWidth_inTheLightInTheDarkAndInLargePrint() {
    var page = opened();
    page.getByLabel("身份证号").fill("522732199002300014");
    leave(page.getByLabel("身份证号"));
    assertThat(problem(page, "id-number")).containsText("1990年2月30日");
    var look = new Look(page);
    var faults = new ArrayList<>(look.faults("draft"));
    look.pictures("draft", Look.WIDTHS);
    page.setViewportSize(390, Chromium.HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 19, 17)");
    faults.addAll(look.axe("draft in the dark"));
    look.picture("draft-dark-390");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.getByText("大字版").click();
    assertThat(page.locator("html")).hasCSS("font-size", "22px");
    faults.addAll(look.layout("draft-large", 320));
    look.picture("draft-large-320");
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsTyped_isSavedByItself_andWhatIsWrongIsSaidAndNotKept() {
    var page = opened();
    saved(page, "姓名", "韦甲一");
    assertThat(page.locator(".bar [data-saved]")).containsText("已保存");
    page.getByLabel("联系电话").fill("1380000000");
    leave(page.getByLabel("联系电话"));
    assertThat(problem(page, "mobile")).hasText("手机号是 11 位，您写了 10 位。");
    assertThat(page.getByLabel("联系电话")).hasValue("1380000000");

    page.reload();

    assertThat(page.getByLabel("姓名")).hasValue("韦甲一");
    assertThat(page.getByLabel("联系电话")).hasValue("");
  }

  @Test
  void secondTab_seesTheNewerText_andKeepsItsOwn() {
    var page = opened();
    var second = opened();
    saved(page, "姓名", "韦甲一");
    saved(second, "用户名", "weijiayi");
    var refused =
        page.waitForResponse(
            it -> it.status() == 412,
            () -> {
              page.getByLabel("用户名").fill("weijia-2");
              leave(page.getByLabel("用户名"));
            });

    assertThat(refused.url()).endsWith("/fields/account");
    assertThat(page.getByLabel("用户名")).hasValue("weijiayi");
    var own = page.locator("#account-field [data-disagreement]");
    assertThat(own).containsText("weijia-2");
    new Look(page).picture("draft-disagreement-390");
    page.waitForResponse(it -> it.status() == 200, () -> own.getByText("用我的").click());
    assertThat(own).isHidden();

    second.reload();
    assertThat(second.getByLabel("用户名")).hasValue("weijia-2");
    assertThat(second.getByLabel("姓名")).hasValue("韦甲一");
  }

  @Test
  void withoutNetwork_whatIsTypedIsKeptAndGoesByItself() {
    var page = opened();
    chromium.setOffline(true);
    page.getByLabel("姓名").fill("韦甲一");
    leave(page.getByLabel("姓名"));
    assertThat(page.locator("#banner-offline")).containsText("没有网络，照常填写。");
    new Look(page).picture("draft-offline-390");

    chromium.setOffline(false);

    assertThat(page.locator("#banner-offline")).isHidden();
    assertThat(page.locator("#banner-sent")).isVisible();
    page.reload();
    assertThat(page.getByLabel("姓名")).hasValue("韦甲一");
  }

  @Test
  void withoutScript_theFormIsPosted_andSaysWhatIsMissing() {
    chromium.close();
    chromium = Chromium.fresh(it -> it.setJavaScriptEnabled(false));
    var page = opened();
    page.getByLabel("姓名").fill("韦甲一");
    page.locator("#subject").selectOption("数学");
    page.getByText("核对并提交").click();

    var summary = page.locator(".errors");
    assertThat(summary.locator("h2")).containsText("处要改，才能提交");
    assertThat(summary).containsText("联系电话：还没填");
    assertThat(summary).not().containsText("姓名");
    assertThat(page.getByLabel("姓名")).hasValue("韦甲一");
    assertThat(page.locator("#subject")).hasValue("数学");
    summary.getByText("联系电话：还没填").click();
    assertThat(page.url()).endsWith("#mobile");
  }

  @Test
  void handedInRightAfterTyping_theLastWordIsInIt() {
    var page = opened();
    page.getByLabel("姓名").fill("韦甲一");
    page.getByText("核对并提交").click();

    assertThat(page.locator(".errors")).not().containsText("姓名");
    assertThat(page.locator(".errors")).containsText("联系电话：还没填");
    assertThat(page.getByLabel("姓名")).hasValue("韦甲一");
    assertThat(page.locator("#name-field [data-disagreement]")).isHidden();
  }

  @Test
  void errorSummary_hasTheFocusAndLeadsToItsFields() {
    var page = opened();
    page.getByText("核对并提交").click();

    assertThat(page.locator(".errors")).isFocused();
    page.locator(".errors a").first().click();
    var field = page.getByLabel("姓名");
    assertThat(field).isInViewport();
    field.focus();
    int below = field.boundingBox() == null ? 0 : (int) field.boundingBox().y;
    assertThat(below).isBetween(0, Chromium.HEIGHT - 100);
  }

  private Page opened() {
    var page = chromium.newPage();
    page.navigate(serving.phone(phone, form));
    assertThat(page.locator("h1")).containsText("推荐表");
    return page;
  }

  /** Types into a field and leaves it, until that is saved. */
  private static void saved(Page page, String label, String typed) {
    page.waitForResponse(
        it -> it.status() == 200 && it.url().contains("/fields/"),
        () -> {
          page.getByLabel(label).fill(typed);
          leave(page.getByLabel(label));
        });
  }

  private static Locator problem(Page page, String field) {
    return page.locator("#" + field + "-problem");
  }

  private static void leave(Locator field) {
    field.blur();
  }
}
