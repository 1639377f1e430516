package pingyou.notice.wording;

import java.util.Map;
import java.util.Set;

/** How the education office of a region is called: a province's otherwise than those below it. */
public final class Offices {
  private final Wording wording;
  private final Set<String> provinces;

  /**
   * @param provinces by name
   */
  public Offices(Wording wording, Set<String> provinces) {
    this.wording = wording;
    this.provinces = Set.copyOf(provinces);
  }

  /** Of the region of this name. */
  public String of(String region) {
    var key = provinces.contains(region) ? "page.desk.office.province" : "page.desk.office";
    return wording.say(key, Map.of("region", region));
  }
}
