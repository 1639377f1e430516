package pingyou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.browser.CardParts.indicator;
import static pingyou.browser.CardParts.minus;
import static pingyou.browser.CardParts.plus;
import static pingyou.browser.CardParts.points;
import static pingyou.browser.CardParts.saved;
import static pingyou.browser.CardParts.stale;
import static pingyou.browser.CardParts.write;
import static pingyou.browser.CardParts.writeUnseen;
import static pingyou.browser.CardParts.wrong;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pingyou.web.part.Figures;

/** The score card as a reviewer fills it in. Every test has a card of its own. */
final class CardPageIT {
  private record OwnCard(String phone, String path) {}

  /** A press on what says that it does nothing. */
  private static final Locator.ClickOptions ANYWAY = new Locator.ClickOptions().setForce(true);

  private static final Deque<OwnCard> CARDS = new ArrayDeque<>();

  private static Serving serving;

  private final OwnCard card = CARDS.pop();
  private BrowserContext chromium = Chromium.fresh();

  @BeforeAll
  static void assign() {
    serving = Serving.start();
    var competition = new Competition(serving);
    var cases =
        List.of(
            competition.submitted("韦甲一"),
            competition.submitted("蒙乙二"),
            competition.submitted("欧阳丁四"));
    competition.clock(Competition.COUNTY_TIME);
    competition.county(cases);
    competition.clock(Competition.CITY_TIME);
    competition.city(cases);
    competition.clock(Competition.REVIEW_TIME);
    competition.assign();
    for (var phone : competition.reviewers()) {
      for (var card : competition.cards(phone)) {
        CARDS.push(new OwnCard(phone, "/review/" + card.id()));
      }
    }
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  @Test
  void card_fitsEveryWidth_inTheLightInTheDarkAndInLargePrint() {
    var page = opened();
    plus(page, "columns").click();
    var look = new Look(page);
    var faults = new ArrayList<>(look.faults("card"));
    look.pictures("card", Look.WIDTHS);
    page.setViewportSize(390, Chromium.HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 19, 17)");
    faults.addAll(look.axe("card in the dark"));
    look.picture("card-dark-390");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.getByText("大字版").click();
    assertThat(page.locator("html")).hasCSS("font-size", "22px");
    faults.addAll(look.layout("card-large", 320));
    look.picture("card-large-320");
    assertThat(faults).isEmpty();
  }

  @Test
  void stepper_goesByHalvesWithinItsPoints_andTheTotalsRun() {
    var page = opened();
    assertThat(points(page, "columns")).hasValue("");
    assertThat(minus(page, "columns")).hasAttribute("aria-disabled", "true");
    minus(page, "columns").click(ANYWAY);
    assertThat(points(page, "columns")).hasValue("");

    plus(page, "columns").click();
    assertThat(points(page, "columns")).hasValue("0.5");
    assertThat(page.locator("[data-total]")).hasText("0.5");
    for (int i = 0; i < 3; i++) {
      plus(page, "columns").click();
    }
    assertThat(plus(page, "columns")).hasAttribute("aria-disabled", "true");
    plus(page, "columns").click(ANYWAY);
    assertThat(points(page, "columns")).hasValue("2");

    points(page, "suitability").fill("3.3");
    points(page, "suitability").blur();
    assertThat(wrong(page, "suitability")).hasText("最多 5 分，每 0.5 分一档。");
    points(page, "suitability").fill("5.5");
    points(page, "suitability").blur();
    assertThat(wrong(page, "suitability")).isVisible();
    points(page, "suitability").fill("3.5");
    points(page, "suitability").blur();
    assertThat(wrong(page, "suitability")).isHidden();

    assertThat(page.locator("[data-total]")).hasText("5.5");
    assertThat(page.locator("[data-scored-all]")).hasText("2");
    assertThat(page.locator("#design [data-subtotal]")).hasText("2");
    assertThat(page.locator("#resources [data-scored]")).hasText("1");
  }

  @Test
  void whatIsScoredReadAndWritten_isSavedByItself() {
    var page = opened();
    page.waitForResponse(it -> it.status() == 200, () -> plus(page, "visits").click());
    var refused =
        page.waitForResponse(
            it -> it.status() == 422, () -> write(page.locator("#reading-visits"), "很多"));
    assertThat(refused.url()).contains("/api/v1/cards/");
    assertThat(page.locator("#reading-visits-problem")).isVisible();
    saved(page, () -> write(page.locator("#reading-visits"), "4,386"));
    assertThat(page.locator("#reading-visits-problem")).isHidden();
    var why = page.locator("#visits-reason");
    assertThat(indicator(page, "visits").locator(".basis-finding"))
        .hasText("按条文 4386 次 → 4 分；您改为 0.5 分");
    assertThat(why).isVisible();
    saved(page, () -> write(why, "多数来访没有看内容。"));
    saved(page, () -> page.locator("#comment").fill("资源成系列，课后反馈可以再细一些。"));
    assertThat(page.locator(".bar [data-saved]")).containsText("已保存");

    page.reload();

    assertThat(points(page, "visits")).hasValue("0.5");
    assertThat(page.locator("#reading-visits")).hasValue("4386");
    assertThat(page.locator("#comment")).hasValue("资源成系列，课后反馈可以再细一些。");
    assertThat(why).hasValue("多数来访没有看内容。");
  }

  @Test
  void secondTab_seesTheNewerCard_andLosesNothing() {
    var page = opened();
    var second = opened();
    saved(page, () -> plus(page, "columns").click());
    saved(page, () -> write(page.locator("#comment"), "第一台写的。"));
    saved(page, () -> write(page.locator("#reading-visits"), "4386"));

    stale(second, () -> plus(second, "suitability").click());

    assertThat(points(second, "columns")).hasValue("0.5");
    assertThat(second.locator("#comment")).hasValue("第一台写的。");
    assertThat(second.locator("#reading-visits")).hasValue("4386");
    assertThat(points(second, "visits")).hasValue("4");
    assertThat(second.locator("[data-total]")).hasText("5");
    assertThat(second.locator(".bar [data-saved]")).containsText("已保存");

    stale(page, () -> points(page, "suitability").fill("4"), points(page, "suitability"));
    assertThat(points(page, "suitability")).hasValue("0.5");
    assertThat(wrong(page, "suitability")).containsText("您刚给的是 4 分");
    saved(second, () -> write(second.locator("#comment"), "第二台写的。"));
    stale(page, () -> page.locator("#comment").fill("第一台又写。"), page.locator("#comment"));
    assertThat(page.locator("#comment")).hasValue("第二台写的。");
    assertThat(page.locator("#comment-problem")).containsText("“第一台又写。”");
    new Look(page).picture("card-newer-390");

    page.reload();
    assertThat(page.locator("#comment")).hasValue("第二台写的。");
    assertThat(points(page, "suitability")).hasValue("0.5");
  }

  @Test
  void withoutNetwork_scoringGoesOn_evenOverAnotherVisit() {
    var page = opened();
    chromium.setOffline(true);
    plus(page, "columns").click();
    write(page.locator("#comment"), "路上写的。");
    assertThat(page.locator("#banner-offline")).containsText("没有网络，照常评分。");
    new Look(page).picture("card-offline-390");
    page.close();
    chromium.setOffline(false);

    var again = opened();

    assertThat(points(again, "columns")).hasValue("0.5");
    assertThat(again.locator("#comment")).hasValue("路上写的。");
    assertThat(again.locator(".bar [data-saved]")).containsText("已保存");
    again.reload();
    assertThat(again.locator("#comment")).hasValue("路上写的。");
    assertThat(points(again, "columns")).hasValue("0.5");
  }

  /** The new page is read before the saves are done, and comes after they were answered. */
  @Test
  void reloadBesideASave_showsWhatWasSaved() {
    var page = opened();
    var early = page.reload().text();
    var saves = new ArrayDeque<Route>();
    var reloads = new ArrayDeque<Route>();
    page.route("**/api/v1/cards/**", saves::add);
    page.route("**" + card.path(), reloads::add, new Page.RouteOptions().setTimes(1));
    plus(page, "columns").click();
    write(page.locator("#comment"), "正在保存的。");
    page.waitForCondition(() -> !saves.isEmpty());
    page.evaluate("() => { document.early = true; location.reload(); }");
    page.waitForCondition(() -> !reloads.isEmpty());
    saves.remove().resume();
    page.waitForCondition(() -> !saves.isEmpty());
    saved(page, () -> saves.remove().resume());
    reloads.remove().fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(early));
    page.waitForFunction("() => !document.early");

    assertThat(page.locator("#comment")).hasValue("正在保存的。");
    assertThat(points(page, "columns")).hasValue("0.5");
    assertThat(wrong(page, "columns")).isHidden();
  }

