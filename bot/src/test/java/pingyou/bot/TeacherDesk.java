package pingyou.bot;

import java.util.Map;

/** An official's list of teachers; there is one of schools beside it. */
record TeacherDesk(PlayPhone official) {
  String path() {
    return official.open("/desk").found("href=\"(/desk/guizhou-2021/teacher/[^\"]+)\"");
  }

  /** Those that aren't decided yet. */
  PlayPhone.Page open() {
    return official.open(path() + "?list=open");
  }

  /** Picks a case with an opinion; its address. */
  String recommend(String name, String signer) {
    var at = open().row(name);
    official.post(at + "/recommend", Map.of());
    var opinion = Map.of("text", "同意推荐。", "signer", signer, "signedOn", "2021-09-17");
    official.post(at + "/opinion", opinion);
    return at;
  }

  /** Sends the unit's list; what the page says of it. */
  String send() {
    var path = path();
    official.open(path + "/check");
    return official.post(path + "/send", Map.of()).text();
  }
}
