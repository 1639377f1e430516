package pingyou.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The teacher's form, filled in by hand on its page. */
final class Forms {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private Forms() {}

  /** A form at its address. */
  record Form(String path) {
    /** The version that the page shows now. */
    String version(Browser browser) {
      return browser.get(path).input("version");
    }

    String api() {
      return path.replace("/apply/", "/api/v1/applications/");
    }
  }

  /** An application with both consents given. */
  static Form begun(Browser browser) {
    browser.get("/apply");
    var form =
        new Form(
            browser
                .post("/apply", Map.of("campaign", "guizhou-2021", "track", "teacher"))
                .location());
    browser.post(form.path() + "/consent/privacy", Map.of("version", "1"));
    browser.post(form.path() + "/consent/id-number", Map.of("version", "1"));
    return form;
  }

  /** Everything that is required, right. */
  static Map<String, String> teacher(String version) {
    var typed = new HashMap<String, String>();
    typed.put("version", version);
    typed.put("name", "韦甲一");
    typed.put("id-number", idNumber());
    typed.put("county-city", "522700");
    typed.put("county", "522732");
    typed.put("school", "");
    typed.put("school-name", "示例小学");
    typed.put("mobile", "13800000000");
    typed.put("subject", "数学");
    typed.put("stage", "小学");
    typed.put("space-url", "http://www.gzseduyun.cn/space/shili-0001");
    typed.put("account", "weijiayi");
    typed.put("password", "mima-0001");
    typed.put("introduction", "我叫韦甲一，三十岁，女，从教十年，一级教师，空间开通五年。");
    typed.put("school-admin", "否");
    typed.put("space-notes", "理念、思路和做法。");
    typed.put("resource-notes", "资源丰富。");
    typed.put("application-notes", "课堂教学中用空间布置作业。");
    typed.put("case", "一节课的案例。");
    return typed;
  }

  /** Another person's each time: whose number is submitted can't be submitted again. */
  private static String idNumber() {
    var body = String.format(Locale.ROOT, "52273219900307%03d", PEOPLE.incrementAndGet());
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  static Form complete(Browser browser) {
    var form = begun(browser);
    browser.post(form.path(), teacher(form.version(browser)));
    proven(browser, form);
    return form;
  }

  /** The one entry of evidence that there must be. */
  static void proven(Browser browser, Form form) {
    var path = form.path() + "/proof/preparation";
    browser.post(
        path,
        Map.of(
            "version", browser.get(path).input("version"),
            "act", "add",
            "link", "http://www.gzseduyun.cn/jibei/1",
            "note", "主备人之一，上学期的集体备课记录"));
  }

  static Form submitted(Browser browser) {
    var form = complete(browser);
    var key = browser.get(form.path() + "/preview").input("key");
    browser.post(form.path() + "/submit", Map.of("key", key, "promise", "1"));
    return form;
  }
}
