package pingyou.application;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Sentences;
import pingyou.house.SourceSizes;
import pingyou.notice.wording.Wording;

/** Every refusal of people and applications has its sentence, and every sentence its refusal. */
final class RefusalTextsTest {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final Pattern REFUSAL = Pattern.compile("Refusal\\s*\\.of\\(\\s*\"([^\"]+)\"");

  /** Keys that are given by way of a variable. */
  private static final Set<String> BY_VARIABLE = Set.of("ruling.clause", "ruling.reason");

  /** Placeholders of those that have any. */
  private static final Map<String, Set<String>> VALUES =
      Map.ofEntries(
          entry("school.name", Set.of("max")),
          entry("school.name-taken", Set.of("name")),
          entry("application.not-open", Set.of("opens")),
          entry("application.closed", Set.of("deadline")),
          entry("application.closed-there", Set.of("deadline")),
          entry("application.consent", Set.of("agreement", "title")),
          entry("application.promise", Set.of("title")),
          entry("correction.closed", Set.of("deadline")),
          entry("correction.reason-length", Set.of("max")),
          entry("ruling.clause", Set.of("max")),
          entry("ruling.reason", Set.of("max")),
          entry("file.too-big", Set.of("max")),
          entry("file.type", Set.of("types")),
          entry("file.too-many", Set.of("max")),
          entry("attachment.reason", Set.of("max")),
          entry("reveal.reason", Set.of("max")),
          entry("past.reason", Set.of("max")),
          entry("past.columns", Set.of("count")),
          entry("past.year", Set.of("value")),
          entry("past.kind", Set.of("value")),
          entry("past.region", Set.of("value")),
          entry("past.county", Set.of("name")),
          entry("past.region-name", Set.of("code", "name")),
          entry("past.name", Set.of("max")),
          entry("past.twice", Set.of("row")),
          entry("past.listed", Set.of("name", "year", "clause")),
          entry("platform.unknown.hard", Set.of("clause")),
          entry("platform.unknown.advisory", Set.of("clause")),
          entry("platform.reason", Set.of("max")));

  @Test
  void refusals_andSentences_areTheSame() throws IOException {
    var sentences = new HashSet<>(new Sentences("person.yaml").keys());
    sentences.addAll(new Sentences("application.yaml").keys());
    var keys = keys("person");
    keys.addAll(keys("application"));
    keys.addAll(BY_VARIABLE);
    keys.removeAll(new Sentences("refusals.yaml").keys());
    assertThat(keys).isEqualTo(sentences);
    var used = new HashMap<String, Set<String>>();
    keys.forEach(key -> used.put(key, VALUES.getOrDefault(key, Set.of())));
    assertThat(Wording.load(HOME.resolve("templates")).faults(used)).isEmpty();
  }

  private static Set<String> keys(String feature) throws IOException {
    var keys = new HashSet<String>();
    for (var file :
        SourceSizes.javaFiles(HOME.resolve("backend/src/main/java/pingyou").resolve(feature))) {
      REFUSAL.matcher(Files.readString(file)).results().map(it -> it.group(1)).forEach(keys::add);
    }
    return keys;
  }
}