  @Test
  void password_isNotInThePageBeforeItIsAskedFor() {
    var page = opened();
    assertThat(page.content()).doesNotContain("S3cret-canary");
    assertThat(page.locator("[data-revealed]")).hasText("已隐藏");

    page.locator("[data-reveal]").click();

    assertThat(page.locator("[data-revealed]")).containsText("S3cret-canary");
    assertThat(page.locator("[data-reveal]")).containsText("秒后隐藏");
    page.locator("[data-reveal]").click();
    assertThat(page.locator("[data-revealed]")).hasText("已隐藏");
    assertThat(page.content()).doesNotContain("S3cret-canary");
  }

  @Test
  void withoutScript_theCardIsKeptAndSaysWhatIsMissing() {
    chromium.close();
    chromium = Chromium.fresh(it -> it.setJavaScriptEnabled(false));
    var page = opened();
    points(page, "columns").fill("1.5");
    page.locator("#reading-visits").fill("4386");
    points(page, "columns").press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*" + card.path()));
    assertThat(points(page, "columns")).hasValue("1.5");
    assertThat(page.locator("#reading-visits")).hasValue("4386");

    points(page, "visits").fill("4");
    page.locator(".bar button").click();

    assertThat(page.locator(".errors h2")).containsText("处要改，才能提交");
    assertThat(points(page, "visits")).hasValue("4");
    assertThat(page.locator(".errors a[href='#indicator-suitability']")).isVisible();
    assertThat(page.locator(".errors a[href='#indicator-visits']")).hasCount(0);
  }

  @Test
  void wholeCard_isHandedInAndLocked_andItsTotalStands() {
    var page = opened();
    for (var reading : page.locator("[data-reading]").all()) {
      reading.fill("4386");
    }
    int halves = 0;
    for (var stepper : page.locator("[data-stepper]").all()) {
      int given = Integer.parseInt(stepper.getAttribute("data-max-halves")) - 1;
      stepper.locator("input").fill(Figures.points(given));
      halves += given;
    }
    for (var reason : page.locator("[data-reason]").all()) {
      writeUnseen(reason, "按空间里看到的给分。");
    }
    page.locator(".bar button").click();
    page.waitForURL("**/review");

    page.navigate(serving.phone(card.phone(), card.path()));

    assertThat(page.locator("#card .banner")).containsText("分数锁定了");
    assertThat(page.locator("[data-stepper]")).hasCount(0);
    assertThat(page.locator("[data-total]")).hasText(Figures.points(halves));
    assertThat(page.locator("[data-scored-all]")).hasText("22");
    new Look(page).picture("card-locked-390");
  }

  private Page opened() {
    var page = chromium.newPage();
    page.navigate(serving.phone(card.phone(), card.path()));
    assertThat(page.locator("h1")).containsText("小学数学");
    return page;
  }
}
