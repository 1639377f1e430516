package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What Guizhou's secretariat does on its pages, by whoever holds this phone. */
record Steering(Play play, PlayPhone secretariat) {
  private static final String PATH = "/secretariat/guizhou-2021";
  private static final String INVITE = PATH + "/people/invite";

  /** An official who comes in by the secretariat's invitation. */
  void invited(String id, String name, String unit) {
    secretariat.open(INVITE);
    var role = Map.of("role", "县、市工作人员", "unit", unit, "name", name);
    var made = secretariat.post(INVITE, role);
    var code = made.found("\\b([A-Z2-9]{4}-[A-Z2-9]{4})\\b");
    var phone = play.arrive(id, name);
    assertThat(phone.say(code)).contains("您现在代表" + unit);
    assertThat(play.arrive(id + "-thief", "路人").say(code)).doesNotContain("代表");
  }

  /** Rules on a case for this reason. */
  void ruled(String path, String reason) {
    secretariat.open(path);
    secretariat.post(path, Map.of("clause", "指南 二（二）", "reason", reason));
  }

  /** Gives a reviewer more days. */
  void extend(PlayPhone reviewer, String lastDay, String reason) {
    var own = secretariat.open(PATH + "/assignment/teacher").row(reviewer.name());
    var path = secretariat.open(own).row("延期");
    secretariat.post(path, Map.of("lastDay", lastDay, "reason", reason));
  }
}
