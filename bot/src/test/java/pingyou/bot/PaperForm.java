package pingyou.bot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The teacher's form filled in on its page, by invented people of one county each. */
final class PaperForm {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final PlayPhone phone;
  private final String path;

  private PaperForm(PlayPhone phone, String path) {
    this.phone = phone;
    this.path = path;
  }

  /** Begins a form, both consents given. */
  static PaperForm begin(PlayPhone phone) {
    phone.open("/apply");
    var path = phone.post("/apply", Map.of("campaign", "guizhou-2021", "track", "teacher")).path();
    var form = new PaperForm(phone, path.replaceAll("(/apply/[0-9a-f-]{36}).*", "$1"));
    phone.post(form.path + "/consent/privacy", Map.of("version", "1"));
    phone.post(form.path + "/consent/id-number", Map.of("version", "1"));
    return form;
  }

  String path() {
    return path;
  }

  /** Fills in everything that is required. */
  PaperForm fill(String name, int person, String county) {
    var typed = new HashMap<String, String>();
    typed.put("version", phone.open(path).input("version"));
    typed.put("name", name);
    typed.put("id-number", idNumber(person));
    typed.put("county-city", county.substring(0, 4) + "00");
    typed.put("county", county);
    typed.put("school", "");
    typed.put("school-name", "示例第" + person + "小学");
    typed.put("mobile", String.format(Locale.ROOT, "1390000%04d", person));
    typed.put("subject", "语文");
    typed.put("stage", "小学");
    typed.put("space-url", "http://www.gzseduyun.cn/space/shili-" + person);
    typed.put("account", "shili" + person);
    typed.put("password", "mima-" + person);
    typed.put("introduction", "我叫" + name + "，女，四十岁，从教二十年，高级教师，空间开通六年。");
    typed.put("school-admin", "否");
    typed.put("space-notes", "理念、思路和具体做法，栏目、应用和资源。");
    typed.put("resource-notes", "丰富性、适用性、共享性、原创性、系统性。");
    typed.put("application-notes", "课堂教学、作业管理、辅导答疑。");
    typed.put("case", "一节课的案例。");
    phone.post(path, typed);
    var proof = path + "/proof/preparation";
    phone.post(
        proof,
        Map.of(
            "version",
            phone.open(proof).input("version"),
            "act",
            "add",
            "link",
            "http://www.gzseduyun.cn/jibei/" + person,
            "note",
            "主备人之一，上学期的集体备课记录"));
    return this;
  }

  /** Promises and submits what is filled in. */
  PaperForm submit() {
    var key = phone.open(path + "/preview").input("key");
    phone.post(path + "/submit", Map.of("key", key, "promise", "1"));
    return this;
  }

  /** A number with a right check digit and a serial that offices don't give out. */
  static String idNumber(int person) {
    var body = String.format(Locale.ROOT, "52273219900307%03d", person);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
