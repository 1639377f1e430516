package pingyou.bot;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form of Shanxi's on its page; everything that is open gets an answer. */
record ShanxiForm(PlayPhone phone, String path) {
  /** Begins one, with what it must know first. */
  static ShanxiForm begin(PlayPhone phone, String track, Map<String, String> type) {
    phone.open("/apply");
    var begun = phone.post("/apply", Map.of("campaign", "shanxi-2020", "track", track)).path();
    var form = new ShanxiForm(phone, begun.replaceAll("(/apply/[0-9a-f-]{36}).*", "$1"));
    phone.post(form.path + "/consent/privacy", Map.of("version", "1"));
    form.fill(type);
    return form;
  }

  /** What a school says of itself before its text. */
  static Map<String, String> school(String city, String county, String name) {
    return Map.of("county-city", city, "county", county, "school", "", "school-name", name);
  }

  String fill(Map<String, String> typed) {
    var page = phone.open(path);
    var posted = new HashMap<String, String>();
    posted.put("version", page.input("version"));
    texts().forEach(it -> posted.put(it, "示例的内容。"));
    posted.putAll(
        Map.of(
            "head-name", "郝一",
            "head-post", "负责人",
            "head-mobile", "13900000001",
            "contact-name", "任二",
            "contact-post", "联系人",
            "contact-mobile", "13900000002",
            "space-url", "https://space.example.cn/1",
            "account", "shili",
            "password", "mima-14"));
    posted.putAll(typed);
    return phone.post(path, posted).text();
  }

  /** Long texts of both forms; a form takes those that it has. */
  private Stream<String> texts() {
    var html = phone.open(path).html();
    return Stream.concat(
            Stream.of("building", "using", "recognition"),
            Pattern.compile("name=\"(chapter-[a-z-]+)\"")
                .matcher(html)
                .results()
                .map(it -> it.group(1)))
        .distinct();
  }

  String submit() {
    var preview = phone.open(path + "/preview");
    phone.post(path + "/submit", Map.of("key", preview.input("key"), "promise", "1"));
    return phone.open(path + "/progress").text();
  }
}
