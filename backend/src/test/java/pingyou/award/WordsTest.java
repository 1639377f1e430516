package pingyou.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
          Map.entry("award.result.won", Set.of("prize")),
          Map.entry("award.result.none", Set.of()),
          Map.entry("award.result.count", Set.of("prize", "count")));

  @Test
  void everySentence_isThere() {
    var wording = Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));
    assertThat(wording.faults(USED)).isEmpty();
  }
}
