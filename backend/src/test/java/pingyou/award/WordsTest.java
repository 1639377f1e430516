package pingyou.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pingyou.notice.wording.Wording;

final class WordsTest {
  private static final Map<String, Set<String>> USED =
      Map.ofEntries(
          Map.entry("award.secretariat", Set.of()),
          Map.entry("award.decided", Set.of()),
          Map.entry("award.blocked.reviewing", Set.of("deadline")),
          Map.entry("award.blocked.no-cases", Set.of()),
          Map.entry("award.blocked.short", Set.of("number", "required", "submitted", "reviewers")),
          Map.entry("award.blocked.unfilled", Set.of("number", "required", "submitted")),
          Map.entry("award.blocked.tied", Set.of("prize", "rank", "numbers")),
          Map.entry("award.vote.cases", Set.of()),
          Map.entry("award.vote.protocol", Set.of("max")),
          Map.entry("award.final.none", Set.of()),
          Map.entry("award.final.early", Set.of("deadline")),
          Map.entry("award.final.objections", Set.of("count")),
          Map.entry("award.objection.none", Set.of()),
          Map.entry("award.objection.late", Set.of("deadline")),
          Map.entry("award.objection.many", Set.of("max")),
          Map.entry("award.objection.name", Set.of()),
          Map.entry("award.objection.text", Set.of()),
          Map.entry("award.objection.reply", Set.of()),
          Map.entry("award.objection.finding", Set.of()),
          Map.entry("award.objection.long", Set.of("max", "over")),
          Map.entry("award.objection.unknown", Set.of()),
          Map.entry("award.objection.answered", Set.of()),
          Map.entry("award.blocked.unvisited", Set.of("names")),
          Map.entry("award.visit.case", Set.of()),
          Map.entry("award.visit.inspector", Set.of("max")),
          Map.entry("award.visit.day", Set.of()),
          Map.entry("award.visit.note", Set.of("max")),
          Map.entry("award.result.count", Set.of("prize", "count")));

  @Test
  void everySentence_isThere() {
    var wording = Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));
    assertThat(wording.faults(USED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prizes", "shortlist", "quota"})
  void everyOutcome_hasItsWords(String outcome) {
    var wording = Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));
    var used = new HashMap<String, Set<String>>();
    for (var when : List.of("proposed", "final")) {
      used.put("award." + outcome + "." + when + ".won", Set.of("prize"));
      used.put("award." + outcome + "." + when + ".none", Set.of());
      used.put("award." + outcome + "." + when + ".list", Set.of());
    }
    used.put("award." + outcome + ".summary", Set.of());
    used.put("award." + outcome + ".others", Set.of());
    assertThat(wording.faults(used)).isEmpty();
  }
}
