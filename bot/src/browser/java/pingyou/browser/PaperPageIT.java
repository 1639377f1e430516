package pingyou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A city's plan, pasted into its page from a spreadsheet. */
final class PaperPageIT {
  private static final String PAPERS = "/desk/shanxi-2020/papers/140100";

  private final Serving serving = Serving.start();
  private final Competition competition = new Competition(serving);
  private final BrowserContext chromium = Chromium.fresh();

  @AfterEach
  void close() {
    chromium.close();
  }

  @Test
  void plan_isPastedIntoItsTable_andFitsEveryWidth() {
    competition.controls.reset("2020-11-16T02:00:00Z");
    var phone = competition.controls.newcomer();
    competition.official(phone, "shanxi-2020", "140100");
    var page = chromium.newPage();
    page.navigate(serving.phone(phone, PAPERS + "/plan"));
    assertThat(page.locator("[data-row]")).hasCount(1);

    paste(
        page,
        "年份\t地市名称\t地市开通数量\t区县名称\t区县开通数量\n"
            + "2020\t\t\t小店区\t1,200\n2020\t\t\t\"迎泽区\"\t300\n2021\t\t\t没有这个区\t5\n");
    assertThat(page.locator("[data-row]")).hasCount(3);
    assertThat(page.locator("[id='plan-table.1.county']")).hasValue("140106");
    assertThat(page.locator("[id='plan-table.0.year']")).hasValue("2020 年");
    assertThat(page.locator("[id='plan-table.2.county']")).hasValue("没有这个区");
    page.locator("button[form=paper]").click();
    assertThat(page.locator(".field-faulty").first()).containsText("第 3 行的“区县名称”在太原市找不到");

    page.locator("[id='plan-table.2.county']").selectOption("杏花岭区");
    page.locator("button[form=paper]").click();
    assertThat(page.locator(".grid-sums")).containsText("1,505");
    assertThat(page.locator("#few-counties-field")).isVisible();
    page.locator("[data-drop]").first().click();
    assertThat(page.locator("[data-row]")).hasCount(2);
    assertThat(page.locator("[id='plan-table.0.county-spaces']")).hasValue("300");

    var faults = new ArrayList<String>();
    page.locator(".grid-paste summary").click();
    var look = new Look(page);
    faults.addAll(look.faults("plan"));
    look.pictures("plan", Look.WIDTHS);
    page.navigate(serving.phone(phone, PAPERS + "/contact"));
    faults.addAll(look.faults("contact"));
    look.pictures("contact", Look.WIDTHS);
    page.navigate(serving.phone(phone, PAPERS));
    faults.addAll(look.faults("papers"));
    page.navigate(serving.phone(phone, PAPERS + "/summary"));
    faults.addAll(look.faults("summary-of-lists"));
    assertThat(faults).isEmpty();
  }

  /** As a spreadsheet's cells come off the clipboard. */
  private static void paste(Page page, String text) {
    page.locator("[id='plan-table.0.year']").focus();
    page.evaluate(
        """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(
              new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        text);
  }
}
