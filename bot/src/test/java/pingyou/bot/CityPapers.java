package pingyou.bot;

import java.util.HashMap;
import java.util.Map;

/** A city's papers, filled in by hand on their pages. */
record CityPapers(PlayPhone city, String path) {
  private static final String TEXT = "示例的内容：推荐的范围、条件、程序和时间安排。";

  /** The checklist as it is read. */
  String list() {
    return city.open(path).text();
  }

  PlayPhone.Page paper(String paper, Map<String, String> cells) {
    var at = path + "/" + paper;
    var sent = new HashMap<>(cells);
    sent.putIfAbsent("version", city.open(at).input("version"));
    return city.post(at, sent);
  }

  /** The contact table: who leads, and who is asked. */
  PlayPhone.Page contact() {
    var cells = new HashMap<String, String>();
    cells.put("province", "山西省太原市");
    cells.put("department", "基础教育科");
    for (var table : new String[] {"leader", "contacts"}) {
      cells.put(table + ".there", "1");
      cells.put(
          table + ".paste", "郝一\t女\t汉族\t基础教育科\t科长\t0351-0000000\t139 0000 0001\thao@example.cn");
    }
    return paper("contact", cells);
  }

  /** The plan with these rows of its table. */
  Map<String, String> plan(String rows) {
    var cells = new HashMap<String, String>();
    cells.put("plan-table.there", "1");
    cells.put("plan-table.paste", rows);
    for (var text :
        new String[] {
          "survey-overview",
          "survey-problems",
          "survey-thoughts",
          "work-goals",
          "work-measures",
          "work-selection",
          "work-publicity",
          "work-support",
          "opinion"
        }) {
      cells.put(text, TEXT);
    }
    cells.put("opinion-seal", "已盖章");
    cells.put("opinion-day", "2020年11月17日");
    return cells;
  }

  PlayPhone.Page selectionPlan() {
    return paper("selection-plan", Map.of("selection-text", TEXT, "selection-seal", "已盖章"));
  }
}
