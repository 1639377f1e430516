package pingyou.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pingyou.notice.wording.Wording;

final class TextsTest {
  private static final Set<String> LENGTH = Set.of("limit", "over");
  private static final Set<String> DEADLINE = Set.of("deadline");
  private static final Set<String> SUPPORT =
      Set.of("name", "number", "track", "clause", "possible", "sent");
  private static final Set<String> CASE = Set.of("name", "number");

  @Test
  void refusals_haveTheirSentences() {
    var used = new HashMap<String, Set<String>>();
    used.put("unit", Set.of());
    used.put("role", Set.of("unit"));
    used.put("early", Set.of("opening"));
    used.put("late", DEADLINE);
    used.put("candidate", Set.of());
    used.put("reason.missing", Set.of());
    used.put("reason.number", Set.of());
    used.put("reason.long", LENGTH);
    used.put("opinion.missing", Set.of());
    used.put("opinion.long", LENGTH);
    used.put("signer.missing", Set.of());
    used.put("signer.long", LENGTH);
    used.put("signed.future", Set.of());
    used.put("rank.not-picked", Set.of());
    used.put("rank.range", Set.of("last"));
    used.put("no-reason", Set.of());
    used.put("obstacle.nothing-chosen", Set.of());
    used.put("obstacle.no-opinion", CASE);
    used.put("obstacle.faulty", Set.of("name", "number", "clause", "reason"));
    used.put("obstacle.over-quota", Set.of("name", "number", "rank", "places"));
    used.put("obstacle.no-support", SUPPORT);
    used.put("obstacle.other-support", SUPPORT);
    used.put("obstacle.nobody-supports", SUPPORT);
    used.put("obstacle.support-lost", Set.of("dependent", "clause", "possible"));
    used.put("obstacle.past-winner", Set.of("name", "number", "winner", "year", "clause"));
    used.put("obstacle.like-winner", Set.of("name", "number", "winners", "clause"));
    for (var it : List.of("unknown", "asked", "reason")) {
      used.put("obstacle.platform-" + it, Set.of("name", "number", "platform", "clause"));
    }
    used.put("obstacle.platform-unfit", Set.of("name", "number", "platform", "clause", "reason"));
    used.put("obstacle.paper-missing", Set.of("paper", "title", "clause"));
    used.put("obstacle.paper-unfinished", Set.of("paper", "title", "clause"));
    used.put("paper.version", Set.of());
    used.put("paper.not-waived", Set.of());
    used.put("own", Set.of());
    used.put("province-opinion", Set.of());
    used.put("secretariat", Set.of());
    used.put("extension.not-later", DEADLINE);
    used.put("extension.past", Set.of());
    used.put("extension.too-late", DEADLINE);
    var keys = new HashMap<String, Set<String>>();
    used.forEach((key, values) -> keys.put("recommendation." + key, values));
    var templates = Path.of(System.getProperty("pingyou.home"), "templates");
    assertThat(Wording.load(templates).faults(Map.copyOf(keys))).isEmpty();
  }
}
