package pingyou.bot.rehearsal.troupe;

import java.util.List;
import java.util.Map;
import pingyou.campaign.region.Regions;
import pingyou.notice.wording.Wording;

/** What the players are called, and their schools: made of the lists in the templates. */
public final class Names {
  private static final int SCHOOLS = 2;

  private final Wording wording;
  private final Regions regions;

  public Names(Wording wording, Regions regions) {
    this.wording = wording;
    this.regions = regions;
  }

  public String of(Player player) {
    return switch (player.role()) {
      case null -> applicant(player.number());
      case OFFICIAL -> say("official", Map.of("surname", pick("staff", player.number())));
      case REVIEWER, EVALUATOR ->
          say("reviewer", Map.of("surname", pick("staff", player.number())));
      case SECRETARIAT, AUDITOR -> say("secretary", Map.of());
    };
  }

  /** What stands beside the name on the sandbox's page. */
  public String role(Player player) {
    return switch (player.role()) {
      case null -> say("applicant-role", Map.of("number", String.valueOf(player.number())));
      case OFFICIAL -> say("official-role", Map.of("unit", region(player.unit())));
      case REVIEWER, EVALUATOR -> say("reviewer-role", Map.of());
      case SECRETARIAT, AUDITOR -> say("secretary-role", Map.of());
    };
  }

  /** No two of the first few hundred have the same. */
  private String applicant(int number) {
    return say(
        "applicant",
        Map.of(
            "surname", pick("surnames", number),
            "stem", pick("stems", number / words("surnames").size()),
            "numeral", pick("numerals", number)));
  }

  /** The school of a teacher: one of the two that a county has. */
  public String school(Player teacher) {
    return say(
        "school",
        Map.of(
            "surname", pick("surnames", Integer.parseInt(teacher.unit())),
            "stem", pick("stems", teacher.number() % SCHOOLS)));
  }

  /** A school of a county that has more than two. */
  public String numberedSchool(int number) {
    return say("numbered-school", Map.of("number", String.valueOf(number)));
  }

  public String region(String code) {
    return regions.find(code).orElseThrow().name();
  }

  private String say(String key, Map<String, String> values) {
    return wording.say("rehearsal.cast." + key, values);
  }

  private String pick(String list, int number) {
    var words = words(list);
    return words.get(number % words.size());
  }

  private List<String> words(String list) {
    return List.of(say(list, Map.of()).split(" "));
  }
}
