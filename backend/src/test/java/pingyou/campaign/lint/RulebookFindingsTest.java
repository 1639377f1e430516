package pingyou.campaign.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/**
 * Every one of the sixty findings on the two rulebooks is met: by a check that fires on a broken
 * copy, by a decision in the file, or it says why data can't show it. The table is {@code
 * findings.yaml}.
 */
final class RulebookFindingsTest {
  private static final int FINDINGS = 60;

  @Test
  void table_hasEveryFindingOnce() throws IOException {
    assertThat(rows())
        .extracting(row -> row.get("n"))
        .isEqualTo(IntStream.rangeClosed(1, FINDINGS).boxed().toList());
    assertThat(rows()).allSatisfy(row -> assertThat((String) row.get("about")).isNotBlank());
  }

  @TestFactory
  Stream<DynamicTest> finding_isMet() throws IOException {
    return rows().stream()
        .map(
            row -> DynamicTest.dynamicTest(row.get("n") + " " + row.get("about"), () -> meet(row)));
  }

  private static void meet(Map<String, Object> row) {
    if (row.containsKey("check")) {
      meetByCheck(row);
    } else if (row.containsKey("decision")) {
      meetByDecision((String) row.get("decision"));
    } else {
      assertThat((String) row.get("text")).isNotBlank();
    }
  }

  private static void meetByCheck(Map<String, Object> row) {
    var campaign = "campaigns/" + row.get("file");
    var text = Shipped.text(campaign);
    var spot = (String) row.get("spot");
    assertThat(text).contains(spot);
    var broken =
        text.replaceFirst(
            Pattern.quote(spot), Matcher.quoteReplacement((String) row.get("instead")));

    assertThat(Shipped.open(campaign, text)).isEmpty();
    assertThat(Shipped.open(campaign, broken)).contains((String) row.get("check"));
  }

  @SuppressWarnings("unchecked") // the file's own shape
  private static void meetByDecision(String path) {
    var steps = List.of(path.split("/", -1));
    Object at = new Yaml().load(Shipped.text("campaigns/" + steps.getFirst()));
    for (int i = 1; i < steps.size(); i++) {
      at = ((Map<String, Object>) at).get(steps.get(i));
      assertThat(at).as(path).isNotNull();
    }
    var decision = (Map<String, Object>) at;
    assertThat((String) decision.get("text")).as(path).isNotBlank();
    assertThat((String) decision.get("clause")).as(path).isNotBlank();
  }

  private static List<Map<String, Object>> rows() throws IOException {
    try (var file = RulebookFindingsTest.class.getResourceAsStream("/findings.yaml")) {
      return new Yaml().load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
  }
}
